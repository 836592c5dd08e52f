import links from './data/deep-links.json'
import guides from './data/guides.json'
import type { DeepLinkRecord, GuideRecord } from './types'

// Whole records, and so never imported by what the content script carries: the card says what to do, the other faces how.
const guideById = new Map((guides as GuideRecord[]).map((record) => [record.id, record]))
const linkById = new Map((links as DeepLinkRecord[]).map((record) => [record.id, record]))

/** A fix, step by step, by its id. */
export function guide(id: string): GuideRecord | null {
  return guideById.get(id) ?? null
}

/** A settings page of HubSpot with {host} and {portalId} to fill in, by its id; null when it is not known to be good. */
export function deepLink(id: string): DeepLinkRecord | null {
  const record = linkById.get(id)
  return record && record.confidence !== 'low' ? record : null
}

/** Every guide, in the order of their ids. */
export function allGuides(): readonly GuideRecord[] {
  return guides as GuideRecord[]
}
