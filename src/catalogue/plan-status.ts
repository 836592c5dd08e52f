import { findScope } from './look-up'
import { planHolds } from './plans'
import type { AccountPlan, PlanStatus, ScopeFact } from './types'

const UNKNOWN: PlanStatus = { status: 'unknown', confidence: 'low' }

/**
 * Whether an account's plan has the tool behind a scope. Unknown is kept apart from no: a scope without a published
 * plan, a hub that was not told, and a plan that is named by one source only are all unknown.
 */
export function planStatus(fact: ScopeFact, account: AccountPlan): PlanStatus {
  if (!fact.requires) return successor(fact)
  const holds = planHolds(fact.requires, account)
  if (holds === 'yes') return { status: 'included', confidence: fact.tierConfidence }
  const mayDo = fact.mayAlsoSuffice ? planHolds(fact.mayAlsoSuffice, account) : 'no'
  return holds === 'no' && mayDo === 'no' ? { status: 'excluded', confidence: fact.tierConfidence } : UNKNOWN
}

/** A finer scope whose broad scope is in every plan counts as included, though never as sure as a published plan. */
function successor(fact: ScopeFact): PlanStatus {
  const broad = fact.impliedBy.map(findScope).find((one) => one?.requires && 'anyAccount' in one.requires)
  if (!broad) return UNKNOWN
  return { status: 'included', confidence: broad.tierConfidence === 'low' ? 'low' : 'medium' }
}
