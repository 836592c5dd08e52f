import type { BrowserName } from '../test/e2e/harness/browser'
import { type Browsers, openBrowsers } from './browser/browsers'
import type { Figure } from './figure'
import { IDLE, IN_BROWSERS, NODE, type Options } from './list'
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

/**
 * Runs every wanted measure, one after the other: they would only disturb each other. Those that only wait, wait
 * together at the end. One that breaks ends no other.
 */
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
  const opened: Browsers[] = []
  try {
    for (const browser of ['chromium', 'firefox'] satisfies BrowserName[]) {
      const list = IN_BROWSERS.filter(({ name }) => chosen(browser, name))
      if (list.length === 0 && !IDLE.some(({ name }) => chosen(browser, name))) continue
      const on = await openBrowsers(browser)
      opened.push(on)
      for (const { name, run: measure } of list) await run(browser, name, () => measure(on))
    }
    for (const { name, run: measure } of IDLE) {
      const wanting = opened.filter(({ where }) => chosen(where, name))
      await Promise.all(wanting.map((on) => run(on.where, name, () => measure(on))))
    }
  } finally {
    for (const { browser } of opened) await browser.close()
  }
  return { figures, broken }
}
