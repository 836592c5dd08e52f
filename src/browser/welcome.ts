/** The page of the first minutes: opened once by itself, and again by whoever asks for it. */
import browser from 'webextension-polyfill'

const PAGE = 'src/welcome/index.html'

/** Opens the first page in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) })
}

/** Opens the first page after a new install; never after an update, of the extension or of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome()
  })
}
