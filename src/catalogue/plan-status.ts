import { findScope } from './look-up'
import { planHolds } from './plans'
import type { AccountPlan, Confidence, PlanStatus, ScopeFact } from './types'

/**
 * Whether an account's plan has the tool behind a scope. Unknown is kept apart from no: a scope without a published
 * plan, a hub that was not told, and a plan that is named by one source only are all unknown.
 */
export function planStatus(fact: ScopeFact, account: AccountPlan): PlanStatus {
  if (!fact.requires) return successor(fact)
  if ('anyAccount' in fact.requires)
    return { status: 'included', confidence: fact.tierConfidence, reason: 'every-plan' }
  const holds = planHolds(fact.requires, account)
  if (holds === 'yes') return { status: 'included', confidence: fact.tierConfidence, reason: 'plan-has-it' }
  const mayDo = fact.mayAlsoSuffice ? planHolds(fact.mayAlsoSuffice, account) : 'no'
  if (mayDo === 'yes') return { status: 'unknown', confidence: 'low', reason: 'may-suffice' }
  if (holds === 'unknown' || mayDo === 'unknown')
    return { status: 'unknown', confidence: 'low', reason: 'plan-not-known' }
  return { status: 'excluded', confidence: fact.tierConfidence, reason: 'plan-lacks-it' }
}

/** A finer scope whose broad scope is in every plan counts as included, though never as sure as a published plan. */
function successor(fact: ScopeFact): PlanStatus {
  const broad = fact.impliedBy.map(findScope).find((one) => one?.requires && 'anyAccount' in one.requires)
  if (!broad) return { status: 'unknown', confidence: 'low', reason: 'no-published-plan' }
  return { status: 'included', confidence: atMostMedium(broad.tierConfidence), reason: 'successor-of-free' }
}

function atMostMedium(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : confidence
}
