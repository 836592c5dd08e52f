import type { VNode } from 'preact'
import { type ScopeChange, scopeChanges } from '../remedy/scope-changes'
import type { ScopeSets } from '../request/scope-sets'
import { Scope, words } from '../ui/message'

/** Before and after, scope by scope: what comes, what goes, what moves and where to. */
export function Diff({ before, after }: { before: ScopeSets; after: ScopeSets }): VNode | null {
  return <Changes changes={scopeChanges(before, after)} />
}

/** A list of changes, each told by its sign and its words. */
export function Changes({ changes }: { changes: readonly ScopeChange[] }): VNode | null {
  if (changes.length === 0) return null
  return (
    <ul class="diff">
      {changes.map(({ name, from, to }) => (
        <li key={name} class={from === null ? 'comes' : to === null ? 'goes' : 'moves'}>
          <span class="sign" aria-hidden="true">
            {from === null ? '+' : to === null ? '−' : '→'}
          </span>
          <span>
            <Scope name={name} />{' '}
            {from === null && to !== null && words('checker_comes', words(`asked_${to}`))}
            {from !== null && to === null && words('checker_goes', words(`asked_${from}`))}
            {from !== null &&
              to !== null &&
              words('checker_moves', words(`asked_${from}`), words(`asked_${to}`))}
          </span>
        </li>
      ))}
    </ul>
  )
}
