import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/types'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** The report that the terminal gives of the last line of a message. */
function shown(message: string): Report {
  const done = spawnSync(process.execPath, ['dist/cli/scopelight.mjs', 'show', '-', '--format', 'json'], {
    input: message,
    encoding: 'utf8',
  })
  expect(done.stderr).toBe('')
  return JSON.parse(done.stdout) as Report
}

describe.each(BROWSERS)('the buttons of the card in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(() => browser.forgetProblems())

  const textOf = async () => (await page.waitForCard()).text.join(' ').replace(/\s+/g, ' ')
  const copied = async (button: RegExp) => {
    await page.click('button', button)
    await expect.poll(textOf).toContain('Copied.')
    return page.clipboard()
  }

  it('copy a message for the developer whose last line opens as the same report', async () => {
    await page.goto(`${replicaUrl(exampleWorld('plan-named'))}&state=s3cretOfThisSession`)
    await page.waitForCard()
    const letter = await copied(/^Copy message for the app's developer$/)
    expect(letter).toContain('marketing.campaigns.read')
    expect(letter).toContain('Left out of this message: state')
    expect(letter.trimEnd().split('\n').at(-1)).toMatch(/^scopelight:1:[\w-]+$/)
    expect(letter).not.toContain('s3cret')
    expect(letter).toContain('needs Marketing Hub Professional, or higher')
    const report = shown(letter)
    expect(report.verdict).toBe('blocked')
    expect(report.denial).toMatchObject({
      variant: 'account-lacks-scopes',
      scopes: ['marketing.campaigns.read'],
    })
    expect(report.causes[0]).toMatchObject({ kind: 'plan', scopes: ['marketing.campaigns.read'] })
    expect(await browser.problems()).toEqual([])
  })

  it('copy a message for the super admin, as Markdown where asked', async () => {
    await page.goto(replicaUrl(exampleWorld('permissions-list')))
    await page.waitForCard()
    await page.click('checkbox', 'Copy as Markdown')
    const letter = await copied(/^Copy message for your super admin$/)
    expect(letter).toContain('**What you can do**')
    for (const right of ['Turn on App Marketplace access', 'Turn on Workflows > Edit'])
      expect(letter).toContain(right)
    const report = shown(letter)
    expect(report.denial?.permissions).toHaveLength(4)
    expect(report.causes[0]?.kind).toBe('user-permission')
    expect(await browser.problems()).toEqual([])
  })

  it('start the very same install again', async () => {
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await page.waitForCard()
    const address = await page.url()
    await page.evaluate('window.before = true')
    await page.click('button', 'Retry install')
    await expect.poll(() => page.evaluate('window.before === undefined')).toBe(true)
    expect(await page.url()).toBe(address)
    await page.waitForCard()
    expect(await browser.problems()).toEqual([])
  })

  it('take an answer back', async () => {
    await page.goto(replicaUrl(exampleWorld('old-wording')))
    await page.waitForCard()
    await page.click('button', /^No$/)
    await page.click('button', /^You told us \(1\)/)
    await page.click('button', 'Change')
    await expect.poll(textOf).not.toContain('You told us')
    await page.waitFor('button', /^No$/)
    expect(await browser.problems()).toEqual([])
  })

  it('fold and unfold by the keyboard, and stay folded', async () => {
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await page.waitForCard()
    for (let tabs = 0; tabs < 12; tabs++) {
      if ((await page.evaluate('document.activeElement.localName')) === 'scopelight-card') break
      await page.press('Tab')
    }
    await page.waitFor('button', 'Fold the explanation away', { focused: true })
    await page.press('Enter')
    await page.waitFor('button', /^Show the explanation/, { focused: true, expanded: false })
    await page.evaluate(`document.body.append(document.createElement('p'))`)
    await page.press('Enter')
    await page.waitFor('button', 'Fold the explanation away', { focused: true })
    await page.press('Escape')
    await page.waitFor('button', /^Show the explanation/, { focused: true })
    expect(await browser.problems()).toEqual([])
  })

  // Last: it leaves a side panel, or Firefox's popup, behind.
  it('open the guide', async () => {
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    await page.waitForCard()
    if (name === 'chromium') {
      await page.click('button', 'Open guide')
      const panel = await browser.sidePanel()
      await panel.waitFor('heading', /^Your HubSpot plan/)
      return
    }
    // Firefox lets a click in a page open the popup alone, which has the way to the sidebar.
    const views = await browser.extensionPage('src/popup/index.html')
    await page.click('button', 'Open guide')
    const opened = `(async () => {
      const contexts = chrome.runtime.getContexts
        ? (await chrome.runtime.getContexts({})).map(({ documentUrl }) => documentUrl ?? '')
        : chrome.extension.getViews().map((view) => view.location.href)
      return contexts.filter((url) => url.includes('/popup/')).length
    })()`
    await expect.poll(() => views.evaluate<number>(opened), { timeout: 10_000 }).toBe(2)
  })
})
