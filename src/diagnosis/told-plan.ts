import type { Hub, Tier, TierAlternative, TierExpression, Tri } from '../catalogue/types'
import { HUBS, TIERS } from '../catalogue/types'

/** A question about a plan carries what it asks in its id, so that an answer can be read back without the question. */
const PREFIX = 'plan:'

/** The id of the question "does the account have one of these plans?". */
export function planQuestionId(alternatives: readonly TierAlternative[]): string {
  return PREFIX + alternatives.map(nameOf).join(',')
}

/** The alternatives a plan question's id asks about; null when the id is not one. Never throws. */
export function planAsked(questionId: string): TierAlternative[] | null {
  if (!questionId.startsWith(PREFIX)) return null
  const alternatives = questionId.slice(PREFIX.length).split(',').map(alternativeOf)
  return alternatives.every((one) => one !== null) ? (alternatives as TierAlternative[]) : null
}

/**
 * What an answer about one set of plans says about another requirement. "No" to Professional is "no" to Enterprise
 * of the same hub; "yes" to Enterprise is "yes" to Professional. HubSpot writes "or higher" (hubs.json).
 */
export function followsFrom(
  told: { alternatives: readonly TierAlternative[]; answer: boolean },
  wanted: TierExpression,
): Tri {
  if ('anyAccount' in wanted) return 'yes'
  if (told.answer) {
    const meets = told.alternatives.every((has) => wanted.anyOf.some((needs) => enough(has, needs)))
    return meets ? 'yes' : 'unknown'
  }
  const lacks = wanted.anyOf.every((needs) => told.alternatives.some((has) => enough(needs, has)))
  return lacks ? 'no' : 'unknown'
}

/** Whether an account that has `has` thereby has `needs`. */
function enough(has: TierAlternative, needs: TierAlternative): boolean {
  if ('addOn' in needs) return 'addOn' in has && has.addOn === needs.addOn
  if ('addOn' in has) return false
  const hub = needs.hub === 'any' || needs.hub === has.hub
  const tier = TIERS.indexOf(has.minTier) >= TIERS.indexOf(needs.minTier)
  return hub && tier && (needs.withAddOn === undefined || needs.withAddOn === has.withAddOn)
}

function nameOf(one: TierAlternative): string {
  if ('addOn' in one) return `add-on-${one.addOn}`
  return `${one.hub}-${one.minTier}${one.withAddOn ? `+${one.withAddOn}` : ''}`
}

function alternativeOf(name: string): TierAlternative | null {
  if (name.startsWith('add-on-')) return { addOn: name.slice('add-on-'.length) }
  const [plan = '', withAddOn] = name.split('+')
  const cut = plan.lastIndexOf('-')
  const tier = plan.slice(cut + 1) as Tier
  const hub = plan.slice(0, cut) as Hub | 'any'
  if (!TIERS.includes(tier) || (hub !== 'any' && !HUBS.includes(hub))) return null
  return withAddOn ? { hub, minTier: tier, withAddOn } : { hub, minTier: tier }
}
