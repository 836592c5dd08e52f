import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Control, replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import type { World } from '../replica/world'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { LOOKED_IN } from './cases/looked-in'
import { exampleWorld, SUSPECTED } from './cases/refusals'
import { type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every state here, as Chromium shows it. */
const FOLDER = 'docs/screenshots'
const CASES: [string, World, Partial<Control>][] = [
  ['plan-gap', exampleWorld('plan-named'), {}],
  ['wrong-link', exampleWorld('wrong-link'), { style: 'a' }],
  ['permissions', exampleWorld('permissions-list'), { style: 'b', connect: 'disabled' }],
  ['old-wording', exampleWorld('old-wording'), { style: 'd' }],
  ['redirect', exampleWorld('redirect'), { style: 'e' }],
  ['suspected', SUSPECTED, {}],
]
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280, height: 760 },
  { look: 'dark', colorScheme: 'dark', width: 1280, height: 760 },
  { look: 'narrow', colorScheme: 'light', width: 320, height: 640 },
] as const
/** Width of the whole page with the card and without it. */
const WIDTHS = `(() => {
  const card = document.querySelector('scopelight-card')
  const width = () => document.documentElement.scrollWidth
  const withCard = width()
  card.remove()
  const without = width()
  document.body.append(card)
  return [withCard, without]
})()`
/** How far anything has moved by itself since the page began. */
const SHIFTS = `new Promise((done) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => done(sum), 300)
})`
const FOLDS = [/^All ways out/, /^Why we think so/, /^All requested scopes/, /^What we could not check/]

describe.each(LOOKED_IN)('the card in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  const keep = process.env.SCREENSHOTS && name === 'chromium'
  beforeAll(async () => {
    if (keep) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  const textOf = async () => (await page.waitForCard()).text.join(' ').replace(/\s+/g, ' ')
  const picture = async (file: string) => {
    if (keep) await page.screenshot(`${FOLDER}/${file}.png`)
  }
  /** The card stands inside the window, and the page is no wider for it. */
  const fits = async () => {
    const { x, y, width, height } = await page.box((await page.waitForCard()).node)
    const [windowWidth = 0, windowHeight = 0] = await page.evaluate<number[]>('[innerWidth, innerHeight]')
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(width).toBeGreaterThan(40)
    expect(x + width).toBeLessThanOrEqual(windowWidth + 1)
    expect(y + height).toBeLessThanOrEqual(windowHeight + 1)
    const [withCard, without] = await page.evaluate<number[]>(WIDTHS)
    expect(withCard).toBe(without)
  }

  it.each(CASES.flatMap(([id, world, control]) => LOOKS.map((look) => ({ id, world, control, ...look }))))(
    'fits the window: $id, $look',
    async ({ id, world, control, look, colorScheme, width, height }) => {
      await page.emulate({ colorScheme })
      await page.setViewport(width, height)
      await page.goto(replicaUrl(world, control))
      await fits()
      expect(await violations(page, true)).toEqual([])
      await picture(`${id}-${look}`)
    },
  )

  it('names the account, and moves nothing when the whole answer comes', async () => {
    await page.emulate({ colorScheme: 'light' })
    await page.setViewport(1440, 1100)
    const world = exampleWorld('permissions-list')
    await page.goto(replicaUrl({ ...world, link: { ...world.link, portalId: '4242001' } }))
    await page.waitFor('button', /^Why we think so \(\d/)
    if (name === 'chromium') expect(await page.evaluate(SHIFTS)).toBe(0)
    expect(await textOf()).toContain('Account: 4242001')
    await picture('permissions-whole')
  })

  it('opens its folds by mouse, folds away by Escape, and fits at 200 %', async () => {
    await page.emulate({ colorScheme: 'light' })
    await page.setViewport(1440, 1600)
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await page.waitForCard()
    for (const fold of FOLDS) {
      await page.click('button', fold)
      await page.waitFor('button', fold, { expanded: true })
    }
    // What the background gave: a reason's source, and something that could not be checked.
    await expect.poll(textOf).toMatch(/\(\w+\.hubspot\.com\).*app's own settings/)
    await fits()
    expect(await violations(page, true)).toEqual([])
    await picture('plan-gap-unfolded')
    await page.press('Escape')
    await page.waitFor('button', /^Show the explanation/)
    await page.setViewport(1100, 760)
    await fits()
    await picture('plan-gap-tab')
    await page.setZoom(2)
    await page.click('button', /^Show the explanation/)
    await page.waitFor('button', 'Fold the explanation away')
    await fits()
    await picture('plan-gap-zoom')
    await page.setZoom(1)
  })

  it.each([
    { width: 1440, height: 860 },
    { width: 900, height: 700 },
    { width: 480, height: 760 },
  ])('fits a window $width wide', async ({ width, height }) => {
    await page.emulate({ colorScheme: 'dark' })
    await page.setViewport(width, height)
    await page.goto(replicaUrl(exampleWorld('old-wording')))
    await fits()
    await page.click('button', /^No$/)
    await page.click('button', /^You told us/)
    await page.waitFor('button', 'Change')
    await fits()
    await picture(`told-${width}`)
    await page.emulate({})
  })

  it('can be read in forced colours', async () => {
    await page.emulate({ forcedColors: true })
    await page.setViewport(1280, 760)
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await fits()
    await picture('plan-gap-forced-colours')
    await page.emulate({})
  })

  it('copies a message under the page’s strict policy', async () => {
    await browser.forgetProblems()
    await page.goto(replicaUrl(exampleWorld('wrong-link')))
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text).toContain('Copied.')
    expect(await browser.problems()).toEqual([])
  })

  it('grows with larger text and still fits', async () => {
    await page.setTextSize(2)
    await page.goto(replicaUrl(exampleWorld('permissions-list')))
    await fits()
    await picture('permissions-large-text')
    await page.setTextSize(1)
  })

  it('leaves the focus and the page where they are, and is reached by the keyboard', async () => {
    await page.goto(replicaUrl(exampleWorld('permissions-list'), { connect: 'disabled' }))
    await page.evaluate('document.querySelector("button").focus()')
    await page.waitForCard()
    expect(await page.evaluate('document.activeElement.localName')).toBe('button')
    for (let tabs = 0; tabs < 12; tabs++) {
      if ((await page.evaluate('document.activeElement.localName')) === 'scopelight-card') break
      await page.press('Tab')
    }
    expect(await page.evaluate('document.activeElement.localName')).toBe('scopelight-card')
    await page.waitFor('button', 'Fold the explanation away', { focused: true })
  })
})
