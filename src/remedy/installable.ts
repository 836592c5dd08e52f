import type { ScopeFinding } from '../diagnosis/case'
import type { ScopeSets } from '../request/scope-sets'
import type { Reading } from '../request/types'
import type { Correct } from './unblock'

/** How an app would have to ask so that a plan does not stop its install. */
export interface Installable {
  before: ScopeSets
  after: ScopeSets
  /** Required scopes that the plan lacks: the fewest that have to move to `optional_scope`. */
  move: string[]
  /** Of those, the ones that only a weak source says the plan lacks. */
  weak: string[]
  /** Required scopes that stay, of which nobody published the plan. */
  open: string[]
  /** Conditionally required scopes that the plan lacks: links for it leave them out. */
  leaveOut: string[]
  /** The install link that asks so, fit for others (law 14); null when the input holds no literal link. */
  link: string | null
}

/**
 * The smallest change that opens an app to an account's plan (law 15): exactly the required scopes it lacks become
 * optional, which HubSpot then drops silently. Conditional ones stay: a link may leave them out.
 * @param scopes judged for that account
 * @returns null when the input asks for nothing
 */
export function installableFor(
  scopes: readonly ScopeFinding[],
  { request, link }: Pick<Reading, 'request' | 'link'>,
  correct: Correct,
): Installable | null {
  if (!request || scopes.length === 0) return null
  const found = new Map(scopes.map((scope) => [scope.name, scope]))
  const lacks = (name: string) => found.get(name)?.plan === 'excluded'
  const { required, conditional, optional } = request
  const move = required.filter(lacks)
  const after = {
    required: required.filter((name) => !lacks(name)),
    conditional,
    optional: [...optional, ...move.filter((name) => !optional.includes(name))],
  }
  return {
    before: { required, conditional, optional },
    after,
    move,
    weak: move.filter((name) => found.get(name)?.planCertainty === 'possible'),
    open: after.required.filter((name) => found.get(name)?.plan === 'unknown'),
    leaveOut: conditional.filter(lacks),
    link: link ? correct(link, after) : null,
  }
}
