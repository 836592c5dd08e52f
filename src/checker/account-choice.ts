import type { Account } from '../account/account'
import { bundle, tierName } from '../catalogue/sold'
import type { Tier } from '../catalogue/types'
import { everyHubFree } from '../diagnosis/situation'
import { planQuestionId } from '../diagnosis/told-plan'

/** Accounts that anybody can name without having one: nothing told, no paid hub, or a platform sold as a whole. */
export const PRESETS = ['any', 'free', 'starter', 'professional', 'enterprise'] as const
export type Preset = (typeof PRESETS)[number]

/** HubSpot's name of what a preset stands for; null for "nothing told", which has none. */
export function presetName(preset: Preset): string | null {
  if (preset === 'any') return null
  if (preset === 'free') return tierName('free')
  if (preset === 'starter') return bundle('starter_customer_platform')?.name ?? tierName(preset)
  return `${tierName(preset)} ${bundle('customer_platform')?.name}`
}

/**
 * The account behind a choice. Where HubSpot's list of a platform's hubs is known the rest is free; where it is not
 * (Professional and Enterprise, bundles.json), all that is told is that some hub reaches that tier.
 * @param choice a preset, or the id of a remembered account
 * @returns null when nothing is told, or the account is no longer remembered
 */
export function chosenAccount(choice: string, accounts: readonly Account[]): Account | null {
  if (!isPreset(choice)) return accounts.find(({ id }) => id === choice) ?? null
  const id = `local-${choice}`
  if (choice === 'any') return null
  if (choice === 'free') return { id, plans: everyHubFree(), addOns: [] }
  const contains = choice === 'starter' ? bundle('starter_customer_platform')?.contains : null
  if (contains)
    return {
      id,
      plans: { ...everyHubFree(), ...Object.fromEntries(contains.map(({ hub, tier }) => [hub, tier])) },
      addOns: [],
    }
  return { id, addOns: [], answers: { [someHub(choice)]: { answer: 'yes', on: '' } } }
}

/** Whether a choice is one of the plans that anybody can name. */
export function isPreset(choice: string): choice is Preset {
  return PRESETS.some((one) => one === choice)
}

/** Whether a choice leaves open which hubs the account has. */
export function isOpenPreset(choice: string): boolean {
  return choice === 'professional' || choice === 'enterprise'
}

function someHub(minTier: Tier): string {
  return planQuestionId([{ hub: 'any', minTier }])
}
