import type { Cause, ScopeFinding, Verdict } from './case'

/** The one word for a case, as the contract defines it. A scope that could not be judged keeps it from being clear. */
export function verdictOf(
  causes: readonly Cause[],
  scopes: readonly ScopeFinding[],
  refused: boolean,
): Verdict {
  if (causes.some((one) => one.certainty === 'certain' || one.certainty === 'likely')) return 'blocked'
  if (causes.some((one) => one.certainty === 'possible')) return 'at-risk'
  if (refused || scopes.length === 0) return 'unknown'
  // HubSpot drops an optional scope silently (law 3): it never decides.
  return scopes.every((scope) => scope.asked === 'optional' || scope.plan === 'included')
    ? 'clear'
    : 'unknown'
}
