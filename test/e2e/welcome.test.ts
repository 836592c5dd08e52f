import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { cutOff } from './cases/sight'
import { fill, openWelcome, press } from './cases/surfaces'
import { words as wording } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every look here, as Chromium shows it. */
const FOLDER = 'docs/screenshots'
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280 },
  { look: 'dark', colorScheme: 'dark', width: 1280 },
  { look: 'narrow', colorScheme: 'light', width: 320 },
] as const
const TABS =
  'chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.includes("/src/welcome/")).length)'

describe.each(BROWSERS)('the first page in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    if (process.env.SCREENSHOTS) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond, firstRun: true })
  })
  afterAll(() => browser?.close())

  it('opens by itself after the install, once, and not after an update', async () => {
    const settings = await browser.extensionPage('src/options/index.html')
    await expect.poll(() => settings.evaluate(TABS)).toBe(1)
    await settings.waitFor('button', wording('options_welcome'))
    await settings.close()
    await browser.reloadExtension()
    page = await openWelcome(browser)
    // The update's own events come before this page is there: a second first page would be, too.
    expect(await page.evaluate(TABS)).toBeLessThanOrEqual(2)
  })

  it('explains an example by the very card, which takes answers and keeps none', async () => {
    const card = await page.waitFor('heading', wording('headline_plan_one'))
    expect(card.level).toBe(2)
    await page.click('button', /^Why we think so \(\d/)
    await page.waitFor('link', /hubspot/)
    await page.click('button', 'No')
    await page.waitFor('button', /^You told us \(1\)/)
    await page.click('button', /^Copy message for the app/)
    await expect.poll(() => page.clipboard()).toContain('marketing.campaigns.read')
    expect(
      await page.evaluate(
        'chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith("account")))',
      ),
    ).toEqual([])
    expect(await browser.problems()).toEqual([])
  })

  it('takes an account and the person’s role', async () => {
    await fill(page, 'form input', 'not a number')
    await press(page, 'form button')
    const alert = 'document.querySelector("[role=alert]")?.textContent'
    await expect.poll(() => page.evaluate(alert)).toBe(wording('problem_account_number'))
    await fill(page, 'form input', '4242001')
    await press(page, 'form button')
    await page.waitFor('button', 'Close 4242001')
    await page.evaluate(`(() => {
      const role = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(${JSON.stringify(wording('question_super_admin'))}))
      const select = role.querySelector('select')
      select.value = 'yes'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    const stored = () =>
      page.evaluate(
        'chrome.storage.local.get("account:4242001").then((all) => all["account:4242001"]?.person ?? null)',
      )
    await expect.poll(stored).toEqual({ superAdmin: true })
    await page.waitFor('heading', wording('welcome_privacy'))
    expect(await violations(page)).toEqual([])
  })

  it.each(LOOKS)('fits and can be read: $look', async ({ look, colorScheme, width }) => {
    await page.emulate({ colorScheme })
    await page.setViewport(width, 900)
    await page.reload()
    await page.waitFor('button', /^Copy message for the app/)
    expect(await cutOff(page, 'body')).toEqual([])
    expect(await violations(page)).toEqual([])
    if (process.env.SCREENSHOTS && name === 'chromium') {
      await page.setViewport(width, await page.evaluate<number>('document.documentElement.scrollHeight'))
      await page.screenshot(`${FOLDER}/welcome-${look}.png`)
    }
  })
})
