/** The extension's own pages in tabs, in states worth looking at. */
import type { HarnessBrowser, HarnessPage } from '../harness/browser'
import { STORED } from './stored-accounts'

/** Asks for something of everything: no plan, paid plans, conditional and optional scopes. */
export const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=7c3f9a52-6f0e-4d3a-9a2e-0c8f3b1d5e77&redirect_uri=https%3A%2F%2Fapp.example.com%2Foauth%2Fcallback&scope=oauth%20crm.objects.contacts.read%20crm.objects.contacts.write%20automation%20marketing.campaigns.read%20crm.objects.custom.read%20forms&optional_scope=content%20business_units_view.read&state=n0tY0urs'

/** Puts the side panel's page, opened in a tab, before a refusal that another tab shows. */
export const PINNED = `(async () => {
  const tab = await chrome.tabs.getCurrent()
  const kept = await chrome.storage.session.get(null)
  const refused = Object.keys(kept).find((key) => key.startsWith('case:')).slice(5)
  await chrome.storage.session.set({ ['pinned:' + tab.windowId]: Number(refused) })
})()`

/** And back to where nothing is refused. */
export const FORGET_PLACE = `(async () => {
  const keys = Object.keys(await chrome.storage.session.get(null))
  await chrome.storage.session.remove(keys.filter((key) => /^(pinned|standing):/.test(key)))
})()`

/** Presses a button by script: the mouse leaves no trace for the keyboard to begin at. */
export const press = (page: HarnessPage, selector: string, text = '') =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .find((one) => one.textContent.includes(${JSON.stringify(text)})).click()`)

/** Writes into the first field that a selector finds, as typing does. */
export const fill = (page: HarnessPage, selector: string, text: string, event = 'input') =>
  page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(text)}
    field.dispatchEvent(new Event(${JSON.stringify(event)}, { bubbles: true }))
  })()`)

/** The checker with a link that asks for much, as wide as the popup. */
export async function openChecker(browser: HarnessBrowser): Promise<HarnessPage> {
  const page = await browser.extensionPage('src/popup/index.html')
  await page.setViewport(400, 600)
  await page.waitFor('combobox', /./)
  await fill(page, 'textarea', LINK)
  await page.waitFor('tab', 'Plans')
  return page
}

/** The settings with three accounts, one of them being edited. */
export async function openSettings(browser: HarnessBrowser): Promise<HarnessPage> {
  const page = await browser.extensionPage('src/options/index.html')
  await page.evaluate(`(async () => { await chrome.storage.local.set(${JSON.stringify(STORED)}) })()`)
  await page.waitFor('heading', 'Acme EU')
  await press(page, '[aria-label="Edit Acme EU"]')
  await page.waitFor('button', 'Close Acme EU')
  return page
}

/** The panel where nothing is refused. */
export async function openHome(browser: HarnessBrowser): Promise<HarnessPage> {
  const page = await browser.extensionPage('src/sidepanel/index.html')
  await page.setViewport(360, 760)
  await page.evaluate(FORGET_PLACE)
  await page.waitFor('heading', 'Nothing is refused in this tab')
  return page
}

/** The panel's home turns to the refusal in another tab. */
export async function turnToRefusal(panel: HarnessPage): Promise<void> {
  await panel.evaluate(PINNED)
  await panel.waitFor('heading', /^You are missing/)
}

/** The first page, its example in place. */
export async function openWelcome(browser: HarnessBrowser): Promise<HarnessPage> {
  const page = await browser.extensionPage('src/welcome/index.html')
  await page.waitFor('button', /^Copy message for the app/)
  return page
}
