import { openChromium } from './chromium'
import { openFirefox } from './firefox'
import type { BrowserName, HarnessBrowser, OpenOptions } from './types'

export * from './types'

/**
 * Starts a browser with the extension in it and its whole network answered by `options.respond`. Share one per spec
 * file: a start takes about a second in Chromium and three in Firefox.
 */
export function openBrowser(name: BrowserName, options: OpenOptions): Promise<HarnessBrowser> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options)
}
