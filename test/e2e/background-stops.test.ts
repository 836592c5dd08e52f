import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond as replica } from '../replica/site'
import { makeWorld } from '../replica/world'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { fill, openWelcome, press } from './cases/surfaces'
import { words } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser, type Respond } from './harness/browser'

const EXPLAINED = 'Scopelight: refusal explained'
const link = { portalId: '4242001', scope: ['oauth', 'content'] }
const person = { superAdmin: false, marketplaceAccess: true, rights: [] }
/** An old wording, which asks. */
const asking = replicaUrl(makeWorld({ era: '2020-03', drawn: { laterWording: false }, person, link }))
const rows = exampleWorld('permissions-list')
const permissions = replicaUrl({ ...rows, link: { ...rows.link, portalId: '4242001' } })
/** The replica knows no page of users: one of its settings pages stands in. */
const respond: Respond = (url) => replica(url.replace(/\/settings\/(\d+)\/users$/, '/private-apps/$1'))

describe.each(BROWSERS)('a background stopped before every step in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let extension: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    extension = await browser.extensionPage('src/options/index.html')
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await extension.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
    await browser.forgetProblems()
  })
  const account = async () =>
    JSON.stringify(await extension.evaluate("chrome.storage.local.get('account:4242001')"))
  const stopped = async <R>(step: () => Promise<R>): Promise<R> => {
    await browser.stopBackground()
    return step()
  }

  it('the popup explains, takes an answer and writes a message', async () => {
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    await expect.poll(account).toContain('"denied"')
    const popup = await stopped(() => browser.openPopup(page))
    await popup.waitFor('button', words('answer_no'))
    await stopped(() => popup.click('button', words('answer_no')))
    await expect.poll(account).toContain('"answer":"no"')
    await stopped(() => popup.click('button', /^Copy message for/))
    await popup.waitFor('text', 'Copied.')
    expect(await browser.problems()).toEqual([])
    await popup.close()
  })

  it('the panel leads from the refusal through its steps', async () => {
    await page.goto(permissions)
    await page.waitForCard(EXPLAINED)
    const popup = await browser.openPopup(page)
    await stopped(() => popup.click('button', words('panel_open')))
    const panel = await stopped(() => browser.sidePanel())
    await stopped(() => panel.click('button', words('panel_who_ways')))
    await stopped(() => panel.click('button', /switch these permissions on/))
    await stopped(() => panel.click('button', 'Open this page in HubSpot'))
    await expect.poll(() => page.url()).toContain('/settings/4242001/users')
    await stopped(() => panel.click('button', words('panel_done')))
    await panel.waitFor('button', /^Done: Open Settings/)
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('the first page takes an account, and the settings erase it', async () => {
    const welcome = await stopped(() => openWelcome(browser))
    await stopped(() => fill(welcome, 'form input', '4242001'))
    await stopped(() => press(welcome, 'form button'))
    await welcome.waitFor('button', 'Close 4242001')
    await stopped(() => fill(welcome, 'fieldset select, section select', 'professional', 'change'))
    await expect.poll(account).toContain('professional')
    await welcome.close()
    const options = await stopped(() => browser.extensionPage('src/options/index.html'))
    await options.waitFor('heading', '4242001')
    await stopped(() => press(options, 'button', words('options_erase')))
    await expect.poll(account).toBe('{}')
    expect(await browser.problems()).toEqual([])
    await options.close()
  })
})
