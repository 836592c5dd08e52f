import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { makeWorld } from '../replica/world'
import { breakBackground, breakPage, FILL_SESSION, healPage } from './cases/broken-storage'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { fill, press } from './cases/surfaces'
import { words } from './cases/wording'
import { textOf } from './harness/ax'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser, type Surface } from './harness/browser'

const EXPLAINED = 'Scopelight: refusal explained'
const ACCOUNT = { version: 1, id: '4242001', name: 'Acme' }
const permissions = replicaUrl(exampleWorld('permissions-list'))
const consent = replicaUrl(
  makeWorld({ link: { portalId: '4242001', scope: ['oauth', 'crm.objects.contacts.read'] } }),
)
/** An old wording, which asks. */
const asking = replicaUrl(
  makeWorld({
    era: '2020-03',
    drawn: { laterWording: false },
    person: { superAdmin: false, marketplaceAccess: true, rights: [] },
    link: { portalId: '4242001', scope: ['oauth', 'content'] },
  }),
)
const wordsIn = async (surface: Surface) => textOf(await surface.tree()).join(' ')

describe.each(BROWSERS)('storage that fails in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let extension: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    extension = await browser.extensionPage('src/popup/index.html?place=tab')
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await browser.stopBackground()
    await extension.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
    await extension.evaluate(`chrome.storage.local.set({ 'account:4242001': ${JSON.stringify(ACCOUNT)} })`)
    await browser.forgetProblems()
  })
  const account = async () =>
    (await extension.evaluate<Record<string, unknown>>("chrome.storage.local.get('account:4242001')"))[
      'account:4242001'
    ]
  const openPanel = async () => {
    const popup = await browser.openPopup(page)
    await popup.click('button', words('panel_open'))
    return browser.sidePanel()
  }

  it('explains, takes answers and writes messages beside a background whose storage refuses everything', async () => {
    await page.goto(consent)
    await page.waitFor('button', 'Connect app')
    await expect.poll(account).toHaveProperty('outcomes')
    const before = await account()
    await breakBackground(browser, ['local', 'session'], ['get', 'set', 'remove', 'clear'])
    await page.toFront()
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    await page.click('button', words('answer_no'))
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('Copied.')
    await page.click('button', /^Why we think so \(\d/)
    expect(await account()).toEqual(before)
    expect(await browser.problems()).toEqual([])
  })

  it('guides through a refusal that a full session does not keep', async () => {
    await extension.evaluate(FILL_SESSION)
    await page.goto(permissions)
    await page.waitForCard(EXPLAINED)
    const panel = await openPanel()
    await panel.waitFor('heading', /^You are missing 4 permissions/)
    expect(await wordsIn(panel)).not.toContain(words('panel_home'))
    await panel.click('button', words('panel_who_ways'))
    await panel.click('button', /switch these permissions on/)
    await panel.waitFor('heading', 'Give the exact permissions')
    await panel.click('button', 'Done, next step')
    await panel.waitFor('button', /^Done: Open Settings/)
    const kept = await extension.evaluate<string[]>('chrome.storage.session.get(null).then(Object.keys)')
    expect(kept.filter((key) => /^(case|link|standing):/.test(key))).toEqual([])
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('keeps a text in the popup that a full session does not take along, and says so', async () => {
    await extension.evaluate(FILL_SESSION)
    const popup = await browser.extensionPage('src/popup/index.html')
    await popup.waitFor('combobox', words('checker_account'))
    await fill(popup, 'textarea', `crm.objects.leads.read ${'forms '.repeat(20_000)}`)
    await extension.evaluate(FILL_SESSION)
    await press(popup, 'button', words('checker_open_tab'))
    await expect.poll(() => wordsIn(popup)).toContain(words('checker_stays'))
    expect(await popup.evaluate('document.querySelector("textarea").value')).toContain('forms forms')
    expect(await browser.problems()).toEqual([])
    await popup.close()
  })

  it('says on the settings page what is not stored, and what cannot be read', async () => {
    const options = await browser.extensionPage('src/options/index.html')
    await options.waitFor('heading', 'Acme')
    await breakPage(options, ['local'], ['set', 'remove'])
    await press(options, 'button', words('options_erase'))
    await expect.poll(() => wordsIn(options)).toContain(words('problem_store_failed'))
    await options.waitFor('heading', 'Acme')
    await breakPage(options, ['local'], ['get'])
    // Any change makes the page read again.
    await extension.evaluate(`chrome.storage.local.set({ hints: { version: 1, outcomes: [] } })`)
    await expect.poll(() => wordsIn(options)).toContain(words('problem_store_unread'))
    expect(await account()).toEqual(ACCOUNT)
    expect(await browser.problems()).toEqual([])
    await options.close()
  })

  it('stands, on the first page, where storage gave nothing out from the start, and says so', async () => {
    const welcome = await browser.extensionPage('src/welcome/index.html')
    await welcome.waitFor('heading', words('welcome_title'))
    await breakPage(welcome, ['local'], ['get'])
    // The page's program begins anew, in a document that is as empty as at first.
    await welcome.evaluate(`(() => {
      const main = document.createElement('main')
      main.id = 'app'
      document.querySelector('main').replaceWith(main)
      return import(document.querySelector('script').src + '?again')
    })()`)
    await expect.poll(() => wordsIn(welcome)).toContain(words('problem_store_unread'))
    await welcome.waitFor('button', /^Copy message for the app/)
    await welcome.waitFor('button', words('welcome_check'))
    await fill(welcome, '.add input[maxlength="80"]', 'Beta')
    await press(welcome, '.add button')
    await healPage(welcome)
    // Any change makes the page read again.
    await extension.evaluate(`chrome.storage.local.set({ hints: { version: 1, outcomes: [] } })`)
    await expect.poll(() => wordsIn(welcome)).toContain('Acme')
    expect(await wordsIn(welcome)).not.toContain(words('problem_store_unread'))
    expect(await browser.problems()).toEqual([])
    await welcome.close()
  })

  it('keeps what was told in the checker until it can be stored', async () => {
    const checker = await browser.extensionPage('src/popup/index.html?place=tab')
    await checker.waitFor('combobox', words('checker_account'))
    await fill(checker, 'textarea', 'crm.objects.leads.read')
    await fill(checker, '.account select', '4242001', 'change')
    await press(checker, '.account button', words('checker_account_edit'))
    await checker.waitFor('combobox', 'Marketing Hub')
    await breakPage(checker, ['local'], ['set'])
    const choose = (value: string, at: number) =>
      checker.evaluate(`(() => {
        const hub = document.querySelectorAll('section select')[${at}]
        hub.value = ${JSON.stringify(value)}
        hub.dispatchEvent(new Event('change', { bubbles: true }))
      })()`)
    await choose('professional', 0)
    await expect.poll(() => wordsIn(checker)).toContain(words('checker_store_failed'))
    await healPage(checker)
    await choose('enterprise', 1)
    await expect.poll(account).toMatchObject({ name: 'Acme', plans: expect.anything() })
    expect(Object.values(((await account()) as { plans: object }).plans).sort()).toEqual([
      'enterprise',
      'professional',
    ])
    expect(await browser.problems()).toEqual([])
    await checker.close()
  })
})
