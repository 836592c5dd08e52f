import { compact, cut, lazy, linesOf } from './compact'
import {
  type AccountPlan,
  HUBS,
  type Hub,
  TIERS,
  type Tier,
  type TierAlternative,
  type TierExpression,
  type Tri,
} from './types'

interface HubSold {
  name: string
  tiers: Tier[]
}

const hubTable = lazy(() => {
  const table = new Map<Hub, HubSold>()
  for (const line of linesOf(compact.hubs)) {
    const [code, name] = cut(line, '=')
    const hub = HUBS[Number(code[0])]
    if (hub)
      table.set(hub, { name, tiers: [...code.slice(1)].map((digit) => TIERS[Number(digit)] ?? 'free') })
  }
  return table
})

/** Tiers a hub is sold in, lowest first. Revenue Hub has no Starter. */
export function hubTiers(hub: Hub): readonly Tier[] {
  return hubTable().get(hub)?.tiers ?? TIERS
}

/** HubSpot's English name of a hub at a tier: "Marketing Hub Professional"; any hub: "Professional in any hub". */
export function planName(hub: Hub | 'any', tier: Tier): string {
  const level = `${tier[0]?.toUpperCase()}${tier.slice(1)}`
  return hub === 'any' ? `${level} in any hub` : `${hubTable().get(hub)?.name ?? hub} ${level}`
}

/**
 * Whether an account has what a tier expression asks for.
 * @returns unknown as soon as a hub or add-on that could decide it is not known
 */
export function planHolds(requires: TierExpression, account: AccountPlan): Tri {
  if ('anyAccount' in requires) return 'yes'
  return either(requires.anyOf.map((one) => alternativeHolds(one, account)))
}

function alternativeHolds(one: TierAlternative, account: AccountPlan): Tri {
  if ('addOn' in one) return addOnHolds(one.addOn, account)
  const plan =
    one.hub === 'any'
      ? either(HUBS.map((hub) => reaches(account.plans[hub], one.minTier)))
      : reaches(account.plans[one.hub], one.minTier)
  return one.withAddOn === undefined ? plan : both(plan, addOnHolds(one.withAddOn, account))
}

function reaches(tier: Tier | undefined, wanted: Tier): Tri {
  if (tier === undefined) return 'unknown'
  return TIERS.indexOf(tier) >= TIERS.indexOf(wanted) ? 'yes' : 'no'
}

function addOnHolds(id: string, account: AccountPlan): Tri {
  if (account.addOns === undefined) return 'unknown'
  return account.addOns.includes(id) ? 'yes' : 'no'
}

function either(parts: readonly Tri[]): Tri {
  if (parts.includes('yes')) return 'yes'
  return parts.includes('unknown') ? 'unknown' : 'no'
}

function both(a: Tri, b: Tri): Tri {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown'
}
