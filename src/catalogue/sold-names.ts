import addOns from './data/add-ons.json'
import hubs from './data/hubs.json'
import type { AddOnRecord, Hub, HubRecord } from './types'

// Whole records, and so never imported by what the content script carries: nobody types a plan there.
const addOnIds = new Set((addOns as AddOnRecord[]).map(({ id }) => id))
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

function key(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '')
}
