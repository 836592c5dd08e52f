import { equivalents, findScope, planHolds } from '../catalogue'
import type { AccountPlan, TierExpression } from '../catalogue/types'
import type { Diagnosis } from '../diagnosis/case'
import { smallestWays, type Way } from './ways'

/** The smallest changes that would let the install pass the plan check. */
export interface Unblock {
  /** Smallest first; empty when no plan is published for a blocked scope. */
  ways: Way[]
  /** Scopes the developer can move to `optional_scope` instead. */
  moveToOptional: string[]
  /** The install link with those scopes moved, without one person's session (law 14). */
  link: string | null
}

/** Rebuilds an install link with other scopes (request/write-link). */
export type Correct = (link: string, wanted: { required: string[]; optional: string[] }) => string | null

/** What would unblock a plan cause; null when none stands. */
export function unblockOf(d: Diagnosis, correct: Correct = () => null): Unblock | null {
  const plan = d.causes.find((cause) => cause.kind === 'plan' && cause.certainty !== 'ruled-out')
  if (!plan || plan.scopes.length === 0) return null
  const requirements = plan.scopes.map((name) => findScope(name)?.requires ?? null)
  const published = requirements.filter((requires) => requires !== null)
  const request = d.reading.request
  const asked = new Set([...(request?.required ?? []), ...(request?.conditional ?? [])])
  // HubSpot may name a scope by its other spelling, or a broad one by its parts (law 9).
  const same = new Set(plan.scopes.flatMap((one) => [one, ...equivalents(one)]))
  const move = [...asked].filter((name) => same.has(name))
  const wanted = request && {
    required: request.required.filter((name) => !move.includes(name)),
    optional: [...request.optional, ...move.filter((name) => !request.optional.includes(name))],
  }
  return {
    ways:
      published.length === requirements.length
        ? smallestWays(published.flatMap((one) => lackingOf(one, d.told.account)))
        : [],
    moveToOptional: move,
    link: wanted && move.length > 0 && d.reading.link ? correct(d.reading.link, wanted) : null,
  }
}

/** What is left to buy of a requirement: nothing where the account has it, only the add-on where it has the plan. */
function lackingOf(requires: TierExpression, account: AccountPlan): TierExpression[] {
  if ('anyAccount' in requires || planHolds(requires, account) === 'yes') return []
  const anyOf = requires.anyOf.map((one) => {
    if ('addOn' in one || !one.withAddOn) return one
    const { withAddOn, ...plan } = one
    return planHolds({ anyOf: [plan] }, account) === 'yes' ? { addOn: withAddOn } : one
  })
  return [{ anyOf }]
}
