/** Opening the side panel: Chrome's side panel, Firefox's sidebar. Each wants a person's gesture, and in its own place. */
import browser from 'webextension-polyfill'
import { pin } from './tab-cases'

const PAGE = 'src/sidepanel/index.html'

/** Chrome's alone. */
function chromePanel(): typeof chrome.sidePanel | undefined {
  return typeof chrome === 'object' ? chrome.sidePanel : undefined
}

/**
 * Opens the panel beside a tab, for a click in HubSpot's page that came as a message. Chrome opens it if this is called
 * before anything is awaited. Firefox opens its sidebar on clicks in extension pages alone: there it is the popup, which
 * has a button for it. Where neither opens, the panel comes in a tab of its own.
 * @returns whether anything opened
 */
export async function openPanelBeside(tabId: number): Promise<boolean> {
  const panel = chromePanel()
  try {
    await (panel ? panel.open({ tabId }) : browser.action.openPopup())
    return true
  } catch {
    return openInTab(tabId)
  }
}

async function openInTab(about: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(about)
    if (windowId !== undefined) await pin(windowId, about)
    await browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
    return true
  } catch {
    return false
  }
}

/** Opens the panel of this window, on a click in an extension page. @returns false when the browser refuses */
export async function openPanelHere(): Promise<boolean> {
  const panel = chromePanel()
  try {
    await (panel ? panel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }) : browser.sidebarAction.open())
    return true
  } catch {
    return false
  }
}
