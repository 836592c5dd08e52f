import { findScope, HUBS, hubTiers, planStatus, TIERS } from '../catalogue'
import type { AccountPlan, Hub, PlanStatus, ScopeFact, Tier } from '../catalogue/types'
import { CARRIES } from '../diagnosis/known'
import { everyHubFree } from '../diagnosis/situation'
import type { ScopeSets } from '../request/scope-sets'

/**
 * Whether an account of one plan has the tools behind what is asked: everything; everything that must be there, with
 * other scopes dropped or left out; not all that must be there; or nobody can tell.
 */
export type CellState = 'all' | 'part' | 'no' | 'unknown'

/** An account with one hub at one tier, the others free, no add-ons. Scope names in the order asked. */
export interface Cell {
  hub: Hub
  tier: Tier
  state: CellState
  /** Required scopes that the plan lacks. */
  out: string[]
  /** Required scopes of which no source is good enough to say. */
  open: string[]
  /** Optional scopes that the plan lacks: HubSpot drops them silently (law 3). */
  dropped: string[]
  /** Conditionally required scopes that the plan lacks: the link may leave them out. */
  leftOut: string[]
}

export interface Matrix {
  /** An account that pays for nothing. */
  free: Cell
  /** A row a hub, a cell a paid tier it is sold in. */
  rows: { hub: Hub; cells: Cell[] }[]
}

type Judge = (name: string, account: AccountPlan) => PlanStatus['status']

/** Which plans can install what is asked; null when nothing is asked. The person and everything else is left aside. */
export function planMatrix(asked: ScopeSets): Matrix | null {
  if (asked.required.length + asked.conditional.length + asked.optional.length === 0) return null
  const cell = (hub: Hub, tier: Tier) => {
    const account = { plans: { ...everyHubFree(), [hub]: tier }, addOns: [] }
    return cellOf(asked, hub, tier, account, judgeFor())
  }
  return {
    free: cell(HUBS[0], 'free'),
    rows: HUBS.map((hub) => ({
      hub,
      cells: TIERS.filter((tier) => tier !== 'free' && hubTiers(hub).includes(tier)).map((tier) =>
        cell(hub, tier),
      ),
    })),
  }
}

function cellOf(asked: ScopeSets, hub: Hub, tier: Tier, account: AccountPlan, judge: Judge): Cell {
  const where = (names: readonly string[], status: PlanStatus['status']) =>
    names.filter((name) => judge(name, account) === status)
  const parts = {
    out: where(asked.required, 'excluded'),
    open: where(asked.required, 'unknown'),
    dropped: where(asked.optional, 'excluded'),
    leftOut: where(asked.conditional, 'excluded'),
  }
  return { hub, tier, state: stateOf(parts), ...parts }
}

function stateOf({
  out,
  open,
  dropped,
  leftOut,
}: Pick<Cell, 'out' | 'open' | 'dropped' | 'leftOut'>): CellState {
  if (out.length > 0) return 'no'
  if (open.length > 0) return 'unknown'
  return dropped.length + leftOut.length > 0 ? 'part' : 'all'
}

/** Judges names for one account. Many scopes share one requirement, which is judged once. */
function judgeFor(): Judge {
  const known = new Map<unknown, PlanStatus['status']>()
  return (name, account) => {
    const fact = findScope(name)
    if (!fact) return 'unknown'
    const key = fact.requires ?? name
    const before = known.get(key)
    if (before) return before
    const status = firm(fact, account)
    known.set(key, status)
    return status
  }
}

/** A plan known from a weak source only bars nobody for sure (law 6), unless its rivals agree on this account. */
function firm(fact: ScopeFact, account: AccountPlan): PlanStatus['status'] {
  const { status } = planStatus(fact, account)
  const weak = CARRIES[fact.tierConfidence] === 'possible' && !fact.mayAlsoSuffice
  return status === 'excluded' && weak ? 'unknown' : status
}
