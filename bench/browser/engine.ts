import { ChromiumPage } from '../../test/e2e/harness/chromium-page'
import { FirefoxPage } from '../../test/e2e/harness/firefox-page'
import type { HarnessPage } from '../../test/e2e/harness/types'

/** What only the browser itself can tell of a page. Each browser tells it in its own way. */

/** Starts to count the time that a tab's page takes from the processor; the result gives it, in ms. */
export async function countWork(page: HarnessPage): Promise<() => Promise<number>> {
  if (page instanceof FirefoxPage) {
    const before = await cpuMs(page)
    return async () => (await cpuMs(page)) - before
  }
  const metrics = await chromiumMetrics(page)
  const before = (await metrics()).TaskDuration ?? 0
  return async () => (((await metrics()).TaskDuration ?? 0) - before) * 1000
}

/** Looks that are taken at a heap: one collection leaves what finalizers, idle compilers and weak references hold. */
const LOOKS = { chromium: 4, firefox: 2 }

/** Bytes in use in a tab's process: the least of several looks, each after garbage was collected, is what lives. */
export async function heapBytes(page: HarnessPage): Promise<number> {
  const inFirefox = page instanceof FirefoxPage
  const look = inFirefox ? () => page.window.call<number>(FIREFOX_HEAP) : await chromiumHeap(page)
  const looks: number[] = []
  for (let at = 0; at < LOOKS[inFirefox ? 'firefox' : 'chromium']; at++) looks.push(await look())
  return Math.min(...looks)
}

async function chromiumHeap(page: HarnessPage): Promise<() => Promise<number>> {
  const session = await sessionOf(page)
  return async () => {
    await session.send('HeapProfiler.collectGarbage')
    await new Promise((resolve) => setTimeout(resolve, 250))
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
}

async function sessionOf(page: HarnessPage) {
  if (!(page instanceof ChromiumPage)) throw new Error('No browser is known for this page.')
  return page.playwright.context().newCDPSession(page.playwright)
}

async function chromiumMetrics(page: HarnessPage): Promise<() => Promise<Record<string, number>>> {
  const session = await sessionOf(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
}

const cpuMs = (page: FirefoxPage) => page.window.call<number>(FIREFOX_CPU)

/** () -> processor time of the processes that show web pages, ms; there are no others open. */
const FIREFOX_CPU = `async () => {
  const { children } = await ChromeUtils.requestProcInfo()
  return children.filter(({ type }) => type.startsWith('web')).reduce((sum, { cpuTime }) => sum + cpuTime, 0) / 1e6
}`

/**
 * () -> what Firefox's own memory report says that scripts of those processes hold, bytes, after their memory was
 * minimized. Left out is what the engine keeps for itself and drops again: empty chunks, compiled code and its counters.
 */
const FIREFOX_HEAP = `async () => {
  Services.obs.notifyObservers(null, 'child-mmu-request')
  await new Promise((resolve) => setTimeout(resolve, 500))
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
  let bytes = 0
  await new Promise((resolve) => manager.getReports(
    (process, path, kind, units, amount) => {
      const held = /^explicit\\/(js-non-window\\/zones|window-objects)/.test(path)
      const own = /\\/(code\\/|jit-|cacheir-|baseline|ic-)/.test(path)
      if (/^web/.test(process) && units === 0 && held && !own) bytes += amount
    }, null, resolve, null, false))
  return bytes
}`
