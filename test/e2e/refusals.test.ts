import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { decide } from '../replica/model'
import { respond } from '../replica/site'
import { STYLE_IDS } from '../replica/styles'
import { DIST } from './cases/dist'
import { exampleWorld, REFUSALS, SUSPECTED } from './cases/refusals'
import { BROWSERS, type Card, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)
const wording = (id: string) => messages[id]?.message ?? id

describe.each(BROWSERS)('a refusal in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(() => browser.forgetProblems())

  const wordsOf = (card: Card) => card.text.join(' ').replace(/\s+/g, ' ')

  it.each(
    REFUSALS.map((refusal, at) => ({
      ...refusal,
      style: STYLE_IDS[at % STYLE_IDS.length],
      delay: at % 2 ? 250 : 0,
    })),
  )(
    '$variant: $name (style $style, after $delay ms)',
    async ({ variant, world, headline, names, connect, style, delay }) => {
      expect(decide(world)).toMatchObject({ outcome: 'denial', variant })
      await page.goto(replicaUrl(world, { ...(style && { style }), delay, ...(connect && { connect }) }))
      const card = await page.waitForCard('Scopelight: refusal explained')
      // What stands between the values of a message is its wording.
      for (const piece of wording(headline).split(/\$\d/)) expect(wordsOf(card)).toContain(piece.trim())
      for (const one of names) expect(card.text).toContain(one)
      expect(await page.cards()).toHaveLength(1)
      expect(await browser.problems()).toEqual([])
    },
  )

  it('that comes after a click on Connect, without a navigation', async () => {
    for (const via of ['click', 'push'] as const) {
      await page.goto(replicaUrl(exampleWorld('plan-named'), { via }))
      await page.click('button', 'Connect app')
      const card = await page.waitForCard('Scopelight: refusal explained')
      expect(card.text).toContain('marketing.campaigns.read')
    }
    expect(await browser.problems()).toEqual([])
  })

  it('puts its number on the toolbar button, until the page is left', async () => {
    const extension = await browser.extensionPage('src/popup/index.html')
    const badges = () =>
      extension.evaluate<string[]>(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((all) => all.filter(Boolean))`,
      )
    await page.goto(replicaUrl(exampleWorld('permissions-list')))
    await page.waitForCard()
    await expect.poll(badges).toEqual(['4'])
    await page.goto(replicaUrl(exampleWorld('consent')))
    await expect.poll(badges).toEqual([])
    await extension.close()
  })

  it('that gives way to consent takes its card along', async () => {
    await page.goto(replicaUrl(exampleWorld('plan-named'), { via: 'recover', delay: 1500 }))
    await page.waitForCard('Scopelight: refusal explained')
    await page.waitFor('button', 'Connect app')
    await expect.poll(() => page.cards()).toEqual([])
    expect(await browser.problems()).toEqual([])
  })

  it('is explained again after going back to it', async () => {
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await page.waitForCard()
    await page.goto(replicaUrl(exampleWorld('consent')))
    await page.waitFor('button', 'Connect app')
    expect(await page.cards()).toEqual([])
    await page.back()
    await page.waitForCard('Scopelight: refusal explained')
    expect(await page.cards()).toHaveLength(1)
    expect(await browser.problems()).toEqual([])
  })

  it('known from a translation only is suspected, and explained when the person confirms it', async () => {
    expect(decide(SUSPECTED)).toMatchObject({ variant: 'user-lacks-scopes' })
    await page.goto(replicaUrl(SUSPECTED))
    const card = await page.waitForCard('Scopelight: refusal suspected')
    expect(card.text).toContain(wording('card_suspected_question'))
    await page.click('button', wording('answer_yes'))
    const explained = await page.waitForCard('Scopelight: refusal explained')
    expect(explained.text).toContain('forms')
    expect(await browser.problems()).toEqual([])
  })
})
