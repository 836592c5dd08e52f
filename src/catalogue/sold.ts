import addOns from './data/add-ons.json'
import bundles from './data/bundles.json'
import hubs from './data/hubs.json'
import type { AddOnRecord, BundleRecord, Hub, HubRecord, Tier } from './types'

// Whole records, and so never imported by what the content script carries: nobody chooses a plan there.
const hubById = new Map((hubs as HubRecord[]).map((hub) => [hub.id, hub.name]))
const bundleById = new Map((bundles as BundleRecord[]).map((bundle) => [bundle.id, bundle]))

/** HubSpot's name of a hub: "Marketing Hub". */
export function hubName(hub: Hub): string {
  return hubById.get(hub) ?? hub
}

/** HubSpot's name of a tier: "Professional". */
export function tierName(tier: Tier): string {
  return `${tier[0]?.toUpperCase()}${tier.slice(1)}`
}

/** Hubs sold together; null for an id nobody sells. */
export function bundle(id: string): BundleRecord | null {
  return bundleById.get(id) ?? null
}

/** Add-ons that open scopes, which is why anybody is asked about them. */
export function scopeAddOns(): { id: string; name: string }[] {
  return (addOns as AddOnRecord[]).filter(({ opensScopes }) => opensScopes)
}
