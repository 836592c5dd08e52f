import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { partOfMatrix, wholeMatrix } from './cases/matrix'
import { isRight, type Outcome, runMatrix } from './cases/matrix-run'
import { matrixTable } from './cases/matrix-table'
import { BROWSERS, type BrowserName, openBrowser } from './harness/browser'

/** `npm run test:matrix` looks at every page and writes down what it found. */
const whole = process.env.SCOPELIGHT_MATRIX === 'whole'
const TABS = 8
const outcomes = new Map<BrowserName, Outcome[]>()

describe.each(BROWSERS)('recognition in %s', (name) => {
  it('shows every refusal and stays quiet on every other page', async () => {
    const browser = await openBrowser(name, { extension: DIST[name], respond })
    try {
      const found = await runMatrix(browser, whole ? wholeMatrix() : partOfMatrix(), TABS)
      outcomes.set(name, found)
      const wrong = (group: string) =>
        found
          .filter((one) => one.group === group && !isRight(one))
          .map(({ name: page, style, delay, shown }) => `${page} (style ${style}, ${delay} ms): ${shown}`)
      expect(wrong('quiet'), 'false alarms').toEqual([])
      expect(wrong('known'), 'known wordings missed').toEqual([])
      const foreign = found.filter(({ group }) => group === 'foreign')
      const recall = 1 - wrong('foreign').length / foreign.length
      expect(recall, wrong('foreign').join('\n')).toBeGreaterThanOrEqual(0.95)
      expect(await browser.problems()).toEqual([])
    } finally {
      await browser.close()
    }
  }, 1_800_000)
})

afterAll(() => {
  const table = matrixTable(outcomes)
  console.log(table)
  if (whole) writeFileSync('docs/recognition.md', table)
})
