import type { Hub, Tier, TierAlternative, TierExpression } from '../catalogue/types'
import { TIERS } from '../catalogue/types'

/** One set of plans and add-ons that would open everything asked; `any` = that tier in any hub. */
export interface Way {
  plans: Partial<Record<Hub | 'any', Tier>>
  addOns: string[]
}

/** More partial ways than this are never kept: the requirements that exist make a handful. */
const KEEP = 64

/**
 * The smallest upgrades that meet all requirements: fewest purchases first, then lowest tiers (law 15).
 * @returns at most `limit` ways, none that contains another; empty when a requirement is not published
 */
export function smallestWays(requirements: readonly TierExpression[], limit = 4): Way[] {
  let ways: Way[] = [{ plans: {}, addOns: [] }]
  for (const requirement of requirements) {
    if ('anyAccount' in requirement) continue
    const extended = ways.flatMap((way) =>
      requirement.anyOf.some((one) => meets(way, one))
        ? [way]
        : requirement.anyOf.map((one) => add(way, one)),
    )
    ways = prune(extended)
  }
  return ways.filter((way) => size(way) > 0).slice(0, limit)
}

function meets(way: Way, one: TierAlternative): boolean {
  if ('addOn' in one) return way.addOns.includes(one.addOn)
  if (one.withAddOn && !way.addOns.includes(one.withAddOn)) return false
  const tiers = one.hub === 'any' ? Object.values(way.plans) : [way.plans[one.hub]]
  return tiers.some((tier) => tier !== undefined && rank(tier) >= rank(one.minTier))
}

function add(way: Way, one: TierAlternative): Way {
  const extra = 'addOn' in one ? one.addOn : one.withAddOn
  const addOns = extra && !way.addOns.includes(extra) ? [...way.addOns, extra].sort() : way.addOns
  if ('addOn' in one) return { plans: way.plans, addOns }
  const before = way.plans[one.hub]
  const plans = { ...way.plans, [one.hub]: before && rank(before) > rank(one.minTier) ? before : one.minTier }
  return { plans: withoutIdleAny(plans), addOns }
}

/** "Any hub at Professional" is already there once some hub is. */
function withoutIdleAny(plans: Way['plans']): Way['plans'] {
  const { any, ...named } = plans
  return any && Object.values(named).some((tier) => rank(tier) >= rank(any)) ? named : plans
}

function prune(ways: Way[]): Way[] {
  const unique = new Map(ways.map((way) => [key(way), way]))
  const sorted = [...unique.values()].sort(
    (a, b) => size(a) - size(b) || height(a) - height(b) || key(a).localeCompare(key(b)),
  )
  return sorted
    .filter((way, i) => !sorted.slice(0, i).some((smaller) => contains(way, smaller)))
    .slice(0, KEEP)
}

/** Whether `way` buys everything `smaller` does: then it is no way of its own. */
function contains(way: Way, smaller: Way): boolean {
  const plans = Object.entries(smaller.plans) as [Hub | 'any', Tier][]
  return (
    plans.every(([hub, tier]) => meets({ plans: way.plans, addOns: [] }, { hub, minTier: tier })) &&
    smaller.addOns.every((addOn) => way.addOns.includes(addOn))
  )
}

const rank = (tier: Tier) => TIERS.indexOf(tier)
const size = (way: Way) => Object.keys(way.plans).length + way.addOns.length
const height = (way: Way) => Object.values(way.plans).reduce((sum, tier) => sum + rank(tier), 0)
const key = (way: Way) => `${Object.entries(way.plans).sort().join(';')}|${way.addOns.join(';')}`
