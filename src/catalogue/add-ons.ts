import { compact, cut, lazy, linesOf } from './compact'
import { planName } from './plans'
import type { TierAlternative, TierExpression } from './types'

const names = lazy(() => new Map(linesOf(compact.addOns).map((line) => cut(line, '='))))

/** HubSpot's name of an add-on that opens scopes, by its id; any other id comes back as it is. */
export function addOnName(id: string): string {
  return names().get(id) ?? id
}

/**
 * HubSpot's names of what opens a scope, one per alternative: "Marketing Hub Professional",
 * "Marketing Hub Professional + Transactional Email", "Brands". Empty for "every account".
 */
export function requirementNames(requires: TierExpression): string[] {
  if ('anyAccount' in requires) return []
  return requires.anyOf.map((one) => {
    if ('addOn' in one) return addOnName(one.addOn)
    const plan = planName(one.hub, one.minTier)
    return one.withAddOn ? `${plan} + ${addOnName(one.withAddOn)}` : plan
  })
}

/** Whether no higher plan is sold than any of these. */
export function isTop(anyOf: readonly TierAlternative[]): boolean {
  return anyOf.every((one) => 'addOn' in one || one.minTier === 'enterprise')
}
