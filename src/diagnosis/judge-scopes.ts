import { findScope, planHolds, planStatus, rightsBehind } from '../catalogue'
import type { AccountPlan, ScopeFact, TierExpression } from '../catalogue/types'
import type { AskedAs, ScopeFinding } from './case'
import { CARRIES } from './known'
import type { Situation } from './situation'
import { followsFrom } from './told-plan'

/** Judges every asked scope, and every scope the page names, against catalogue, account and person. */
export function judgeScopes(s: Situation): ScopeFinding[] {
  const planOf = planJudge(s)
  const one = s.help.judge ?? judge
  const judged: ScopeFinding[] = []
  const seen = new Set<string>()
  const add = (names: readonly string[] | undefined, asked: AskedAs) => {
    for (const name of names ?? []) {
      if (seen.has(name)) continue
      seen.add(name)
      judged.push(one(s, planOf, name, asked))
    }
  }
  const request = s.reading.request
  add(request?.required, 'required')
  add(request?.conditional, 'conditional')
  add(request?.optional, 'optional')
  add(s.page?.scopes, 'named')
  return judged
}

/** Judges one scope. */
export function judge(s: Situation, planOf: PlanJudge, name: string, asked: AskedAs): ScopeFinding {
  const fact = findScope(name)
  const rights = rightsBehind(fact?.name ?? name)
  // One literal: objects put together by spreading cost several times as much, and there are many.
  const plan = fact && planOf(fact)
  return {
    // The catalogue's own text is found again faster than a piece of a link.
    name: fact?.name ?? name,
    asked,
    status: fact ? (fact.kind === 'app-object' ? 'app-object' : fact.status) : 'unknown',
    replacedBy: fact?.replacedBy ?? [],
    suggestions: fact ? [] : (s.help.nearest?.(name) ?? []),
    rights: rights ? nearestSet(s, rights.anyOf) : [],
    plan: plan?.plan ?? 'unknown',
    planCertainty: plan?.planCertainty ?? 'possible',
    maySuffice: Boolean(fact?.mayAlsoSuffice && planHolds(fact.mayAlsoSuffice, accountOf(s)) === 'yes'),
    permission: fact ? permissionOf(s, name, rights) : 'unknown',
  }
}

export type PlanFinding = Pick<ScopeFinding, 'plan' | 'planCertainty'>
export type PlanJudge = (fact: ScopeFact) => PlanFinding

/**
 * Judges whether the plan has the tool behind a scope, and how far that may carry a cause. Scopes that share their
 * record of plans in the catalogue share the answer, unless the account was offered some of them.
 */
function planJudge(s: Situation): PlanJudge {
  const judged = new Map<TierExpression, PlanFinding>()
  return (fact) => {
    const { requires } = fact
    if (!requires || s.offered.size > 0) return judgePlan(s, fact)
    const known = judged.get(requires)
    if (known) return known
    const found = judgePlan(s, fact)
    judged.set(requires, found)
    return found
  }
}

/** The same for one scope. */
export function judgePlan(s: Situation, fact: ScopeFact, byPlans = planHeld(s, fact)): PlanFinding {
  const plan = planOf(s, fact, byPlans)
  const published = CARRIES[fact.requires ? fact.tierConfidence : 'medium']
  // Sources that disagree on the plan agree on this account where it meets none of what they name.
  const carries =
    plan === 'excluded' && fact.mayAlsoSuffice && published === 'possible' ? 'likely' : published
  const weak = fact.conflict || fact.prerequisite
  return {
    // An offer on HubSpot's own consent page against a plan we were told: one of the two is stale, so neither yes nor no.
    plan: wasOffered(s, fact.name) ? (plan === 'excluded' ? 'unknown' : 'included') : plan,
    planCertainty: weak && carries === 'certain' ? 'likely' : carries,
  }
}

function wasOffered(s: Situation, name: string): boolean {
  return s.offered.has(name)
}

/** What the account is known to have, as the catalogue asks for it. */
export function accountOf(s: Situation): AccountPlan {
  return s.account.addOns ? { plans: s.account.plans, addOns: s.account.addOns } : { plans: s.account.plans }
}

/** What the plans that were told say by themselves. */
function planHeld(s: Situation, fact: ScopeFact): ScopeFinding['plan'] {
  return planStatus(fact, accountOf(s)).status
}

/** Plans that were told first; where they leave it open, what follows from an answer about other plans. */
function planOf(s: Situation, fact: ScopeFact, status: ScopeFinding['plan']): ScopeFinding['plan'] {
  if (status !== 'unknown' || !fact.requires) return status
  const { requires } = fact
  const told = s.account.told.map((one) => followsFrom(one, requires))
  if (told.includes('yes')) return 'included'
  return told.includes('no') && !fact.mayAlsoSuffice ? 'excluded' : 'unknown'
}

/** Of alternative sets of rights the one that lacks least: nobody is sent for more than suffices. */
function nearestSet(s: Situation, sets: readonly string[][]): string[] {
  if (sets.length < 2) return sets[0] ?? []
  const lacking = (set: readonly string[]) => set.filter((right) => heldRight(s, right) !== true).length
  return [...sets].sort((a, b) => lacking(a) - lacking(b))[0] ?? []
}

/** Whether the person holds what stands behind the scope: held only when every known right is told and no other is expected. */
export function permissionOf(
  s: Situation,
  name: string,
  rights = rightsBehind(name),
): ScopeFinding['permission'] {
  if (s.person.superAdmin === 'yes' || wasOffered(s, name)) return 'held'
  if (!rights || rights.superAdminOnly)
    return s.person.superAdmin === 'no' && rights?.superAdminOnly ? 'missing' : 'unknown'
  const sets = rights.anyOf
  // Which rights suffice is rarely proven: a low fact says what may be needed, not what is enough.
  const proven = !rights.unknownExtraRight && rights.confidence !== 'low'
  if (proven && sets.some((set) => set.every((right) => heldRight(s, right)))) return 'held'
  if (sets.length > 0 && sets.every((set) => set.some((right) => heldRight(s, right) === false)))
    return 'missing'
  return 'unknown'
}

/** A right as told: by its exact key, or by its row where the level was not told. */
export function heldRight(s: Situation, right: string): boolean | undefined {
  if (s.person.rights.size === 0) return undefined
  return s.person.rights.get(right) ?? s.person.rights.get(right.split(':')[0] ?? right)
}
