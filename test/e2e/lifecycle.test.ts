import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { everyHub, makeWorld, type World } from '../replica/world'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { words } from './cases/wording'
import { textOf } from './harness/ax'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'
import { ChromiumPage } from './harness/chromium-page'
import { FirefoxPage } from './harness/firefox-page'
import { CRASHED, PROCESS } from './harness/firefox-scripts'

const EXPLAINED = 'Scopelight: refusal explained'
const denial = replicaUrl(exampleWorld('plan-named'))
const SECRETS = /s3cr3tOfMine|ch4llengeOfMine/
/** An old wording, which asks. */
const askingFor = (link: Partial<World['link']>) =>
  replicaUrl(
    makeWorld({
      era: '2020-03',
      drawn: { laterWording: false },
      person: { superAdmin: false, marketplaceAccess: true, rights: [] },
      link: { scope: ['oauth', 'content'], ...link },
    }),
  )
/** With a session's values in the link. */
const asking = askingFor({ portalId: '4242001', state: 's3cr3tOfMine', codeChallenge: 'ch4llengeOfMine' })
const nobodys = askingFor({})
/** The same install, offered to somebody who may. */
const offered = replicaUrl(
  makeWorld({
    era: '2020-03',
    account: { plans: everyHub('enterprise') },
    person: { superAdmin: true, marketplaceAccess: true, rights: [] },
    link: { portalId: '4242001', scope: ['oauth', 'content'] },
  }),
)

describe.each(BROWSERS)('faults of the life cycle in %s', (name) => {
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
    await extension.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
    browser.forgetProblems()
  })

  const area = (which: string) =>
    extension.evaluate<Record<string, unknown>>(`chrome.storage.${which}.get(null)`)
  /** Chrome lets nobody but its own settings page withdraw what a content script was given. */
  const setHostAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') => {
    const settings = await browser.newPage()
    await settings.goto('chrome://extensions/')
    const extensionId = new URL(browser.extensionOrigin).host
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
    )
    await settings.close()
  }
  /** Of the refusals that the panel follows, their kinds; of an install that HubSpot offers since, none. */
  const variants = async () =>
    Object.entries(await area('session')).flatMap(([key, kept]) => {
      const { page: read, offered } = kept as { page?: { variant: string }; offered?: boolean }
      return /^case:/.test(key) && !offered ? [read?.variant] : []
    })
  const kept = async () => JSON.stringify(await area('local'))

  it('works with the background stopped before each step', async () => {
    await browser.stopBackground()
    await page.goto(asking)
    const asked = words('question_marketplace_access')
    expect((await page.waitForCard(EXPLAINED)).text.join(' ')).toContain(asked)
    await expect.poll(kept).toContain('"denied"')
    await browser.stopBackground()
    await page.click('button', words('answer_no'))
    await expect.poll(kept).toContain('"answer":"no"')
    await browser.stopBackground()
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('Copied.')
    await browser.stopBackground()
    await page.reload()
    await page.waitForCard(EXPLAINED)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).not.toContain(asked)
    expect(await browser.problems()).toEqual([])
  })

  it('keeps the values of a session in no area but the exact link of the open tab, for Retry', async () => {
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    await expect.poll(async () => Object.keys(await area('session')).join(' ')).toMatch(/\bcase:\d/)
    await expect.poll(kept).toContain('"recent"')
    const session = await area('session')
    const holding = Object.keys(session).filter((key) => SECRETS.test(JSON.stringify(session[key])))
    expect(holding).toHaveLength(1)
    expect(holding[0]).toMatch(/^link:\d+$/)
    expect(await kept()).not.toMatch(SECRETS)
    expect(await area('sync')).toEqual({})
    // With its tab the link goes.
    const mine = await browser.newPage()
    await page.close()
    page = mine
    await expect.poll(async () => JSON.stringify(await area('session'))).not.toMatch(SECRETS)
  })

  it('lets a clock that is put ahead and back take nothing away, nor outdo what is learned after', async () => {
    const ahead = `(scope) => {
      const Now = scope.Date
      scope.Date = class extends Now {
        constructor(...parts) {
          super(...(parts.length > 0 ? parts : [Now.now() + scope.ahead * 86_400_000]))
        }
      }
      scope.ahead = 400
      return Now.now()
    }`
    const told = {
      version: 1,
      id: '4242001',
      name: 'Acme',
      answers: { connected: { answer: 'no', on: '2026-11-03' } },
    }
    await extension.evaluate(`chrome.storage.local.set({ 'account:4242001': ${JSON.stringify(told)} })`)
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    const now = await browser.inBackground<number>(ahead)
    await page.toFront()
    const day = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10)
    await page.goto(offered)
    await expect.poll(kept).toContain(`"on":"${day(400)}"`)
    await page.goto(asking)
    const unchecked = async () => {
      await page.click('button', /^What we could not check .\d/)
      return (await page.waitForCard(EXPLAINED)).text.join(' ')
    }
    expect(await unchecked()).toContain('more than six months ago')
    await browser.inBackground('(scope) => void (scope.ahead = 0)')
    await page.toFront()
    await page.reload()
    await page.waitForCard(EXPLAINED)
    expect(await unchecked()).not.toContain('more than six months ago')
    await expect.poll(kept).not.toContain(`"on":"${day(400)}"`)
    await expect.poll(kept).toContain('"Acme"')
    expect(await kept()).toContain('"2026-11-03"')
    expect(await browser.problems()).toEqual([])
  })

  it('explains beside a store that takes nothing more, and loses nothing that stands in it', async () => {
    const account = { version: 1, id: '4242001', name: 'Acme' }
    await extension.evaluate(`chrome.storage.local.set({ 'account:4242001': ${JSON.stringify(account)} })`)
    // Chrome's quota is 10 MB; Firefox knows none here, and is asked for the same all the same.
    await extension.evaluate(`(async () => {
      for (const size of [10_000_000, 400_000, 80_000, 4000, 800, 100, 20])
        try { await chrome.storage.local.set({ ['filler' + size]: 'x'.repeat(size) }) } catch {}
    })()`)
    await page.goto(asking)
    await page.waitForCard(EXPLAINED)
    await page.click('button', words('answer_no'))
    await page.waitForCard(EXPLAINED)
    const left = await extension.evaluate<Record<string, unknown>>(
      `chrome.storage.local.get('account:4242001')`,
    )
    expect(left['account:4242001']).toMatchObject(account)
    expect(await browser.problems()).toEqual([])
  })

  it('says in the popup that access was withdrawn, and asks for it again', async () => {
    if (name === 'firefox') {
      const patterns = 'chrome.runtime.getManifest().content_scripts[0].matches'
      await extension.evaluate(`chrome.permissions.remove({ origins: ${patterns} })`)
    } else await setHostAccess('ON_CLICK')
    await page.goto(denial)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await page.cards()).toEqual([])
    // A tab of its own: what nobody looks at is not drawn, and asks nothing.
    const popup = await browser.extensionPage('src/popup/index.html?place=tab')
    await popup.waitFor('text', words('access_withdrawn'))
    if (name === 'chromium') {
      // It asks in a window of its own, which no test can answer: given back where it was taken.
      await popup.waitFor('button', words('access_ask'))
      await setHostAccess('ON_ALL_SITES')
    } else await popup.click('button', words('access_ask'))
    await popup.waitFor('text', words('access_again'))
    await popup.close()
    await page.reload()
    await page.waitForCard(EXPLAINED)
  })

  it('outlives a tab that crashes', async () => {
    const other = await browser.newPage()
    await other.goto(denial)
    await other.waitForCard(EXPLAINED)
    if (other instanceof FirefoxPage) {
      // One process for all of HubSpot's tabs: they crash together, and none is used any more.
      process.kill(await other.window.call<number>(PROCESS, other.context), 'SIGKILL')
      await expect.poll(() => other.window.call(CRASHED)).toBe(true)
    } else if (other instanceof ChromiumPage) {
      const session = await other.playwright.context().newCDPSession(other.playwright)
      void session.send('Page.crash').catch(() => undefined)
      await new Promise((resolve) => other.playwright.once('crash', () => resolve(null)))
      await other.close()
    }
    page = await browser.newPage()
    await page.goto(denial)
    await page.waitForCard(EXPLAINED)
  })

  it('goes on where it was with a page that the browser kept whole', async () => {
    const badges = () =>
      extension.evaluate<string[]>(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((all) => all.filter(Boolean))`,
      )
    // The one of the test before would tell of its refusal yet.
    await page.close()
    page = await browser.newPage()
    const before = await badges()
    // Of an account that nobody knows: what is answered stands in the card alone.
    await page.goto(nobodys)
    await page.waitForCard(EXPLAINED)
    await page.click('button', words('answer_no'))
    const told = 'You told us (1)'
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain(told)
    await expect.poll(badges).toHaveLength(before.length + 1)
    await expect.poll(variants).toHaveLength(1)
    const [counted, mine] = [await badges(), await variants()]
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { globalThis.kept = persisted })")
    // Another app's refusal, then the offer of an install, each of which the panel follows while it is shown.
    for (const [others, theirs] of [
      [replicaUrl(exampleWorld('wrong-link')), 'scopes-insufficient'],
      [replicaUrl(exampleWorld('consent')), null],
    ] as const) {
      await page.goto(others)
      await expect.poll(variants).toEqual(theirs ? [theirs] : [])
      await browser.stopBackground()
      await page.back()
      await page.waitForCard(EXPLAINED)
      expect(await page.evaluate('globalThis.kept')).toBe(true)
      await expect.poll(variants).toEqual(mine)
      await expect.poll(badges).toEqual(counted)
      const [card, ...more] = await page.cards()
      expect(more).toEqual([])
      expect(card?.text.join(' ')).toContain(told)
    }
    await page.click('button', /^Copy message for/)
    await expect.poll(async () => (await page.waitForCard()).text.join(' ')).toContain('Copied.')
    const popup = await browser.openPopup(page)
    await popup.waitFor('text', words('question_marketplace_access'))
    await popup.close()
    expect(await browser.problems()).toEqual([])
  })

  it('says in the popup that a page has to be loaded anew which was open before the extension was', async () => {
    const browserOf = await openBrowser(name, { extension: DIST[name], respond })
    const open = await browserOf.newPage()
    await open.goto(denial)
    await open.waitForCard(EXPLAINED)
    await browserOf.reloadExtension()
    // Something happens on the page: the card of the generation before goes.
    await open.press('Shift')
    await open.evaluate("document.body.append(document.createElement('p'))")
    const popup = await browserOf.openPopup(open)
    if (name === 'chromium') await popup.waitFor('text', words('access_reload'))
    // Firefox puts the new script into open pages by itself.
    else await open.waitForCard(EXPLAINED)
    await popup.close()
    await open.reload()
    await open.waitForCard(EXPLAINED)
    const after = await browserOf.openPopup(open)
    await after.waitFor('textbox', words('popup_box'))
    await after.waitFor('tab', words('checker_tab_plans'))
    expect(textOf(await after.tree()).join(' ')).not.toContain(words('access_reload'))
    await browserOf.close()
  })

  // Last: nothing of the extension is left after it.
  it('leaves no error behind when it is removed under the page, and no card longer than that page', async () => {
    await page.goto(denial)
    await page.waitForCard(EXPLAINED)
    browser.forgetProblems()
    await browser.removeExtension()
    await page.evaluate("document.body.append(document.createElement('p'))")
    // Firefox ends the content script with its extension, so that nobody is left to take the card away.
    if (name === 'firefox') await page.reload()
    await expect.poll(async () => (await page.cards()).length).toBe(0)
    expect(await browser.problems()).toEqual([])
  })
})
