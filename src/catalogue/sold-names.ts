import addOns from './data/add-ons.json'
import bundles from './data/bundles.json'
import hubs from './data/hubs.json'
import { type AddOnRecord, type BundleRecord, type Hub, type HubRecord, TIERS, type Tier } from './types'

// Whole records, and so never imported by what the content script carries: nobody types a plan there.
const addOnIds = new Set((addOns as AddOnRecord[]).map(({ id }) => id))
const sold = new Map((hubs as HubRecord[]).map(({ id, tiers }) => [id, tiers]))
const spelled = new Map<string, Hub>()
for (const { id, name, formerNames, nicknames = [] } of hubs as HubRecord[])
  for (const one of [id, name, ...formerNames, ...nicknames])
    for (const form of [key(one), key(one).replace(/hub$/, '')]) spelled.set(form, id)

/** The hub behind a name as people write it: ids, HubSpot's names old and new and nicknames, with or without "Hub". Null when none. */
export function hubByName(text: string): Hub | null {
  return spelled.get(key(text)) ?? null
}

/** Whether HubSpot sells an add-on of this id. */
export function isAddOn(id: string): boolean {
  return addOnIds.has(id)
}

/**
 * The plans that HubSpot's account chooser prints beside an account, one label each or several joined: "Sales Enterprise",
 * "Marketing Hub Starter, Service Hub Starter". Source: https://developers.hubspot.com/docs/faq/installing-an-app
 * @returns null as soon as one label is not understood, or two disagree: the account may have more than the others say
 */
export function plansSoldAs(labels: readonly string[]): Partial<Record<Hub, Tier>> | null {
  const plans = new Map<Hub, Tier>()
  for (const label of labels.flatMap((one) => one.split(/[,;+&·|\n]|\band\b/))) {
    const sold = planSoldAs(label)
    if (!sold) return null
    for (const [hub, tier] of sold) {
      if ((plans.get(hub) ?? tier) !== tier) return null
      plans.set(hub, tier)
    }
  }
  return Object.fromEntries(plans)
}

function planSoldAs(label: string): [Hub, Tier][] | null {
  const words = label.trim().split(/\s+/)
  const tiers = words.flatMap((word) => TIERS.find((tier) => tier === word.toLowerCase()) ?? [])
  const [tier] = tiers
  if (!tier || tiers.length > 1) return null
  const name = words.filter((word) => word.toLowerCase() !== tier).join(' ')
  const hub = hubByName(name)
  if (hub) return sold.get(hub)?.includes(tier) ? [[hub, tier]] : null
  const bundle = (bundles as BundleRecord[]).find(({ id }) => key(id) === key(`${tier} ${name}`))
  return bundle?.contains?.map((one) => [one.hub, one.tier]) ?? null
}

function key(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '')
}
