import { findScope } from '../catalogue'
import type { ScopeFact, TierAlternative, TierExpression } from '../catalogue/types'
import type { ScopeFinding } from './case'
import { judgePlan, type PlanFinding, permissionOf } from './judge-scopes'
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
  const judge = fresh ? byAnswer : judgePlan
  // How sure a plan is depends on nothing else than what it is: what one answer makes of a scope serves the next one.
  const known: Record<ScopeFinding['plan'], ScopeFinding[]> = { included: [], excluded: [], unknown: [] }
  return (s) => {
    if (s.person.superAdmin !== k.s.person.superAdmin)
      return k.scopes.map((scope) =>
        scope.status === 'unknown' ? scope : { ...scope, permission: permissionOf(s, scope.name) },
      )
    if (s.account === k.s.account) return k.scopes
    const scopes = [...k.scopes]
    for (const [fact, places] of open.values()) {
      const { plan, planCertainty } = judge(s, fact)
      for (const at of places) {
        const scope = k.scopes[at]
        if (scope && scope.plan !== plan) scopes[at] = known[plan][at] ??= { ...scope, plan, planCertainty }
      }
    }
    return scopes
  }
}

/** What one answer about plans says of a record of the catalogue where nothing else is known of it: always the same. */
function byAnswer(s: Situation, fact: ScopeFact): PlanFinding {
  const [told] = s.account.told
  if (!told || !fact.requires) return judgePlan(s, fact, 'unknown')
  const { alternatives, answer } = told
  const found = answers[`${answer}`].get(alternatives) ?? new Map<TierExpression, PlanFinding>()
  answers[`${answer}`].set(alternatives, found)
  const judged = found.get(fact.requires) ?? judgePlan(s, fact, 'unknown')
  found.set(fact.requires, judged)
  return judged
}

/** By the alternatives asked about, which are the catalogue's own, and the record they are held against. */
const answers = {
  true: new WeakMap<readonly TierAlternative[], Map<TierExpression, PlanFinding>>(),
  false: new WeakMap<readonly TierAlternative[], Map<TierExpression, PlanFinding>>(),
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
