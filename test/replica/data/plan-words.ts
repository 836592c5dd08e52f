/** The replica's own short notation for plans: `any`, `marketing:professional sales:starter`, `*:enterprise`, `+brands`. */
import { type Account, HUBS, type Hub, TIERS, type Tier } from '../world'

/** One way to own a tool. */
interface Way {
  hub: Hub | '*' | null
  tier: number
  addOn: string | null
}
export type PlanWords = 'any' | Way[]

/** Reads the notation; `marketing:professional+transactional-email` needs both. Throws on a word it does not know. */
export function planWords(text: string): PlanWords {
  if (text === 'any') return 'any'
  return text.split(' ').map((word) => {
    const [plan = '', addOn = null] = word.split('+')
    if (plan === '') return { hub: null, tier: 0, addOn }
    const [hub, tier] = plan.split(':')
    const known = hub === '*' || HUBS.includes(hub as Hub)
    if (!known || !TIERS.includes(tier as Tier)) throw new Error(`no plan word: ${word}`)
    return { hub: hub as Hub | '*', tier: TIERS.indexOf(tier as Tier), addOn }
  })
}

/** Whether the account has one of the ways. `*` means any paid hub at that tier or above. */
export function owns(account: Account, words: PlanWords): boolean {
  if (words === 'any') return true
  return words.some((way) => {
    if (way.addOn !== null && !account.addOns.includes(way.addOn)) return false
    if (way.hub === null) return true
    const hubs = way.hub === '*' ? HUBS : [way.hub]
    return hubs.some((hub) => TIERS.indexOf(account.plans[hub]) >= way.tier)
  })
}
