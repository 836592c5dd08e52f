import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { makeWorld } from '../replica/world'
import { DIST } from './cases/dist'
import { BROWSERS, type Card, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)
const wording = (id: string) => messages[id]?.message ?? id
/** What a message says before its first value. */
const start = (id: string) => wording(id).split('$')[0]?.trim() ?? ''

const CRM = ['oauth', 'crm.objects.contacts.read']
const MEMBER = { superAdmin: false, marketplaceAccess: true, rights: [] }
const consent = (portalId: string | undefined, ...scopes: string[]) =>
  replicaUrl(makeWorld({ link: { ...(portalId && { portalId }), scope: [...CRM, ...scopes] } }))
/** HubSpot's older sentence, which names nothing and leaves role and plan open. */
const refusal = (portalId: string | undefined, ...scopes: string[]) =>
  replicaUrl(
    makeWorld({
      era: '2020-03',
      drawn: { laterWording: false },
      person: MEMBER,
      link: { ...(portalId && { portalId }), scope: [...CRM, ...scopes] },
    }),
  )

describe.each(BROWSERS)('what is remembered, in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let extension: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    extension = await browser.extensionPage('src/popup/index.html')
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await extension.evaluate('chrome.storage.local.clear()')
    browser.forgetProblems()
  })

  const stored = () => extension.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)')
  const keys = async () => Object.keys(await stored()).sort()
  const wordsOf = (card: Card) => card.text.join(' ').replace(/\s+/g, ' ')
  /** The reasons on the card of a refusal. */
  const reasons = async (url: string) => {
    await page.goto(url)
    await page.waitForCard('Scopelight: refusal explained')
    // Counted: the reasons are there.
    await page.click('button', /^Why we think so \(\d/)
    return wordsOf(await page.waitForCard())
  }
  const visitConsent = async (url: string, key: string) => {
    await page.goto(url)
    await page.waitFor('button', 'Connect app')
    await expect.poll(keys).toContain(key)
  }

  it('an offer takes its scope off a later refusal of the same account, and of no other', async () => {
    await visitConsent(consent('4242001', 'automation'), 'account:4242001')
    const mine = await reasons(refusal('4242001', 'automation', 'content'))
    expect(mine).toContain(start('because_offered'))
    expect(mine).toMatch(new RegExp(`${start('because_offered')} .*\\bautomation on \\w+ \\d+, \\d{4}`))
    const other = await reasons(refusal('4242002', 'automation', 'content'))
    expect(other).not.toContain(start('because_offered'))
    await expect.poll(keys).toEqual(['account:4242001', 'account:4242002', 'recent'])
    expect(await browser.problems()).toEqual([])
  })

  it('an account that is forgotten has no say any more', async () => {
    await visitConsent(consent('4242001', 'automation'), 'account:4242001')
    await extension.evaluate(`chrome.storage.local.remove('account:4242001')`)
    expect(await reasons(refusal('4242001', 'automation', 'content'))).not.toContain(start('because_offered'))
  })

  it('an answer is not asked for again in the same account, and is asked in another', async () => {
    const asked = wording('question_super_admin')
    await page.goto(refusal('4242001', 'content'))
    expect(wordsOf(await page.waitForCard('Scopelight: refusal explained'))).toContain(asked)
    await page.click('button', wording('answer_no'))
    await expect
      .poll(async () => JSON.stringify((await stored())['account:4242001'] ?? null))
      .toContain('"super-admin":{"answer":"no"')
    await page.goto(refusal('4242001', 'content', 'automation'))
    await page.waitForCard('Scopelight: refusal explained')
    await expect.poll(async () => wordsOf(await page.waitForCard())).not.toContain(asked)
    await page.goto(refusal('4242002', 'content'))
    expect(wordsOf(await page.waitForCard('Scopelight: refusal explained'))).toContain(asked)
    expect(await browser.problems()).toEqual([])
  })

  it('without the account’s number an offer is a hint, named and no more', async () => {
    await visitConsent(consent(undefined, 'automation'), 'hints')
    await page.goto(refusal(undefined, 'automation', 'content'))
    await page.waitForCard('Scopelight: refusal explained')
    await page.click('button', /^What we could not check \(\d/)
    await expect
      .poll(async () => wordsOf(await page.waitForCard()))
      .toMatch(/offered automation in this browser/)
    // Counted: the reasons are there.
    await page.click('button', /^Why we think so \(\d/)
    expect(wordsOf(await page.waitForCard())).not.toContain(start('because_offered'))
    await expect.poll(keys).toEqual(['hints', 'recent'])
  })

  it('nothing of the page is kept but scopes, result and day', async () => {
    const world = makeWorld({
      era: '2020-03',
      drawn: { laterWording: false },
      person: MEMBER,
      app: { name: 'Acme Secret Project' },
      link: {
        portalId: '4242001',
        scope: [...CRM, 'content'],
        state: 's3cr3t-state',
        codeChallenge: 'ch4llenge',
      },
    })
    await page.goto(replicaUrl(world))
    await page.waitForCard('Scopelight: refusal explained')
    await expect.poll(keys).toEqual(['account:4242001', 'recent'])
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
    expect(await stored()).toEqual({
      'account:4242001': {
        version: 1,
        id: '4242001',
        outcomes: [{ scopes: [...CRM, 'content'], result: 'denied', on: today }],
      },
      recent: {
        version: 1,
        recent: [{ variant: expect.any(String), causes: expect.any(Array), portalId: '4242001', on: today }],
      },
    })
    expect(await extension.evaluate('chrome.storage.sync.get(null)')).toEqual({})
    // Memory, never disk: what the open tab needs, its link masked but for Retry, and the day on which old things were forgotten.
    const session = await extension.evaluate<Record<string, unknown>>('chrome.storage.session.get(null)')
    const kinds = Object.keys(session).map((key) => key.replace(/\d+$/, ''))
    expect(kinds.sort()).toEqual(['case:', 'forgotten-on', 'link:', 'standing:'])
    const open = Object.entries(session).find(([key]) => key.startsWith('case:'))?.[1]
    expect(Object.keys(open as object).sort()).toEqual(['address', 'offered', 'page'])
    expect(JSON.stringify(open)).not.toMatch(/s3cr3t-state|ch4llenge/)
  })

  it('survives the background’s end', async () => {
    await visitConsent(consent('4242001', 'automation'), 'account:4242001')
    const running = () =>
      extension.evaluate<number>(
        `chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((contexts) => contexts.length)`,
      )
    expect(await running()).toBe(1)
    await browser.stopBackground()
    await expect.poll(running).toBe(0)
    expect(await reasons(refusal('4242001', 'automation', 'content'))).toContain(start('because_offered'))
  })
})
