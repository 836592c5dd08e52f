import { findScope } from '../catalogue'
import type { ScopeFact } from '../catalogue/types'
import type { ScopeFinding } from './case'
import { judgePlan, permissionOf } from './judge-scopes'
import type { Known } from './known'
import type { Situation } from './situation'

/**
 * Judges the scopes of a case again, in situations that differ from it by one answer: what the answer cannot change is
 * taken over as it is. To judge a hundred scopes anew for each answer of each question was most of a report's cost.
 */
export function judgeAgain(k: Known): (s: Situation) => ScopeFinding[] {
  // Without earlier answers or offers, what is open was left open by the plans: no need to ask them again.
  const fresh = k.s.account.told.length + k.s.offered.size === 0
  const open = openPlans(k, fresh)
  const byPlans = fresh ? 'unknown' : undefined
  return (s) => {
    if (s.person.superAdmin !== k.s.person.superAdmin)
      return k.scopes.map((scope) =>
        scope.status === 'unknown' ? scope : { ...scope, permission: permissionOf(s, scope.name) },
      )
    if (s.account === k.s.account) return k.scopes
    const scopes = [...k.scopes]
    for (const [fact, places] of open.values()) {
      const judged = judgePlan(s, fact, byPlans)
      for (const at of places) {
        const scope = k.scopes[at]
        if (scope && scope.plan !== judged.plan)
          scopes[at] = { ...scope, plan: judged.plan, planCertainty: judged.planCertainty }
      }
    }
    return scopes
  }
}

/**
 * Places of the scopes whose plan an answer can decide: those that the plans themselves leave open, and all of them
 * where earlier answers or offers have their say. Scopes that share
 * their record of plans share the judgement, unless the account was offered some of them.
 */
function openPlans({ s, scopes }: Known, fresh: boolean): Map<unknown, [ScopeFact, number[]]> {
  const open = new Map<unknown, [ScopeFact, number[]]>()
  for (const [at, { name, plan }] of scopes.entries()) {
    const fact = plan === 'unknown' || !fresh ? findScope(name) : null
    if (!fact?.requires) continue
    const key = s.offered.size > 0 ? name : fact.requires
    const same = open.get(key)
    if (same) same[1].push(at)
    else open.set(key, [fact, [at]])
  }
  return open
}
