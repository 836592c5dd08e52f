/** Whether the browser still lets the extension look at HubSpot's install pages: a person or an organisation may withdraw it. */
import browser from 'webextension-polyfill'

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
