/**
 * The refusals of open tabs, as the side panel follows them. Kept in the browser's session storage, which is memory:
 * it outlives the background and the panel, and ends with the browser.
 */
import browser from 'webextension-polyfill'
import type { PageReading } from '../request/types'
import { readPageAnswer } from './envelope'
import { onStored } from './on-stored'
import { loadAgain, pageIn, takeTab } from './tabs'

/** What is known of the refusal in a tab. */
export interface TabCase {
  /** The install link without what belongs to one person's session. */
  address: string
  /** What HubSpot's page said, secrets masked. */
  page: PageReading | null
  /** HubSpot has come round since, and offers the install. */
  offered: boolean
}

/** Where somebody stands in the panel, for one tab. */
export interface Standing {
  stage: 'diagnosis' | 'ways' | 'ask' | 'guide'
  guide?: string
  rights?: string[]
  /** Number of the account where the link does not name it and the person did. */
  portalId?: string
  /** Answers given in the panel, by question. */
  answers: Record<string, string>
}

const session = () => browser.storage.session
const CASE = 'case:'
const LINK = 'link:'
const STANDING = 'standing:'
const PINNED = 'pinned:'
const START: Standing = { stage: 'diagnosis', answers: {} }

/** Never rejects: where the session holds no more, what is shown stays, and only the panel's memory is poorer. */
async function keep(items: Record<string, unknown>): Promise<void> {
  await session()
    .set(items)
    .catch(() => undefined)
}

async function get(key: string): Promise<unknown> {
  try {
    return (await session().get(key))[key]
  } catch {
    return undefined
  }
}

/**
 * Keeps the refusal of a tab.
 * @param link the address as it stands in the tab: for Retry in that tab and nothing else (law 14)
 */
export async function keepCase(tabId: number, link: string, kept: Omit<TabCase, 'offered'>): Promise<void> {
  const before = await get(LINK + tabId)
  await keep({
    [CASE + tabId]: { ...kept, offered: false },
    [LINK + tabId]: link,
    // Another link is another case: nobody stands in the middle of it yet.
    ...(before !== link && { [STANDING + tabId]: START }),
  })
}

/** HubSpot offers the install in this tab after all. */
export async function keepOffered(tabId: number): Promise<void> {
  const kept = await tabCase(tabId)
  if (kept) await keep({ [CASE + tabId]: { ...kept, offered: true } })
}

/** What is kept of a tab's refusal; null when none is. */
export async function tabCase(tabId: number): Promise<TabCase | null> {
  const kept = (await get(CASE + tabId)) as Partial<TabCase> | undefined
  if (typeof kept?.address !== 'string') return null
  return {
    address: kept.address,
    page: readPageAnswer({ address: kept.address, page: kept.page })?.page ?? null,
    offered: kept.offered === true,
  }
}

/** Forgets a tab: it was closed, or the person is done with it. */
export async function forgetTab(tabId: number): Promise<void> {
  await session()
    .remove([CASE, LINK, STANDING].map((key) => key + tabId))
    .catch(() => undefined)
}

/** Where somebody stands with a tab's refusal. */
export async function standing(tabId: number): Promise<Standing> {
  return { ...START, ...((await get(STANDING + tabId)) as Partial<Standing> | undefined) }
}

export async function keepStanding(tabId: number, now: Standing): Promise<void> {
  await keep({ [STANDING + tabId]: now })
}

/** The tab whose refusal a window's panel showed last. */
export async function pinned(windowId: number): Promise<number | null> {
  const tabId = await get(PINNED + windowId)
  return typeof tabId === 'number' ? tabId : null
}

/** Where it cannot be kept, only a look into another tab costs the place. */
export async function pin(windowId: number, tabId: number | null): Promise<void> {
  await keep({ [PINNED + windowId]: tabId })
}

/** Called whenever anything kept here has changed. @returns ends it */
export function onTabCases(changed: () => void): () => void {
  const ours = [CASE, LINK, STANDING, PINNED]
  return onStored('session', (key) => ours.some((prefix) => key.startsWith(prefix)), changed)
}

/**
 * Opens the install link again in its tab, byte for byte.
 * @returns false when the link is neither kept nor there any more, or the tab is gone
 */
export async function retryIn(tabId: number): Promise<boolean> {
  // Where nothing is kept, what stands in the tab is the link as long as it is there.
  const link = (await get(LINK + tabId)) ?? (await pageIn(tabId))?.address
  if (typeof link !== 'string' || !link.startsWith('https://')) return false
  // Going to where the tab is, with a fragment, would load nothing anew.
  const isThere = link.includes('#') && (await pageIn(tabId))?.address === link
  return isThere ? loadAgain(tabId) : takeTab(tabId, link)
}
