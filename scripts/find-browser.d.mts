/** See find-browser.mjs. Throws an Error of one clear line when the browser is not there. */
export function findBrowser(browser: 'chromium' | 'firefox', options?: { install?: boolean }): Promise<string>
