/** What extension pages know of tabs without any permission: numbers, never addresses. */
import browser from 'webextension-polyfill'
import type { PageReading } from '../request/types'
import { readPageAnswer } from './envelope'
import { ASK_PAGE } from './messages'

/** The tab in front and its window. */
export interface Front {
  tabId: number | null
  windowId: number
}

/** The tab in front of the window that this page belongs to. */
export async function frontTab(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return { tabId: tab?.id ?? null, windowId: tab?.windowId ?? -1 }
}

/** @returns whether this page stands in a private window; where the browser does not say, it counts as one */
export async function inPrivateWindow(): Promise<boolean> {
  try {
    return (await browser.windows.getCurrent()).incognito
  } catch {
    return true
  }
}

/** Called when another tab comes to the front, in any window. @returns ends it */
export function onFront(changed: () => void): () => void {
  const listener = () => changed()
  browser.tabs.onActivated.addListener(listener)
  return () => browser.tabs.onActivated.removeListener(listener)
}

/** Called with every tab that is closed. */
export function onClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId))
}

/** @returns whether a tab is still open */
export function isOpen(tabId: number): Promise<boolean> {
  return done(() => browser.tabs.get(tabId))
}

/** Shows a tab. @returns false when it is gone */
export function showTab(tabId: number): Promise<boolean> {
  return done(() => browser.tabs.update(tabId, { active: true }))
}

/** Takes a tab to an address and shows it. @returns false when it is gone */
export function takeTab(tabId: number, url: string): Promise<boolean> {
  return done(() => browser.tabs.update(tabId, { url, active: true }))
}

/** Loads a tab's page again and shows it. @returns false when it is gone */
export async function loadAgain(tabId: number): Promise<boolean> {
  return (await showTab(tabId)) && done(() => browser.tabs.reload(tabId))
}

async function done(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch {
    return false
  }
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** The address and page of HubSpot's in a tab, asked of our content script there; null where there is none. */
export async function pageIn(tabId: number): Promise<{ address: string; page: PageReading | null } | null> {
  try {
    return readPageAnswer(await browser.tabs.sendMessage(tabId, ASK_PAGE))
  } catch {
    return null
  }
}
