import { HUBS, TIERS, type TierAlternative, type TierExpression } from './types'

/** A tier expression out of its compact text: `02|32+x` two hubs at a tier, `+x` an add-on alone, `*` every account, `-` unknown. */
export function tierExpression(text: string): TierExpression | null {
  if (text === '-' || text === '') return null
  if (text === '*') return { anyAccount: true }
  return { anyOf: text.split('|').map(alternative) }
}

function alternative(text: string): TierAlternative {
  if (text.startsWith('+')) return { addOn: text.slice(1) }
  const hub = HUBS[Number(text[0])] ?? 'any'
  const minTier = TIERS[Number(text[1])] ?? 'enterprise'
  return text.length > 2 ? { hub, minTier, withAddOn: text.slice(3) } : { hub, minTier }
}
