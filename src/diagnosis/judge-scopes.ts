import { findScope, planStatus, rightsBehind } from '../catalogue'
import type { Certainty, Confidence } from '../catalogue/types'
import type { AskedAs, ScopeFinding } from './case'
import type { Situation } from './situation'
import { followsFrom } from './told-plan'

/** How far a fact of this confidence may carry a cause (law 6). */
const CARRIES: Record<Confidence, Certainty> = { high: 'certain', medium: 'likely', low: 'possible' }

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
    suggestions: fact ? [] : s.nearest(name),
    rights: rights ? [...new Set(rights.anyOf.flat())] : [],
  }
  if (!fact) return { ...base, plan: 'unknown', permission: 'unknown', planCertainty: 'possible' }
  const told = s.account.told.map((t) => (fact.requires ? followsFrom(t, fact.requires) : 'unknown'))
  const status = told.includes('yes')
    ? ({ status: 'included', confidence: 'high' } as const)
    : told.includes('no') && !fact.mayAlsoSuffice
      ? ({ status: 'excluded', confidence: fact.tierConfidence } as const)
      : planStatus(
          fact,
          s.account.addOns
            ? { plans: s.account.plans, addOns: s.account.addOns }
            : { plans: s.account.plans },
        )
  const offered = s.offered.has(name)
  // An offer on HubSpot's own consent page against a plan we were told: one of the two is stale, so neither yes nor no.
  const plan = offered ? (status.status === 'excluded' ? 'unknown' : 'included') : status.status
  const weak = fact.conflict || fact.prerequisites.length > 0
  const carries = CARRIES[status.confidence]
  return {
    ...base,
    plan,
    planCertainty: weak && carries === 'certain' ? 'likely' : carries,
    permission: offered || s.person.superAdmin === 'yes' ? 'held' : permissionOf(s, rights),
  }
}

/** Whether the person holds what stands behind the scope: held only when every known right is told and no other is expected. */
function permissionOf(s: Situation, rights: ReturnType<typeof rightsBehind>): ScopeFinding['permission'] {
  if (!rights || rights.superAdminOnly)
    return s.person.superAdmin === 'no' && rights?.superAdminOnly ? 'missing' : 'unknown'
  const sets = rights.anyOf.map((set) => set.map((right) => heldRight(s, right)))
  if (sets.some((set) => set.every((held) => held === true)) && !rights.unknownExtraRight) return 'held'
  if (sets.length > 0 && sets.every((set) => set.includes(false))) return 'missing'
  return 'unknown'
}

/** A right as told: by its exact key, or by its row where the level was not told. */
export function heldRight(s: Situation, right: string): boolean | undefined {
  return s.person.rights.get(right) ?? s.person.rights.get(right.split(':')[0] ?? right)
}
