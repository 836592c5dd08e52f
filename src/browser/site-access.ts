/** Whether the browser still lets the extension look at HubSpot's install pages: a person or an organisation may withdraw it. */
import browser from 'webextension-polyfill'
import { pageIn } from './tabs'

/** The very patterns of the manifest: Chrome knows no others that a content script brings. */
function installPages(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? [])
}

/** True while the content script may run; also where the browser does not say. Never rejects. */
export async function hasSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: installPages() })
  } catch {
    return true
  }
}

/**
 * Whether the tab in front shows one of HubSpot's install pages with no content script of ours on it: it was there before
 * the extension was, and Chrome puts none into open pages. Never rejects.
 */
export async function isUnheard(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const scripts = browser.runtime.getManifest().content_scripts ?? []
    if (tab?.id === undefined || tab.status !== 'complete') return false
    const address = tab.url ?? ''
    const runs = scripts.some(
      ({ matches = [], include_globs: globs = [] }) =>
        matches.some((one) => fits(one, address)) && globs.some((one) => fits(one, address)),
    )
    return runs && (await pageIn(tab.id)) === null
  } catch {
    return false
  }
}

function fits(glob: string, address: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.?]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(address)
}

/** Asks the person for it, on a click and before anything is awaited. @returns whether it is given; never rejects */
export async function askSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: installPages() })
  } catch {
    return false
  }
}

/** Called whenever what the extension may do has changed. @returns ends it */
export function onSiteAccess(changed: () => void): () => void {
  const listener = () => changed()
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  return () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
  }
}
