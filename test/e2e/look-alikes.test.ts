import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { LOOK_ALIKE_IDS } from '../replica/pages/look-alikes'
import { respond } from '../replica/site'
import { STYLE_IDS } from '../replica/styles'
import { makeWorld } from '../replica/world'
import { DIST } from './cases/dist'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** Counts the cards that come into the page, those that go again included. */
const SPY = `new MutationObserver((all) => {
  for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName === 'scopelight-card') cards++
}).observe(document, { childList: true, subtree: true }); var cards = 0`
const world = makeWorld({
  link: { scope: ['oauth', 'forms', 'marketing.campaigns.read'], optionalScope: ['automation'] },
})

describe.each(BROWSERS)('a page that is no refusal, in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  it.each(LOOK_ALIKE_IDS.map((id, at) => ({ id, style: STYLE_IDS[(at * 2 + 4) % STYLE_IDS.length] })))(
    '$id (style $style) stays without a card',
    async ({ id, style }) => {
      // The content comes after the spy, in pieces where the style builds it so.
      await page.goto(replicaUrl(world, { page: id, delay: 150, ...(style && { style }) }))
      await page.evaluate(SPY)
      await new Promise((resolve) => setTimeout(resolve, 1600))
      expect(await page.evaluate('cards')).toBe(0)
      expect(await page.cards()).toEqual([])
      expect(await browser.problems()).toEqual([])
    },
  )

  it('a name like a refusal does not make one in any markup', async () => {
    for (const style of STYLE_IDS)
      for (const id of [
        'consent-named-like-denial',
        'consent-named-like-sentence',
        'account-chooser-named-like-denial',
      ]) {
        await page.goto(replicaUrl(world, { page: id, delay: 100, style }))
        await page.evaluate(SPY)
        await new Promise((resolve) => setTimeout(resolve, 1500))
        expect(await page.evaluate('cards'), `${id} in style ${style}`).toBe(0)
      }
  }, 60_000)
})
