import { pin, pinned, type Standing, standing, type TabCase, tabCase } from '../browser/tab-cases'
import { frontTab, pageIn } from '../browser/tabs'
import { maskedAll } from '../request/mask-all'

/** The refusal that this window's panel is about. */
export interface Shown {
  tabId: number
  kept: TabCase
  standing: Standing
  /** It belongs to another tab than the one in front. */
  elsewhere: boolean
}

/**
 * The refusal of the tab in front; where that has none, the one shown last: whoever looks something up in another tab
 * keeps their place. Null when there is neither.
 */
export async function shownCase(): Promise<Shown | null> {
  const { tabId, windowId } = await frontTab()
  const last = await pinned(windowId)
  const own = tabId === null ? null : ((await tabCase(tabId)) ?? (await refusedNow(tabId)))
  const shown = own ? tabId : last
  const kept = own ?? (last === null ? null : await tabCase(last))
  if (shown === null || !kept) return null
  if (shown !== last) await pin(windowId, shown)
  return { tabId: shown, kept, standing: await standing(shown), elsewhere: shown !== tabId }
}

/** What HubSpot's page in a tab says by itself, where the browser's memory did not take it. */
async function refusedNow(tabId: number): Promise<TabCase | null> {
  const { address, page } = (await pageIn(tabId)) ?? {}
  return address && page?.variant ? maskedAll({ address, page, offered: false }) : null
}
