import { ANY_HUB } from '../catalogue/plans'

/**
 * A plan as a language says it: hubs and levels are HubSpot's own names and stay, "in any hub" is ours.
 * @param plan as `planName` has it, with or without an add-on behind it
 * @param look the language's messages
 */
export function planInWords(plan: string, look: (id: string, values: string[]) => string): string {
  const at = plan.indexOf(ANY_HUB)
  const said = at > 0 ? look(`plan_any_${plan.slice(0, at).toLowerCase()}`, []) : ''
  return said ? said + plan.slice(at + ANY_HUB.length) : plan
}
