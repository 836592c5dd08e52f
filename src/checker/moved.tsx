import type { VNode } from 'preact'
import type { Installable } from '../remedy/installable'
import { scopeShown } from '../report/scope-shown'
import { Scope, Text, words } from '../ui/message'
import { useLoaded } from './use-loaded'

/** The scopes that have to become optional, and what an app does without where the plan lacks them. */
export function Moved({ change: { move, weak } }: { change: Installable }): VNode {
  const facts = useLoaded(() => import('./scope-facts'))
  return (
    <>
      <p>
        <Text of={{ id: 'checker_fix_move', values: [{ scopes: move }] }} />
      </p>
      <p>{words('checker_fix_breaks')}</p>
      <ul class="points">
        {move.map((name) => (
          <li key={name}>
            <Scope name={scopeShown(name)} /> <span lang="en">{facts?.summaryOf(name)}</span>
            {weak.includes(name) && <p class="muted">{words('checker_fix_weak')}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
