/** Opens the pages of the matrix in several tabs at once and tells what the extension showed on each. */
import type { HarnessBrowser, HarnessPage } from '../harness/browser'
import type { MatrixCase } from './matrix'

export type Shown = 'explained' | 'suspected' | 'nothing'
export interface Outcome extends MatrixCase {
  shown: Shown
}

/** A suspicion by structure comes after two seconds of stillness, seen at the next beat of a second, ms. */
const QUIET_FOR = 3700
/** How long a card may take on a machine that is busy with other tabs, ms. */
const PATIENCE = 12_000

const HAS_CARD = "document.querySelector('scopelight-card') !== null"

/** Whether what was shown is what the page calls for. */
export function isRight({ group, shown }: Outcome): boolean {
  if (group === 'quiet') return shown === 'nothing'
  return group === 'known' ? shown === 'explained' : shown !== 'nothing'
}

export async function runMatrix(
  browser: HarnessBrowser,
  cases: readonly MatrixCase[],
  tabs: number,
): Promise<Outcome[]> {
  const queue = [...cases]
  const outcomes: Outcome[] = []
  const work = async (page: HarnessPage) => {
    for (let next = queue.shift(); next; next = queue.shift())
      outcomes.push({ ...next, shown: await shownOn(page, next) })
  }
  const pages = await browser.newPages(tabs)
  await Promise.all(pages.map(work))
  await Promise.all(pages.map((page) => page.close()))
  return outcomes
}

/** What stands on the page in the end; on a page that must stay quiet, whatever stood there in between. */
async function shownOn(page: HarnessPage, { url, group, delay }: MatrixCase): Promise<Shown> {
  await page.goto(url)
  const end = performance.now() + delay + (group === 'quiet' ? QUIET_FOR : PATIENCE)
  while (performance.now() < end) {
    if (await page.evaluate<boolean>(HAS_CARD)) {
      const name = (await page.waitForCard(/^Scopelight/, PATIENCE).catch(() => null))?.name ?? ''
      // A card that has gone again by the time it is read was one.
      return name === 'Scopelight: refusal explained' ? 'explained' : 'suspected'
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return 'nothing'
}
