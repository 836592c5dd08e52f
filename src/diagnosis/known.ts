import type { CauseKind, Certainty, Confidence, Owner } from '../catalogue/types'
import { pageBecause } from './because'
import type { Because, Cause, ScopeFinding } from './case'
import type { Situation } from './situation'

export { because, pageBecause, ruleBecause, tellingBecause } from './because'

/** What a cause may look at: the situation and the judged scopes. */
export interface Known {
  s: Situation
  scopes: ScopeFinding[]
}

/** One cause's whole decision. Null = this case gives no reason to speak of it. */
export type FindCause = (k: Known) => Cause | null

/** How far a fact of this confidence may carry a cause (law 6). */
export const CARRIES: Record<Confidence, Certainty> = { high: 'certain', medium: 'likely', low: 'possible' }

const STRENGTH: Certainty[] = ['ruled-out', 'possible', 'likely', 'certain']

/** Orders certainties: ruled-out 0, possible 1, likely 2, certain 3. */
export function strength(certainty: Certainty): number {
  return STRENGTH.indexOf(certainty)
}

export function atMost(certainty: Certainty, limit: Certainty): Certainty {
  return strength(certainty) <= strength(limit) ? certainty : limit
}

export function strongest(certainties: readonly Certainty[]): Certainty {
  return certainties.reduce((best, one) => (strength(one) > strength(best) ? one : best), 'ruled-out')
}

/** Scopes that must be granted for the install to pass. Optional ones are dropped silently by HubSpot (law 3). */
export function demanded({ scopes }: Known): readonly ScopeFinding[] {
  if (scopes !== last) {
    last = scopes
    lastDemanded = scopes.filter((scope) => scope.asked !== 'optional')
  }
  return lastDemanded
}

/** Every cause asks for the same ones, one after the other. */
let last: readonly ScopeFinding[] = []
let lastDemanded: readonly ScopeFinding[] = []

/** What HubSpot's page says it is not. */
export function ruledOut(
  k: Known,
  kind: CauseKind,
  fixedBy: Owner,
  named?: { permissions: readonly string[] },
): Cause {
  return cause(kind, 'ruled-out', fixedBy, [pageBecause(k.s, 'because_page_rules_out')], named)
}

/** A cause that only names the page's own statement. */
export function cause(
  kind: CauseKind,
  certainty: Certainty,
  fixedBy: Owner,
  reasons: Because[],
  named: { scopes?: readonly string[]; permissions?: readonly string[] } = {},
): Cause {
  return {
    kind,
    certainty,
    scopes: [...(named.scopes ?? [])],
    permissions: [...(named.permissions ?? [])],
    fixedBy,
    because: reasons,
  }
}

export function namesOf(scopes: readonly ScopeFinding[]): string[] {
  return scopes.map((scope) => scope.name)
}
