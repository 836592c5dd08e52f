import type { BrowserName } from '../test/e2e/harness/browser'
import { openBrowsers } from './browser/browsers'
import type { Figure } from './figure'
import { IN_BROWSERS, NODE, type Options } from './list'
import { linesOf } from './tables'

export { linesOf, tables } from './tables'

/** What of the list is run, and told of on the way. */
export interface Wanted extends Options {
  /** Part of a measure's name, or of where it runs; everything without it. */
  only: string
  say(line: string): void
}

export interface Measured {
  figures: Figure[]
  /** Why a measure gave none. */
  broken: string[]
}

/** Runs every wanted measure, one after the other: they would only disturb each other. One that breaks ends no other. */
export async function measureAll(wanted: Wanted): Promise<Measured> {
  const figures: Figure[] = []
  const broken: string[] = []
  const run = async (where: string, name: string, measure: () => Promise<Figure[]>) => {
    const begin = performance.now()
    try {
      const found = await measure()
      figures.push(...found)
      for (const line of linesOf(found).slice(1)) wanted.say(line)
    } catch (error) {
      broken.push(`${where}: ${name} broke: ${error instanceof Error ? error.message : error}`)
    }
    wanted.say(`${where}: ${name}, ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  }
  const chosen = (where: string, name: string) => `${where} ${name}`.toLowerCase().includes(wanted.only)
  for (const { name, run: measure } of NODE)
    if (chosen('node', name)) await run('node', name, () => measure(wanted))
  for (const browser of ['chromium', 'firefox'] satisfies BrowserName[]) {
    const list = IN_BROWSERS.filter(({ name }) => chosen(browser, name))
    if (list.length === 0) continue
    const on = await openBrowsers(browser)
    try {
      for (const { name, run: measure } of list) await run(browser, name, () => measure(on))
    } finally {
      await on.browser.close()
    }
  }
  return { figures, broken }
}
