import type { VNode } from 'preact'
import { findScope } from '../catalogue'
import type { Cell } from '../remedy/plan-matrix'
import { requirementMessage } from '../report/requirement'
import { scopeShown } from '../report/scope-shown'
import { Scope, Text, words } from '../ui/message'
import { Source } from './source'

const MOST = 20

/** Why a plan can or cannot install: the scopes that decide, what each needs, and where that can be read. */
export function CellDetail({ cell, name }: { cell: Cell; name: string }): VNode {
  const lists: [string, string[]][] = [
    ['checker_cell_out', cell.out],
    ['checker_cell_open', cell.open],
    ['checker_cell_left_out', cell.leftOut],
    ['checker_cell_dropped', cell.dropped],
  ]
  return (
    <div class="detail">
      <h3>
        {name}: {words(`checker_cell_${cell.state}`)}
      </h3>
      {lists.map(([id, names]) => names.length > 0 && <Decisive key={id} id={id} names={names} />)}
      {lists.every(([, names]) => names.length === 0) && <p>{words('checker_cell_has_all')}</p>}
    </div>
  )
}

function Decisive({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <>
      <p>{words(id)}</p>
      <ul class="points">
        {names.slice(0, MOST).map((name) => (
          <li key={name}>
            <Scope name={scopeShown(name)} /> <Text of={requirementMessage(name)} />{' '}
            <Source address={findScope(name)?.source} />
          </li>
        ))}
      </ul>
      {names.length > MOST && <p class="muted">{words('checker_more', names.length - MOST)}</p>}
    </>
  )
}
