import { TIERS } from '../catalogue'
import { hubByName } from '../catalogue/sold-names'
import type { Hub, Tier } from '../catalogue/types'
import { everyHubFree } from '../diagnosis/situation'
import { UsageError } from './usage-error'

/**
 * Plans as written on a command line: `free` (nothing is paid for), or `marketing=starter,sales=professional`.
 * Hubs go by our ids, HubSpot's names and their older names.
 */
export function plansFrom(texts: readonly string[]): Partial<Record<Hub, Tier>> {
  const plans: Partial<Record<Hub, Tier>> = {}
  for (const part of texts.flatMap((text) => text.split(',')).map((one) => one.trim())) {
    if (part === 'free') {
      Object.assign(plans, { ...everyHubFree(), ...plans })
      continue
    }
    const [name = '', level = ''] = part.split('=').map((one) => one.trim())
    const hub = hubByName(name)
    const tier = TIERS.find((one) => one === level.toLowerCase())
    if (!hub || !tier) throw new UsageError({ id: 'problem_plan', values: [{ foreign: part }] })
    plans[hub] = tier
  }
  return plans
}
