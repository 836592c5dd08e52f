import { findScope } from '../catalogue'
import { demanded, type Known } from './known'

/** Whether some demanded scope needs a plan and nothing is known of the account's plans. */
export function planUnchecked(k: Known): boolean {
  const plansKnown = Object.keys(k.s.account.plans).length > 0 || k.s.account.told.length > 0
  return (
    !plansKnown && demanded(k).some((scope) => scope.plan === 'unknown' && findScope(scope.name)?.requires)
  )
}
