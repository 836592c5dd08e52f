/** What only the options page asks of the browser, and how other surfaces open it. */
import browser from 'webextension-polyfill'

const PAGE = 'src/options/index.html'
const SHORTCUTS = 'chrome://extensions/shortcuts'

/** Opens the options page at an account, in a tab. @param id account number, or an id of our own */
export async function openOptions(id?: string): Promise<void> {
  const at = id === undefined ? '' : `#account-${encodeURIComponent(id)}`
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) + at })
}

/** The account a page's address was opened at; null when it names none. */
export function accountInAddress(hash: string): string | null {
  const [, id] = /^#account-([\w-]{1,80})$/.exec(hash) ?? []
  return id ?? null
}

/** @returns the extension's version */
export function version(): string {
  return browser.runtime.getManifest().version
}

/** Keyboard shortcuts as they are set now: what each does, and its keys ('' = none). */
export async function shortcuts(): Promise<{ name: string; keys: string }[]> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}

/** Firefox's alone. */
interface WithSettings {
  openShortcutSettings?: () => Promise<void>
}

/** Opens the browser's own page of shortcuts. @returns false where it cannot be opened from here */
export async function openShortcuts(): Promise<boolean> {
  const commands: WithSettings = (browser.commands ?? {}) as WithSettings
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings()
    else await browser.tabs.create({ url: SHORTCUTS })
    return true
  } catch {
    return false
  }
}
