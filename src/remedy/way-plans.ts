import { addOnName, planName } from '../catalogue'
import type { Hub, Tier } from '../catalogue/types'
import type { Way } from './ways'

/** HubSpot's names of what a way buys: plans first, then add-ons. */
export function wayPlans(way: Way): string[] {
  const plans = Object.entries(way.plans) as [Hub | 'any', Tier][]
  return [...plans.map(([hub, tier]) => planName(hub, tier)), ...way.addOns.map(addOnName)]
}
