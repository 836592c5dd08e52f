import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { LOOKED_IN } from './cases/looked-in'
import { exampleWorld } from './cases/refusals'
import { cutOff, enlarge, moving } from './cases/sight'
import { openChecker, openHome, openSettings, openWelcome, press, turnToRefusal } from './cases/surfaces'
import { type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every state here, as Chromium shows it. */
const FOLDER = 'docs/screenshots'
/** 400 % zoom of a window of 1280 by 1024, and large text in it. */
const SIZES = [
  { size: '400 % zoom', width: 320, height: 256, text: 1 },
  { size: 'text of twice the size, 320 px wide', width: 320, height: 640, text: 2 },
] as const
const PAGES = {
  checker: openChecker,
  settings: openSettings,
  home: openHome,
  welcome: openWelcome,
  panel: async (browser: HarnessBrowser) => {
    const panel = await openHome(browser)
    await turnToRefusal(panel)
    return panel
  },
}
const SURFACES = Object.entries(PAGES).map(([surface, open]) => ({ surface, open }))

describe.each(LOOKED_IN)('for other eyes in %s', (name) => {
  let browser: HarnessBrowser
  let hubspot: HarnessPage
  const keep = process.env.SCREENSHOTS && name === 'chromium'
  beforeAll(async () => {
    if (keep) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond })
    hubspot = await browser.newPage()
    await refuse('permissions-list')
  })
  afterAll(() => browser?.close())

  const refuse = async (id: string, text = 1) => {
    await hubspot.toFront()
    await hubspot.setTextSize(text)
    await hubspot.goto(replicaUrl(exampleWorld(id)))
    // Firefox begins some pages anew at the usual size.
    await hubspot.setTextSize(text)
    await hubspot.waitForCard('Scopelight: refusal explained', 10_000)
  }
  const picture = async (page: HarnessPage, file: string) => {
    if (keep) await page.screenshot(`${FOLDER}/access-${file}.png`)
  }

  it.each(SIZES)('the card begins as a tab where there is no room, and opens whole: $size', async (at) => {
    await hubspot.setViewport(at.width, at.height)
    for (const id of ['permissions-list', 'plan-named', 'old-wording']) {
      await refuse(id, at.text)
      const folded = (await hubspot.waitForCard()).buttons.some((one) =>
        one.startsWith('Show the explanation'),
      )
      // In Firefox it depends on when the larger text came: a card that stands open stays so.
      if (name === 'chromium' || at.text === 1) expect(folded).toBe(true)
      await picture(hubspot, `card-tab-${at.width}x${at.height}-${at.text}`)
      if (folded) await hubspot.click('button', /^Show the explanation/)
      await hubspot.waitFor('button', 'Fold the explanation away')
      await hubspot.exposeCard()
      expect(await cutOff(hubspot, 'scopelight-card'), id).toEqual([])
      await picture(hubspot, `card-${id}-${at.width}x${at.height}-${at.text}`)
    }
    await hubspot.setTextSize(1)
    await hubspot.setViewport(1100, 700)
  })

  it('the card opens by itself from 320 px on, and leaves HubSpot’s sentence in sight', async () => {
    await hubspot.setTextSize(1)
    await hubspot.setViewport(320, 640)
    await refuse('plan-named')
    const card = await hubspot.waitForCard()
    expect(card.text).toContain('marketing.campaigns.read')
    const { y } = await hubspot.box(card.node)
    const ends = await hubspot.evaluate<number>(`(() => {
      const range = document.createRange()
      range.selectNodeContents([...document.querySelectorAll('p')].find((one) => one.textContent.includes('lacks access')))
      return range.getBoundingClientRect().bottom
    })()`)
    expect(ends).toBeGreaterThan(100)
    expect(y).toBeGreaterThanOrEqual(ends)
    await hubspot.setViewport(1100, 700)
  })

  it.each([
    { width: 360, height: 720 },
    { width: 1100, height: 700 },
    { width: 1280, height: 600 },
  ])('the first thing to do is in sight, unscrolled, at $width x $height', async ({ width, height }) => {
    await hubspot.setTextSize(1)
    await hubspot.setViewport(width, height)
    for (const id of ['permissions-list', 'plan-named', 'old-wording', 'wrong-link', 'governance']) {
      await refuse(id)
      await hubspot.exposeCard()
      const seen = await hubspot.evaluate<string[]>(`(() => {
        const body = document.querySelector('scopelight-card').shadowRoot.querySelector('.body')
        const { top, bottom } = body.getBoundingClientRect()
        return [...body.querySelectorAll('fieldset .button, .primary')].filter((one) => {
          const box = one.getBoundingClientRect()
          return box.top >= top && box.bottom <= bottom
        }).map((one) => one.textContent)
      })()`)
      expect(seen, id).toContainEqual(expect.stringMatching(id === 'old-wording' ? /^Yes$/ : /^Copy message/))
    }
    await hubspot.setViewport(1100, 700)
  })

  it.each(SURFACES.flatMap((one) => SIZES.map((size) => ({ ...one, ...size }))))(
    'nothing is cut off: $surface, $size',
    async ({ surface, open, width, height, text }) => {
      await refuse('permissions-list')
      const page = await open(browser)
      await page.setViewport(width, height)
      await enlarge(page, text)
      if (surface === 'checker')
        for (const tab of ['Scopes', 'Fix', 'Compare', 'Report', 'Plans']) {
          await press(page, '[role=tab]', tab)
          await page.waitFor('tab', tab, { selected: true })
          expect(await cutOff(page, 'body'), tab).toEqual([])
        }
      await expect.poll(() => cutOff(page, 'body')).toEqual([])
      await picture(page, `${surface}-${width}x${height}-${text}`)
      await page.close()
    },
  )

  it('nothing moves by itself, whether or not a person asks for less motion', async () => {
    await refuse('permissions-list')
    await hubspot.exposeCard()
    const pages = [hubspot]
    for (const { open } of SURFACES) pages.push(await open(browser))
    for (const page of pages)
      for (const reducedMotion of [false, true]) {
        await page.emulate({ reducedMotion })
        expect(await moving(page)).toEqual([])
      }
    for (const page of pages.slice(1)) await page.close()
    await hubspot.emulate({})
  })

  it('marks that differ by their filling differ in forced colours too', async () => {
    const page = await openChecker(browser)
    await page.setViewport(800, 700)
    await page.emulate({ forcedColors: true })
    await page.waitFor('tab', 'Plans', { selected: true })
    /** How each element is drawn, by what it means. */
    const looks = (selector: string, meaning: string) =>
      page.evaluate<Record<string, string>>(`Object.fromEntries(
        [...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => {
          const { backgroundColor, backgroundImage, borderRadius, borderStyle, borderBottomColor } = getComputedStyle(one)
          return [${meaning}, [backgroundColor, backgroundImage, borderRadius, borderStyle, borderBottomColor].join(' ')]
        }),
      )`)
    for (const [selector, meaning] of [
      ['.matrix .cell > span', 'one.parentNode.className'],
      ['.tabs > button', 'one.getAttribute("aria-selected")'],
    ] as const) {
      const drawn = Object.values(await looks(selector, meaning))
      expect(drawn.length).toBeGreaterThan(1)
      expect(new Set(drawn).size, selector).toBe(drawn.length)
    }
    await picture(page, 'checker-forced-colours')
    await page.close()
    await refuse('permissions-list')
    const panel = await openHome(browser)
    await panel.emulate({ forcedColors: true })
    await turnToRefusal(panel)
    await picture(panel, 'panel-forced-colours')
    await panel.close()
  })
})
