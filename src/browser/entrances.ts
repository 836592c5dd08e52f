/** Ways into the checker beside the toolbar button: a keyword in the address bar, a menu on install links, a tab. */
import browser from 'webextension-polyfill'

const MENU = 'check-link'
/** The popup's own page, told by its query that it stands in a tab. */
const PAGE = 'src/popup/index.html?place=tab'
const LOST = 'lost'

/**
 * Opens the checker in a tab of its own, where files can be opened and dropped.
 * @param kept whether the input that it was opened for is kept: the tab says so where it is not
 */
export async function openCheckerTab(kept = true): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(kept ? PAGE : `${PAGE}&${LOST}`) })
}

/** Whether this page was opened for an input that the browser did not keep. */
export function inputWasLost(): boolean {
  return new URLSearchParams(location.search).has(LOST)
}

/**
 * Where the popup's page stands: in the popup; in a tab of its own; or in a tab and about another, whose number its
 * query names.
 */
export function placeOfPage(): 'popup' | 'tab' | 'about-tab' {
  const query = new URLSearchParams(location.search)
  return query.has('tab') ? 'about-tab' : query.get('place') === 'tab' ? 'tab' : 'popup'
}

/**
 * Puts an entry into the menu of links that lead to HubSpot's install pages, and calls back with the link's address.
 * @param title as the menu shows it
 */
export function onLinkMenu(title: string, chosen: (link: string) => void): void {
  // Both browsers keep menus over restarts, so that they are made when the extension comes or changes.
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU,
        title,
        contexts: ['link'],
        targetUrlPatterns: ['https://*.hubspot.com/oauth/*', 'https://*.hubspot.com/oauth-bridge*'],
      }),
    )
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === MENU && linkUrl) chosen(linkUrl)
  })
}

/**
 * Answers the keyword in the address bar.
 * @param hint what the address bar says under the keyword; plain words, for Chrome reads it as XML
 */
export function onKeyword(hint: string, entered: (text: string) => void): void {
  browser.omnibox.setDefaultSuggestion({ description: hint })
  browser.omnibox.onInputEntered.addListener((text) => entered(text))
}
