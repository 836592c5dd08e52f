import { compact, cut, lazy, linesOf } from './compact'
import { planName } from './plans'
import type { AddOnFact, TierExpression } from './types'

const table = lazy(
  () =>
    new Map<string, AddOnFact>(
      linesOf(compact.addOns).map((line) => {
        const [id, names] = cut(line, '=')
        const [name = id, ...formerNames] = names.split('|')
        return [id, { id, name, formerNames }]
      }),
    ),
)

/** An add-on HubSpot sells, by its id. */
export function addOn(id: string): AddOnFact | null {
  return table().get(id) ?? null
}

/**
 * HubSpot's names of what opens a scope, one per alternative: "Marketing Hub Professional",
 * "Marketing Hub Professional + Transactional Email", "Brands". Empty for "every account".
 */
export function requirementNames(requires: TierExpression): string[] {
  if ('anyAccount' in requires) return []
  return requires.anyOf.map((one) => {
    if ('addOn' in one) return nameOf(one.addOn)
    const plan = planName(one.hub, one.minTier)
    return one.withAddOn ? `${plan} + ${nameOf(one.withAddOn)}` : plan
  })
}

function nameOf(id: string): string {
  return addOn(id)?.name ?? id
}
