import { findScope, planHolds, planStatus, rightsBehind } from '../catalogue'
import type { AccountPlan, ScopeFact } from '../catalogue/types'
import type { AskedAs, ScopeFinding } from './case'
import { CARRIES } from './known'
import type { Situation } from './situation'
import { followsFrom } from './told-plan'

/** Judges every asked scope, and every scope the page names, against catalogue, account and person. */
export function judgeScopes(s: Situation): ScopeFinding[] {
  return askedScopes(s).map(([name, asked]) => judge(s, name, asked))
}

function askedScopes(s: Situation): [string, AskedAs][] {
  const asked = new Map<string, AskedAs>()
  const add = (names: readonly string[], as: AskedAs) => {
    for (const name of names) if (!asked.has(name)) asked.set(name, as)
  }
  add(s.reading.request?.required ?? [], 'required')
  add(s.reading.request?.conditional ?? [], 'conditional')
  add(s.reading.request?.optional ?? [], 'optional')
  add(s.page?.scopes ?? [], 'named')
  return [...asked]
}

function judge(s: Situation, name: string, asked: AskedAs): ScopeFinding {
  const fact = findScope(name)
  const rights = rightsBehind(name)
  const base = {
    name,
    asked,
    status: fact
      ? fact.kind === 'app-object'
        ? ('app-object' as const)
        : fact.status
      : ('unknown' as const),
    replacedBy: fact?.replacedBy ?? [],
    suggestions: fact ? [] : (s.help.nearest?.(name) ?? []),
    rights: rights ? nearestSet(s, rights.anyOf) : [],
  }
  if (!fact)
    return { ...base, plan: 'unknown', permission: 'unknown', planCertainty: 'possible', maySuffice: false }
  const account = accountOf(s)
  const plan = planOf(s, fact)
  // An offer on HubSpot's own consent page against a plan we were told: one of the two is stale, so neither yes nor no.
  const offered = s.offered.has(name)
  const published = CARRIES[fact.requires ? fact.tierConfidence : 'medium']
  // Sources that disagree on the plan agree on this account where it meets none of what they name.
  const carries =
    plan === 'excluded' && fact.mayAlsoSuffice && published === 'possible' ? 'likely' : published
  const weak = fact.conflict || fact.prerequisite
  return {
    ...base,
    plan: offered ? (plan === 'excluded' ? 'unknown' : 'included') : plan,
    planCertainty: weak && carries === 'certain' ? 'likely' : carries,
    maySuffice: Boolean(fact.mayAlsoSuffice && planHolds(fact.mayAlsoSuffice, account) === 'yes'),
    permission: offered || s.person.superAdmin === 'yes' ? 'held' : permissionOf(s, rights),
  }
}

/** What the account is known to have, as the catalogue asks for it. */
export function accountOf(s: Situation): AccountPlan {
  return s.account.addOns ? { plans: s.account.plans, addOns: s.account.addOns } : { plans: s.account.plans }
}

/** Plans that were told first; where they leave it open, what follows from an answer about other plans. */
function planOf(s: Situation, fact: ScopeFact): ScopeFinding['plan'] {
  const { status } = planStatus(fact, accountOf(s))
  if (status !== 'unknown' || !fact.requires) return status
  const { requires } = fact
  const told = s.account.told.map((one) => followsFrom(one, requires))
  if (told.includes('yes')) return 'included'
  return told.includes('no') && !fact.mayAlsoSuffice ? 'excluded' : 'unknown'
}

/** Of alternative sets of rights the one that lacks least: nobody is sent for more than suffices. */
function nearestSet(s: Situation, sets: readonly string[][]): string[] {
  const lacking = (set: readonly string[]) => set.filter((right) => heldRight(s, right) !== true).length
  return [...sets].sort((a, b) => lacking(a) - lacking(b))[0] ?? []
}

/** Whether the person holds what stands behind the scope: held only when every known right is told and no other is expected. */
function permissionOf(s: Situation, rights: ReturnType<typeof rightsBehind>): ScopeFinding['permission'] {
  if (!rights || rights.superAdminOnly)
    return s.person.superAdmin === 'no' && rights?.superAdminOnly ? 'missing' : 'unknown'
  const sets = rights.anyOf.map((set) => set.map((right) => heldRight(s, right)))
  // Which rights suffice is rarely proven: a low fact says what may be needed, not what is enough.
  const proven = !rights.unknownExtraRight && rights.confidence !== 'low'
  if (proven && sets.some((set) => set.every((held) => held === true))) return 'held'
  if (sets.length > 0 && sets.every((set) => set.includes(false))) return 'missing'
  return 'unknown'
}

/** A right as told: by its exact key, or by its row where the level was not told. */
export function heldRight(s: Situation, right: string): boolean | undefined {
  return s.person.rights.get(right) ?? s.person.rights.get(right.split(':')[0] ?? right)
}
