import type { VNode } from 'preact'
import { type ScopeChange, scopeChanges } from '../remedy/scope-changes'
import { scopeMasked } from '../report/scope-shown'
import type { ScopeSets } from '../request/scope-sets'
import { Text } from '../ui/message'

/** Before and after, scope by scope: what comes, what goes, what moves and where to. */
export function Diff({ before, after }: { before: ScopeSets; after: ScopeSets }): VNode | null {
  return <Changes changes={scopeChanges(before, after)} />
}

interface ChangesProps {
  changes: readonly ScopeChange[]
  /** How a change is told: from before to after, or from an app's settings to a link. */
  tell?: (change: ScopeChange) => string
}

/** Before and after: the id of the whole sentence for what comes, goes or moves. */
const overTime = ({ from, to }: ScopeChange): string =>
  from === null ? `checker_comes_${to}` : to === null ? `checker_goes_${from}` : `checker_moves_${from}_${to}`

/** An app's settings and a link side by side: the id of the whole sentence for what only one has, or both differently. */
export const sideBySide = ({ from, to }: ScopeChange): string =>
  from === null
    ? `checker_only_link_${to}`
    : to === null
      ? `checker_only_settings_${from}`
      : `checker_differs_${from}_${to}`

/** A list of changes, each told by its sign and its words. */
export function Changes({ changes, tell = overTime }: ChangesProps): VNode | null {
  if (changes.length === 0) return null
  return (
    <ul class="diff">
      {changes.map((change) => {
        const { name, from, to } = change
        return (
          <li key={name} class={from === null ? 'comes' : to === null ? 'goes' : 'moves'}>
            <span class="sign" aria-hidden="true">
              {from === null ? '+' : to === null ? '−' : '→'}
            </span>
            <span>
              <Text of={{ id: tell(change), values: [{ scopes: [scopeMasked(name)] }] }} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
