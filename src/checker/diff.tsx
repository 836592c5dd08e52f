import type { VNode } from 'preact'
import { type ScopeChange, scopeChanges } from '../remedy/scope-changes'
import { scopeMasked } from '../report/scope-shown'
import type { ScopeSets } from '../request/scope-sets'
import type { Message } from '../request/types'
import { Text, words } from '../ui/message'

/** Before and after, scope by scope: what comes, what goes, what moves and where to. */
export function Diff({ before, after }: { before: ScopeSets; after: ScopeSets }): VNode | null {
  return <Changes changes={scopeChanges(before, after)} />
}

interface ChangesProps {
  changes: readonly ScopeChange[]
  /** Message ids for what comes, goes and moves: from before to after, or from an app's settings to a link. */
  say?: typeof OVER_TIME
}

const OVER_TIME = { comes: 'checker_comes', goes: 'checker_goes', moves: 'checker_moves' }
export const SIDE_BY_SIDE = {
  comes: 'checker_only_link',
  goes: 'checker_only_settings',
  moves: 'checker_differs',
}

/** A list of changes, each told by its sign and its words. */
export function Changes({ changes, say = OVER_TIME }: ChangesProps): VNode | null {
  if (changes.length === 0) return null
  return (
    <ul class="diff">
      {changes.map(({ name, from, to }) => (
        <li key={name} class={from === null ? 'comes' : to === null ? 'goes' : 'moves'}>
          <span class="sign" aria-hidden="true">
            {from === null ? '+' : to === null ? '−' : '→'}
          </span>
          <span>
            <Text of={toldBy(say, name, from, to)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One whole sentence: a language puts the scope where it belongs. */
function toldBy(say: typeof OVER_TIME, name: string, from: string | null, to: string | null): Message {
  const id = from === null ? say.comes : to === null ? say.goes : say.moves
  const places = [from, to].flatMap((place) => (place === null ? [] : [words(`asked_${place}`)]))
  return { id, values: [{ scopes: [scopeMasked(name)] }, ...places] }
}
