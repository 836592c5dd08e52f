import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { languageOf } from './cases/language'
import { exampleWorld } from './cases/refusals'
import { cutOff } from './cases/sight'
import { STORED } from './cases/stored-accounts'
import { PINNED } from './cases/surfaces'
import { textOf } from './harness/ax'
import { type BrowserName, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every surface here, at 320 px. */
const FOLDER = 'docs/screenshots'
const TALLEST = 4000
/** The language of the browser, and the one it is answered in: there are no words in Polish. */
const CASES: [BrowserName, string, string][] = [
  ['chromium', 'de', 'de'],
  ['chromium', 'ja', 'ja'],
  ['chromium', 'pl', 'en'],
  ['firefox', 'de', 'de'],
  ['firefox', 'pl', 'en'],
]
const NATIVE_DAY = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date('2026-11-03'))

describe.each(CASES)('%s in %s', (name, language, locale) => {
  const { say, begins, wrong } = languageOf(locale)
  /** axe takes its time: on every run in one language, in all of them by `npm run test:looks`. */
  const withAxe = name === 'chromium' && language === 'ja'
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond, language })
    const { link, ...world } = exampleWorld('permissions-list')
    page = await browser.newPage()
    await page.setViewport(320, 720)
    await page.goto(replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }))
  })
  afterAll(() => browser?.close())

  const saysIn = async (shown: HarnessPage) => {
    const tree = await shown.tree()
    expect(wrong(tree)).toEqual([])
    return textOf(tree).join(' ')
  }
  const picture = async (shown: HarnessPage, file: string) => {
    if (!process.env.SCREENSHOTS || locale === 'en') return
    await mkdir(FOLDER, { recursive: true })
    await shown.screenshot(`${FOLDER}/${name}-${locale}-${file}.png`)
  }
  const extensionPage = async (path: string) => {
    const shown = await browser.extensionPage(`src/${path}/index.html`)
    await shown.setViewport(320, 720)
    await expect.poll(() => shown.evaluate('document.documentElement.lang')).toBe(locale)
    return shown
  }
  const narrow = async (shown: HarnessPage, file: string) => {
    expect(await cutOff(shown, 'body'), file).toEqual([])
    if (withAxe) expect(await violations(shown), file).toEqual([])
    if (!process.env.SCREENSHOTS) return
    const height = await shown.evaluate<number>('document.documentElement.scrollHeight')
    await shown.setViewport(320, Math.min(height, TALLEST))
    await picture(shown, file)
  }

  it('answers beside the refusal', async () => {
    await page.waitForCard(say('card_name_refused'), 10_000)
    await page.waitFor('heading', say('headline_user_permission_other', '4'))
    await page.waitFor('button', begins('ui_fold_why'))
    expect(await page.evaluate('document.querySelector("scopelight-card").lang')).toBe(locale)
    // The letter is written by the background.
    await page.click('button', say('ui_copy_super_admin'))
    await expect.poll(async () => (await page.waitForCard()).text).toContain(say('ui_copied'))
    await picture(page, 'card')
    expect(wrong((await page.waitForCard()).node)).toEqual([])
    if (withAxe) expect(await violations(page, true)).toEqual([])
  })

  it('checks a link', async () => {
    const popup = await extensionPage('popup')
    await popup.click('textbox', say('popup_box'))
    await popup.type('crm.objects.contacts.read marketing.campaigns.read tickets no.such.scope')
    await popup.waitFor('tab', say('checker_tab_plans'), { selected: true })
    await narrow(popup, 'popup-plans')
    for (const tab of ['scopes', 'fix', 'compare', 'report']) {
      await popup.click('tab', say(`checker_tab_${tab}`))
      await popup.waitFor('tab', say(`checker_tab_${tab}`), { selected: true })
      await saysIn(popup)
      await narrow(popup, `popup-${tab}`)
    }
  })

  it('guides', async () => {
    const panel = await extensionPage('sidepanel')
    await panel.waitFor('heading', say('panel_home'))
    await saysIn(panel)
    await narrow(panel, 'panel-home')
    await panel.evaluate(PINNED)
    await panel.click('button', say('panel_who_ask'))
    await panel.waitFor('heading', say('panel_ask'))
    await saysIn(panel)
    await narrow(panel, 'panel-ask')
    await panel.click('button', new RegExp(`${say('panel_stage_who')}$`))
    await panel.waitFor('heading', say('panel_ways'))
    await narrow(panel, 'panel-ways')
    await panel.click('button', begins('remedy_grant_rights'))
    await panel.waitFor('heading', say('guide_object_right'))
    await saysIn(panel)
    await narrow(panel, 'panel-steps')
  })

  it('shows what it remembers, with days as this language writes them', async () => {
    const options = await extensionPage('options')
    await options.evaluate(`(async () => { await chrome.storage.local.set(${JSON.stringify(STORED)}) })()`)
    await options.waitFor('heading', 'Acme EU')
    await options.click('button', say('account_edit_named', 'Acme EU'))
    expect(await saysIn(options)).toContain(NATIVE_DAY(locale))
    expect(await options.evaluate('document.title')).toBe(say('options_title'))
    await narrow(options, 'options')
  })

  it('welcomes, and nothing goes wrong on the way', async () => {
    const welcome = await extensionPage('welcome')
    await welcome.waitFor('heading', say('welcome_title'))
    await saysIn(welcome)
    await narrow(welcome, 'welcome')
    expect(await browser.problems()).toEqual([])
  })
})
