import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TICKETS_READ } from '../docs/examples'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { LOOKED_IN } from './cases/looked-in'
import { LINK } from './cases/surfaces'
import { words as wording } from './cases/wording'
import { type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every state here, as Chromium shows it. */
const FOLDER = 'docs/screenshots'
const CONFIG = `{
  "requiredScopes": ["oauth", "crm.objects.contacts.read", "crm.objects.contacts.write", "forms", "tickets"],
  "conditionallyRequiredScopes": ["automation"],
  "optionalScopes": ["content"]
}`
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 400, height: 600 },
  { look: 'dark', colorScheme: 'dark', width: 400, height: 600 },
  { look: 'narrow', colorScheme: 'light', width: 320, height: 600 },
  { look: 'tab', colorScheme: 'light', width: 800, height: 700 },
] as const
const TABS = ['plans', 'scopes', 'fix', 'compare', 'report'] as const

describe.each(LOOKED_IN)('the checker in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  const keep = process.env.SCREENSHOTS && name === 'chromium'
  beforeAll(async () => {
    if (keep) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.extensionPage('src/popup/index.html?place=tab')
    await page.waitFor('combobox', wording('checker_account'))
    await page.evaluate(`(() => {
      const select = document.querySelector('select')
      select.value = 'free'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
  })
  afterAll(() => browser?.close())

  const picture = async (file: string) => {
    if (keep) await page.screenshot(`${FOLDER}/popup-${file}.png`)
  }
  const open = async (text: string, where = '?place=tab') => {
    await page.goto(`${browser.extensionOrigin}/src/popup/index.html${where}`)
    await page.waitFor('textbox', wording('popup_box'))
    await page.evaluate(`(() => {
      const box = document.querySelector('textarea')
      box.value = ${JSON.stringify(text)}
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
  }
  /** Nothing stands out at the side. */
  const fits = async () => {
    const [scrolled = 1, width = 0] = await page.evaluate<number[]>(
      '[document.documentElement.scrollWidth, innerWidth]',
    )
    expect(scrolled).toBeLessThanOrEqual(width)
  }
  /** Nothing that axe knows to be in people's way. */
  const sound = async () => expect(await violations(page)).toEqual([])
  const choose = async (tab: (typeof TABS)[number]) => {
    await page.click('tab', wording(`checker_tab_${tab}`))
    await page.waitFor('tab', wording(`checker_tab_${tab}`), { selected: true })
  }

  it.each(LOOKS.flatMap((look) => TABS.map((tab) => ({ ...look, tab }))))(
    'fits: $tab, $look',
    async ({ look, colorScheme, width, height, tab }) => {
      await page.emulate({ colorScheme })
      await page.setViewport(width, height)
      await open(LINK, look === 'tab' ? '?place=tab' : '')
      await page.waitFor('tab', wording('checker_tab_plans'))
      await choose(tab)
      if (tab === 'plans') await page.click('button', /^Marketing Hub Starter/)
      if (tab === 'scopes') await page.waitFor('link', /hubspot/)
      if (tab === 'fix') await expect.poll(shown).toContain('campaigns.')
      if (tab === 'report') await page.waitFor('button', wording('checker_save_json'))
      if (tab === 'compare') await second(CONFIG)
      await fits()
      await sound()
      await picture(`${tab}-${look}`)
    },
  )

  it.each(LOOKS)(
    'fits: an API error, and an account being described, $look',
    async ({ look, colorScheme, width, height }) => {
      await page.emulate({ colorScheme })
      await page.setViewport(width, height)
      await open(TICKETS_READ.replace(/\{"userId.*/s, ''), look === 'tab' ? '?place=tab' : '')
      await page.waitFor('heading', wording('headline_token_or_person'))
      await fits()
      await sound()
      await picture(`api-${look}`)
      await page.evaluate(`(() => {
      const select = document.querySelector('select')
      select.value = 'new'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
      await page.waitFor('textbox', wording('account_name'))
      await fits()
      await sound()
      await picture(`account-${look}`)
    },
  )

  const shown = () => page.evaluate<string>('document.querySelector(".panel").textContent')
  const second = (text: string) =>
    page.evaluate(`(() => {
      const box = document.querySelectorAll('textarea')[1]
      box.value = ${JSON.stringify(text)}
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)

  it('grows with text of twice the size, and with the zoom at 200 %', async () => {
    await page.emulate({ colorScheme: 'light' })
    await page.setViewport(800, 1100)
    const grow = { chromium: () => page.setZoom(2), firefox: () => page.setTextSize(2) }
    for (const tab of TABS) {
      await open(LINK, '')
      await page.waitFor('tab', wording('checker_tab_plans'))
      await choose(tab)
      await grow[name]()
      await fits()
      if (tab === 'plans') await picture('zoom')
      await page.setTextSize(1)
      await page.setZoom(1)
    }
  })
})
