/** Keeps an extension page in the theme its person chose, also when they choose anew in another window. */

import { onSettings, settingsNow } from '../browser/settings'
import { applyTheme } from './theme'

/** Resolves once the page has its theme. Rejects never. */
export async function followTheme(page: Document): Promise<void> {
  const apply = async () => applyTheme((await settingsNow()).theme, page)
  onSettings(() => void apply())
  await apply()
}
