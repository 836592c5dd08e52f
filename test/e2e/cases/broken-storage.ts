/** Storage that refuses: in one page or in the background of the extension, until that page or background ends. */
import type { HarnessBrowser, HarnessPage } from '../harness/browser'

type Method = 'get' | 'set' | 'remove' | 'clear'

/** The source of a function that makes storage refuse in a window or worker. */
const REFUSE = `(scope, areas, methods) => {
  const refuse = () => scope.Promise.reject(new scope.Error('An unexpected error occurred'))
  scope.wholeStorage ??= []
  for (const area of areas) for (const method of methods) {
    scope.wholeStorage.push([area, method, scope.chrome.storage[area][method]])
    scope.chrome.storage[area][method] = refuse
  }
}`

/** Makes the storage of one open page refuse. */
export async function breakPage(
  page: HarnessPage,
  areas: readonly ('local' | 'session')[],
  methods: readonly Method[],
): Promise<void> {
  await page.evaluate(`(${REFUSE})(globalThis, ${JSON.stringify(areas)}, ${JSON.stringify(methods)})`)
}

/** Gives a page its storage back. */
export async function healPage(page: HarnessPage): Promise<void> {
  await page.evaluate(
    'for (const [area, method, whole] of wholeStorage.splice(0).reverse()) chrome.storage[area][method] = whole',
  )
}

/** Makes the background's storage refuse, until it is stopped. */
export async function breakBackground(
  browser: HarnessBrowser,
  areas: readonly ('local' | 'session')[],
  methods: readonly Method[],
): Promise<void> {
  await browser.inBackground(
    `(scope) => { (${REFUSE})(scope, ${JSON.stringify(areas)}, ${JSON.stringify(methods)}) }`,
  )
}

/** Fills the session's 10 MB to the last hundred bytes, in each browser's own way of counting. */
export const FILL_SESSION = `(async () => {
  for (const size of [4_000_000, 400_000, 40_000, 4000, 400, 40, 4])
    try { for (let at = 0; at < 40; at++) await chrome.storage.session.set({ ['filler' + size + '-' + at]: 'x'.repeat(size) }) } catch {}
})()`
