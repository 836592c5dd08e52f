import { findScope } from '../catalogue'
import type { ScopeFinding } from './case'
import { judgePlan, permissionOf } from './judge-scopes'
import type { Known } from './known'
import type { Situation } from './situation'

/**
 * The scopes of a case judged again in a situation that differs from it by one answer: what the answer cannot change
 * is taken over as it is. To judge a hundred scopes anew for each answer of each question was most of a report's cost.
 */
export function judgeAgain(k: Known, s: Situation): ScopeFinding[] {
  const rights = s.person.superAdmin !== k.s.person.superAdmin
  if (!rights && s.account === k.s.account) return k.scopes
  // An answer about plans decides only what the plans themselves leave open.
  const anew = k.s.account.told.length > 0
  return k.scopes.map((scope) => {
    const { name, status, plan } = scope
    if (status === 'unknown') return scope
    if (rights) return { ...scope, permission: permissionOf(s, name) }
    const fact = (anew || plan === 'unknown') && status !== 'app-object' && findScope(name)
    const judged = fact && judgePlan(s, fact)
    return judged && judged.plan !== plan ? { ...scope, ...judged } : scope
  })
}
