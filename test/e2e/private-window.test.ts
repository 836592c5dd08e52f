import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { makeWorld } from '../replica/world'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { words } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const EXPLAINED = 'Scopelight: refusal explained'
/** An old wording, which asks. */
const asking = replicaUrl(
  makeWorld({
    era: '2020-03',
    drawn: { laterWording: false },
    person: { superAdmin: false, marketplaceAccess: true, rights: [] },
    link: { portalId: '4242001', scope: ['oauth', 'content'] },
  }),
)

describe.each(BROWSERS)('private windows of %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let ordinary: HarnessPage
  let extension: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    ordinary = await browser.newPage()
    page = await browser.newPrivatePage()
    // New tabs open in the window that is in front.
    await ordinary.toFront()
    extension = await browser.extensionPage('src/options/index.html')
    await browser.forgetProblems()
  })
  afterAll(() => browser?.close())

  const stored = (area: 'local' | 'session') =>
    extension.evaluate<Record<string, unknown>>(`chrome.storage.${area}.get(null)`)

  it('explains there and answers, and leaves nothing on disk, neither of a consent page', async () => {
    await page.goto(replicaUrl(exampleWorld('consent')))
    await page.waitFor('button', 'Connect app')
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    await page.toFront()
    await page.click('button', words('answer_no'))
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('You told us (1)')
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('Copied.')
    // The same in an ordinary window is stored: what came before it would stand there by now.
    await ordinary.toFront()
    await ordinary.goto(replicaUrl(exampleWorld('plan-named')))
    await ordinary.waitForCard(EXPLAINED)
    await expect.poll(async () => JSON.stringify(await stored('local'))).toContain('"denied"')
    expect(JSON.stringify(await stored('local'))).not.toMatch(/4242001|content|super-admin|marketplace/)
    expect(await browser.problems()).toEqual([])
  })

  it('keeps its link in the session for the open tab alone', async () => {
    await expect.poll(async () => JSON.stringify(await stored('session'))).toMatch(/4242001/)
    await page.close()
    await expect.poll(async () => JSON.stringify(await stored('session'))).not.toMatch(/4242001/)
  })
})
