import { ruleSource } from '../catalogue'
import type { CauseKind, Certainty, Confidence, Owner } from '../catalogue/types'
import type { Value } from '../request/types'
import type { Because, Cause, ScopeFinding } from './case'
import type { Situation } from './situation'

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
export function demanded(k: Known): ScopeFinding[] {
  return k.scopes.filter((scope) => scope.asked !== 'optional')
}

/** "HubSpot's page says so", with the public report of that wording. */
export function pageBecause(s: Situation, id = 'because_page_says'): Because {
  // A translation or retelling is not quoted as if HubSpot had said it.
  if (s.page?.match === 'hint' && id === 'because_page_says')
    return because('because_page_like', [], s.denial?.source)
  const quoted = s.denial?.wordings[s.page?.wording ?? -1]?.text ?? s.denial?.title ?? s.denial?.id ?? ''
  return because(
    id,
    [quoted.replaceAll(/\s*[[('"]?\{(app|scopes|redirect)\}[\])'"]?/g, ' …')],
    s.denial?.source,
  )
}

/** What HubSpot's page says it is not. */
export function ruledOut(
  k: Known,
  kind: CauseKind,
  fixedBy: Owner,
  named?: { permissions: readonly string[] },
): Cause {
  return cause(kind, 'ruled-out', fixedBy, [pageBecause(k.s, 'because_page_rules_out')], named)
}

/** A reason that rests on a rule of HubSpot's, cited. */
export function ruleBecause(id: string, rule: string, values: Value[] = []): Because {
  return because(id, values, ruleSource(rule))
}

export function because(id: string, values: Value[] = [], source?: string): Because {
  return { id, ...(values.length > 0 && { values }), ...(source && { source }) }
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
