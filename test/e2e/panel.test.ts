import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Control, replicaUrl } from '../replica/control'
import { respond as replica } from '../replica/site'
import { makeWorld, type World } from '../replica/world'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { textOf } from './harness/ax'
import {
  BROWSERS,
  type HarnessBrowser,
  type HarnessPage,
  openBrowser,
  type Respond,
  type Surface,
} from './harness/browser'

const SECRETS = { state: 'sEssi0n-0f-0ne', codeChallenge: 'chAllenge-0f-0ne-person' }
const ACCOUNT = '4242001'
const HOST = 'app-eu1.hubspot.com'
/** The replica knows no page of users: one of its settings pages stands in. */
const respond: Respond = (url) => replica(url.replace(/\/settings\/(\d+)\/users$/, '/private-apps/$1'))
const REFUSED = 'Scopelight: refusal explained'
const DONE = 'Done, next step'

/** The install as it is once HubSpot knows the account, in the middle of somebody's session. */
const inAccount = ({ link, ...world }: World, portalId = ACCOUNT): World => ({
  ...world,
  account: { ...world.account, portalId },
  link: { ...link, host: HOST, portalId, ...SECRETS },
})
const permissions = inAccount(exampleWorld('permissions-list'))

const words = async (surface: Surface) => textOf(await surface.tree()).join(' ')

/** Ticks every step that is open, and says how many there were. */
async function walk(panel: Surface): Promise<number> {
  for (let steps = 1; ; steps++) {
    await panel.click('button', DONE)
    if ((await words(panel)).includes('All steps are done.')) return steps
    if (steps > 20) throw new Error('The guide has no end.')
  }
}

async function refuse(page: HarnessPage, world: World, control: Partial<Control> = {}): Promise<string> {
  const address = replicaUrl(world, control)
  await page.goto(address)
  await page.waitForCard(REFUSED, 10_000)
  return address
}

/** Opens the panel as a person does: from the popup over the refused install. */
async function openPanel(browser: HarnessBrowser, page: HarnessPage): Promise<Surface> {
  const popup = await browser.openPopup(page)
  await popup.click('button', 'Guide me in the side panel')
  return browser.sidePanel()
}

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  // Firefox tells no focus in a sidebar that is clicked by its own scripts.
  const focused = name === 'chromium' ? { focused: true } : {}
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(() => browser.forgetProblems())

  it('leads from the refusal to the last step and to the install again, the tab going through settings', async () => {
    const address = await refuse(page, permissions)
    const panel = await openPanel(browser, page)
    await panel.waitFor('heading', /^You are missing 4 permissions/)
    for (const row of ['App Marketplace access', 'Forms > Publish', 'Workflows > Edit', 'Workflows > Delete'])
      expect(await words(panel)).toContain(row)
    await panel.click('button', 'I can fix this')
    await panel.click('button', /switch these permissions on/)
    await panel.waitFor('heading', 'Give the exact permissions', focused)

    await panel.click('button', 'Open this page in HubSpot')
    await expect.poll(() => page.url()).toBe(`https://${HOST}/settings/${ACCOUNT}/users`)
    await panel.waitFor('heading', 'Give the exact permissions')
    await panel.click('button', DONE)
    // The focus goes on to the next step.
    await panel.waitFor('button', /Edit permissions/, { expanded: true, ...focused })
    expect(await words(panel)).toContain('Step 2 of 9')

    // Somebody goes back to a step, and on.
    await panel.click('button', /^Done: Open Settings/)
    await panel.waitFor('button', 'Not done after all')
    await panel.click('button', /Edit permissions/)
    expect(await walk(panel)).toBe(8)

    await panel.click('button', /Start the install again/)
    await panel.click('button', 'Retry install')
    await expect.poll(() => page.url()).toBe(address)
    await page.waitForCard(REFUSED, 10_000)
    // The place stays, for it is the same install.
    await panel.waitFor('heading', 'Give the exact permissions')
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('keeps its place while it is closed and the background sleeps, and lets go when HubSpot comes round', async () => {
    await refuse(page, permissions)
    const before = await openPanel(browser, page)
    await before.waitFor('heading', 'Give the exact permissions')
    expect(await words(before)).toContain('All steps are done.')
    await before.click('button', 'Start over')
    await before.click('button', DONE)
    await before.waitFor('button', /^Done: Open Settings/)
    await before.close()
    await browser.stopBackground()

    const panel = await openPanel(browser, page)
    await panel.waitFor('button', /^Done: Open Settings/)
    expect(await words(panel)).toContain('Step 2 of 9')
    // The next refusal wakes the background; another link is another way.
    await refuse(page, inAccount(exampleWorld('plan-named')))
    await panel.waitFor('heading', /^Your HubSpot plan/)
    await page.goto(replicaUrl(inAccount(makeWorld({ link: exampleWorld('plan-named').link }))))
    await expect.poll(() => words(panel)).toContain('HubSpot offers this install now.')
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('writes a message with a list to tick off, and without anybody’s session', async () => {
    await refuse(page, permissions)
    const panel = await openPanel(browser, page)
    await panel.click('button', 'I must ask someone')
    await panel.waitFor('heading', 'Ask somebody who can', focused)
    await panel.click('button', 'Read the message')
    const text = await words(panel)
    for (const part of [
      '[ ] Open Settings > Users & Teams.',
      'Workflows > Delete',
      `https://${HOST}/settings/${ACCOUNT}/users`,
    ])
      expect(text).toContain(part)
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret)
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('follows the tab in front, and stays with the refusal where that tab has none', async () => {
    await refuse(page, permissions)
    const panel = await openPanel(browser, page)
    const other = await browser.newPage()
    await refuse(other, inAccount(exampleWorld('wrong-link'), '4242002'))
    await panel.waitFor('heading', /^The install link is wrong/)
    const third = await browser.newPage()
    await third.goto(`https://${HOST}/private-apps/${ACCOUNT}`)
    await expect.poll(() => words(panel)).toContain('About the install in another tab.')
    await third.close()
    await other.close()
    await panel.waitFor('heading', /^(Ask somebody who can|You are missing)/)
    await panel.close()
  })

  it('asks for the account where the link names none, and then leads to its settings', async () => {
    await refuse(page, exampleWorld('governance'))
    const panel = await openPanel(browser, page)
    await panel.click('button', 'I can fix this')
    await panel.click('button', /approve the app/)
    await panel.waitFor('heading', 'Approve the app')
    expect(await words(panel)).not.toContain('Open this page in HubSpot')
    await panel.click('textbox', 'Which HubSpot account is it?')
    await panel.type('12x')
    await panel.click('button', 'Use it')
    await expect.poll(() => words(panel)).toContain('it consists of digits only')
    await panel.click('button', ACCOUNT)
    await panel.click('button', 'Open this page in HubSpot')
    await expect.poll(() => page.url()).toBe(`https://app.hubspot.com/connected-apps/${ACCOUNT}/installed`)
    expect(await browser.problems()).toEqual([])
    await panel.close()
  })

  it('works where nothing is refused: checker, guides and lessons', async () => {
    const elsewhere = await browser.newPage()
    await elsewhere.goto(`https://app.hubspot.com/private-apps/${ACCOUNT}`)
    const panel = await openPanel(browser, elsewhere)
    const home = panel.waitFor('heading', 'Nothing is refused in this tab', { timeout: 2000 })
    await home.catch(() => panel.click('button', 'All guides'))
    await panel.waitFor('heading', 'Refused lately')
    await panel.click('button', /three different locks/)
    await panel.waitFor('heading', 'Why a super admin can still be refused')
    await panel.click('button', 'Back')
    await panel.click('button', /^Check a link/)
    await panel.click('textbox', /^Paste/)
    await panel.type('marketing.campaigns.read crm.objects.contacts.read')
    await panel.waitFor('tab', 'Scopes', { timeout: 10_000 })
    await panel.click('button', 'Back')
    await panel.click('button', 'A super admin of the account')
    await panel.click('button', 'Move from a private app to a service key')
    await panel.waitFor('heading', 'Move from a private app to a service key')
    expect(await walk(panel)).toBe(8)
    expect(await browser.problems()).toEqual([])
    await panel.close()
    await elsewhere.close()
  })
})

describe.each(BROWSERS)('a guide begun in %s', (name) => {
  it('is there again when the browser is, and the link is not', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'scopelight-profile-'))
    try {
      const first = await openBrowser(name, { extension: DIST[name], respond, profile })
      const page = await first.newPage()
      await refuse(page, permissions)
      const before = await openPanel(first, page)
      await before.click('button', 'I can fix this')
      await before.click('button', /switch these permissions on/)
      await before.click('button', DONE)
      await before.waitFor('button', /^Done: Open Settings/)
      // The tick is shown at once and stored a moment later.
      const store = await first.extensionPage('src/popup/index.html?place=tab')
      const begun = () => store.evaluate<string[]>('chrome.storage.local.get(null).then(Object.keys)')
      await expect.poll(begun).toContainEqual(expect.stringMatching(/^progress:/))
      await first.close()

      const second = await openBrowser(name, { extension: DIST[name], respond, profile })
      const elsewhere = await second.newPage()
      await elsewhere.goto(`https://app.hubspot.com/private-apps/${ACCOUNT}`)
      const panel = await openPanel(second, elsewhere)
      await panel.waitFor('heading', 'Go on where you stopped')
      await panel.click('button', /^Give the exact permissions/)
      await panel.waitFor('button', /^Done: Open Settings/)
      const text = await words(panel)
      expect(text).toContain('Step 2 of')
      expect(text).not.toContain('Retry install')
      // What is kept on disk of guide and refusal, to the last field.
      const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
      const reader = await second.extensionPage('src/popup/index.html')
      const kept = await reader.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)')
      const [progress = ''] = Object.keys(kept).filter((key) => key.startsWith('progress:'))
      expect(kept.recent).toEqual({
        version: 1,
        recent: [{ variant: expect.any(String), causes: expect.any(Array), portalId: ACCOUNT, on: day }],
      })
      expect(kept[progress]).toEqual({
        version: expect.anything(),
        guide: expect.any(String),
        portalId: ACCOUNT,
        host: HOST,
        rights: expect.any(Array),
        done: [expect.any(String)],
        on: day,
      })
      for (const secret of Object.values(SECRETS)) expect(JSON.stringify(kept)).not.toContain(secret)
      await second.close()
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  })
})
