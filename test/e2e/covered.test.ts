import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { words } from './cases/wording'
import { textOf } from './harness/ax'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const EXPLAINED = 'Scopelight: refusal explained'
const denial = replicaUrl(exampleWorld('plan-named'))
const sheet = (rules: string) => `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(rules)})
  document.adoptedStyleSheets = [sheet]
})()`
/** The element that a click in the middle of the card's top meets. */
const TOPMOST = `(() => {
  const { x, y, width } = document.querySelector('scopelight-card').getBoundingClientRect()
  return document.elementFromPoint(x + width / 2, y + 20)?.tagName ?? null
})()`

/** What a page does to everything in it, or to our element by name, and the card stands it. */
const HELD = {
  'rules for our element': sheet(
    'scopelight-card { all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important; pointer-events: none !important }',
  ),
  'a page that takes no pointer': sheet(
    'html { pointer-events: none !important; user-select: none !important }',
  ),
  'an element under it that fills the window': `(() => {
    const cover = document.createElement('div')
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147482999;background:#fff'
    document.body.append(cover)
  })()`,
}

/** What takes the window for itself, and gives it back. */
const COVERED = {
  'an element over everything': [
    `(() => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff'
      document.body.append(cover)
    })()`,
    'document.getElementById("cover").remove()',
  ],
  'a modal dialog': [
    `(() => {
      const dialog = document.createElement('dialog')
      dialog.id = 'cover'
      dialog.textContent = 'First this'
      document.body.append(dialog)
      dialog.showModal()
    })()`,
    'document.getElementById("cover").close()',
  ],
} as const

describe.each(BROWSERS)('pages that cover the card in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await page.goto(denial)
    await page.waitForCard(EXPLAINED)
    await browser.forgetProblems()
  })
  const saysCopied = async () => {
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('Copied.')
  }

  it.each(Object.entries(HELD))('is seen and works under %s', async (_, act) => {
    await page.evaluate(act)
    expect(await page.evaluate(TOPMOST)).toBe('SCOPELIGHT-CARD')
    await saysCopied()
    expect(await browser.problems()).toEqual([])
  })

  it.each(Object.entries(COVERED))(
    'works again after %s, and beside it the popup explains',
    async (_, [cover, back]) => {
      await page.evaluate(cover)
      const popup = await browser.openPopup(page)
      await popup.waitFor('heading', words('headline_plan_one'))
      expect(textOf(await popup.tree()).join(' ')).toContain('marketing.campaigns.read')
      await popup.close()
      await page.evaluate(back)
      await page.waitForCard(EXPLAINED)
      expect(await page.cards()).toHaveLength(1)
      await saysCopied()
      expect(await browser.problems()).toEqual([])
    },
  )

  it.each([
    ['an inert body', 'document.body.inert = true', 'document.body.inert = false'],
    [
      'a body that hides its own words',
      sheet('body { visibility: hidden !important }'),
      'document.adoptedStyleSheets = []',
    ],
  ])('goes with a refusal that nobody sees, and comes back with it: %s', async (_, hide, show) => {
    await page.evaluate(hide)
    await expect.poll(() => page.cards()).toEqual([])
    await page.evaluate(show)
    await page.waitForCard(EXPLAINED)
    await saysCopied()
    expect(await browser.problems()).toEqual([])
  })

  it('is in the window of a page that scales or zooms itself', async () => {
    for (const act of [
      "document.body.style.transform = 'scale(0.5)'",
      'document.documentElement.style.zoom = 2',
    ]) {
      await page.reload()
      await page.waitForCard(EXPLAINED)
      await page.evaluate(act)
      await page.waitForCard(EXPLAINED)
      const shown = `(() => {
        const { left, right, top, bottom } = document.querySelector('scopelight-card').getBoundingClientRect()
        return left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight
      })()`
      await expect.poll(() => page.evaluate(shown)).toBe(true)
    }
  })
})
