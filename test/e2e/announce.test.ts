import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { fill, openChecker, openHome, turnToRefusal } from './cases/surfaces'
import { words as wording } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** Keeps what live regions that stand there already say from now on: what else is put into a page is not read out. */
/** What stands in the unseen live regions of a page. */
const SAID = `[...document.querySelectorAll('.unseen[role=status]')].map((one) => one.textContent).join('')`
const LISTEN = `(() => {
  globalThis.heard = []
  for (const region of document.querySelectorAll('[role=status], [role=alert]'))
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true })
})()`

describe.each(BROWSERS)('said to screen readers in %s', (name) => {
  let browser: HarnessBrowser
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
  })
  afterAll(() => browser?.close())
  const heard = (page: HarnessPage) => page.evaluate<string[]>('heard')

  it('the card, when it comes, by a landmark with a name and a line said once', async () => {
    const page = await browser.newPage()
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    const card = await page.waitForCard('Scopelight: refusal explained', 10_000)
    expect(card.node.role).toBe('complementary')
    await expect.poll(async () => (await page.waitForCard()).text).toContain(wording('card_announce'))
    await page.exposeCard()
    const region =
      "document.querySelector('scopelight-card').shadowRoot.querySelector('.unseen[role=status]')"
    expect(await page.evaluate(`${region}.textContent`)).toBe(wording('card_announce'))
    await page.close()
  })

  it('the checker’s verdict, when it comes and when another account changes it', async () => {
    const page = await openChecker(browser)
    await expect.poll(() => page.evaluate(SAID)).not.toBe('')
    await page.evaluate(LISTEN)
    await fill(page, 'select', 'free', 'change')
    await expect
      .poll(() => heard(page))
      .toContainEqual(await page.evaluate('document.querySelector(".verdict h2").textContent'))
    await page.evaluate(LISTEN)
    await fill(page, 'textarea', 'crm.objects.contact.read')
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0)
    await page.close()
  })

  it('the panel’s diagnosis, when it comes', async () => {
    const hubspot = await browser.newPage()
    await hubspot.goto(replicaUrl(exampleWorld('permissions-list')))
    await hubspot.waitForCard('Scopelight: refusal explained', 10_000)
    const panel = await openHome(browser)
    await turnToRefusal(panel)
    await expect.poll(() => panel.evaluate(SAID)).toMatch(/^You are missing/)
    await panel.close()
  })
})
