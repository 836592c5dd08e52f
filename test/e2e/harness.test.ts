import { mkdtempSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSERS, type HarnessBrowser, openBrowser, type Served } from './harness/browser'

const html = (body: string, headers: Record<string, string> = {}): Served => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><html lang="en"><title>Fixture</title><body>${body}`,
})

const STRICT = { 'content-security-policy': "default-src 'none'" }
const PAGES: Record<string, Served> = {
  '/oauth/authorize': html('<h1>Denied</h1>', STRICT),
  '/oauth/long': html('<h1>Denied</h1><div style="height: 3000px"></div>'),
  '/oauth/image': html('<img src="https://app.hubspot.com/blocked.png" alt="">', STRICT),
  '/oauth/stray': html('<img src="https://elsewhere.invalid/pixel.png" alt="">'),
}
const respond = (url: string) => {
  const { hostname, pathname } = new URL(url)
  return hostname === 'app.hubspot.com' ? (PAGES[pathname] ?? null) : null
}
const at = (path: string) => `https://app.hubspot.com${path}`

describe.each(BROWSERS)('harness in %s', (name) => {
  let browser: HarnessBrowser
  const pictures = mkdtempSync(join(tmpdir(), 'scopelight-pictures-'))
  beforeAll(async () => {
    const extension = new URL('./fixtures/card', import.meta.url).pathname
    browser = await openBrowser(name, { extension, respond, strays: 'expected' })
    console.log(`${name} started in ${Math.round(browser.startedInMs)} ms`)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await rm(pictures, { recursive: true, force: true })
  })
  beforeEach(() => browser.forgetProblems())

  const open = async (path: string) => {
    const page = await browser.newPage()
    await page.goto(at(path))
    return page
  }

  it('reads a card in a closed shadow root as a screen reader does', async () => {
    const page = await open('/oauth/authorize')
    const card = await page.waitForCard('Scopelight: refusal explained')
    expect(card.text).toEqual(
      expect.arrayContaining(['Fixture headline', 'Named scope', 'crm.objects.leads.read', 'blocks.']),
    )
    expect(card.text).not.toContain('Folded text')
    expect(card.buttons).toEqual(['Why', 'Off', 'More'])
    expect(card.node.children.find((node) => node.name === 'Fixture headline')).toMatchObject({
      role: 'heading',
      level: 2,
    })
    expect(await page.waitFor('button', 'Why')).toMatchObject({ expanded: false })
    expect(await page.waitFor('button', 'Off')).toMatchObject({ disabled: true })
    expect(await page.evaluate('document.querySelector("scopelight-card").shadowRoot')).toBeNull()
    expect(await browser.problems()).toEqual([])
    await page.close()
  })

  it('clicks inside the closed root with a real mouse, where the page is scrolled and zoomed too', async () => {
    const page = await open('/oauth/long')
    await page.setZoom(2)
    expect(await page.evaluate('innerWidth')).toBe(550)
    await page.click('button', 'Why')
    expect((await page.waitFor('text', /^Because/)).name).toBe('Because trusted=true')
    await page.waitFor('button', 'Why', { expanded: true })
    expect(await page.evaluate('scrollY')).toBeGreaterThan(1000)
    expect(await page.clipboard()).toBe('copied by the card')
    await page.close()
  })

  it('drives the keyboard and tells where the focus is', async () => {
    const page = await open('/oauth/authorize')
    await page.waitForCard()
    await page.press('Tab')
    await page.waitFor('button', 'Why', { focused: true })
    await page.press('Enter')
    await page.waitFor('text', 'Because trusted=true')
    await page.press('Tab')
    await page.waitFor('button', 'More', { focused: true, expanded: false })
    await page.press('Shift+Tab')
    await page.waitFor('button', 'Why', { focused: true })
    await page.close()
  })

  it('says what is there when a node is missing', async () => {
    const page = await open('/oauth/authorize')
    await page.waitForCard()
    await expect(page.waitFor('button', 'Nowhere', { timeout: 100 })).rejects.toThrow(
      'there: "Why", "Off", "More"',
    )
    await expect(page.waitForCard('Scopelight: other', 100)).rejects.toThrow(
      '"Scopelight: refusal explained"',
    )
    await page.close()
  })

  it('emulates dark mode, viewport and text size', async () => {
    const page = await open('/oauth/authorize')
    const matches = (query: string) => page.evaluate<boolean>(`matchMedia('${query}').matches`)
    await page.emulate({ colorScheme: 'dark', reducedMotion: true, forcedColors: true })
    expect(await matches('(prefers-color-scheme: dark)')).toBe(true)
    expect(await matches('(prefers-reduced-motion: reduce)')).toBe(true)
    expect(await matches('(forced-colors: active)')).toBe(true)
    await page.emulate({ colorScheme: 'light' })
    expect(await matches('(prefers-color-scheme: dark)')).toBe(false)
    expect(await matches('(forced-colors: active)')).toBe(false)
    await page.setViewport(480, 600)
    expect(await page.evaluate('[innerWidth, innerHeight]')).toEqual([480, 600])
    const height = () => page.evaluate<number>('document.querySelector("h1").getBoundingClientRect().height')
    const before = await height()
    await page.setTextSize(2)
    expect((await height()) / before).toBeCloseTo(2, 0)
    await page.close()
  })

  it('goes through history', async () => {
    const page = await open('/oauth/authorize')
    await page.goto(at('/oauth/long'))
    await page.back()
    expect(await page.url()).toBe(at('/oauth/authorize'))
    await page.forward()
    await page.reload()
    expect(await page.url()).toBe(at('/oauth/long'))
    await page.evaluate('history.pushState(null, "", "/oauth/authorize?step=2")')
    expect(await page.url()).toBe(at('/oauth/authorize?step=2'))
    await page.close()
  })

  const caught = async (path: string, kind: string, text: string) => {
    const page = await open(path)
    await page.waitForCard()
    const deadline = performance.now() + 4000
    for (;;) {
      const problems = await browser.problems()
      if (problems.some((problem) => problem.kind === kind && problem.text.includes(text))) break
      if (performance.now() > deadline) expect(problems).toContain(`${kind}: ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await page.close()
  }
  it('catches a console error', () =>
    caught('/oauth/authorize?misdeed=console', 'console-error', 'fixture console error'))
  it('catches an uncaught error', () =>
    caught('/oauth/authorize?misdeed=throw', 'page-error', 'fixture uncaught error'))
  it('catches a stray request of the page', () =>
    caught('/oauth/stray', 'stray-request', 'https://elsewhere.invalid/pixel.png'))
  it('catches a stray request of the content script', () =>
    caught('/oauth/long?misdeed=fetch', 'stray-request', 'stray.invalid'))
  it('catches a stray request of the background', () =>
    caught('/oauth/long?misdeed=background', 'stray-request', 'background.invalid'))
  it('catches a request of the background for a page that would be served', () =>
    caught('/oauth/long?misdeed=own', 'stray-request', 'app.hubspot.com'))
  it('catches a request of the content script for a page that would be served', () =>
    caught('/oauth/long?misdeed=same', 'stray-request', 'https://app.hubspot.com/oauth/authorize'))
  it('catches a policy violation of a page', () => caught('/oauth/image', 'csp-violation', 'img-src'))

  it('opens a page of the extension and catches its policy violations', async () => {
    const page = await browser.extensionPage('popup.html')
    await page.click('button', 'Say')
    await page.waitFor('text', 'Said, trusted=true')
    expect(await page.evaluate('chrome.runtime.getManifest().name')).toBe('Harness fixture')
    expect(await browser.problems()).toEqual([])
    await page.click('button', 'Misbehave')
    await expect
      .poll(async () => (await browser.problems()).map((problem) => problem.kind))
      .toContain('csp-violation')
    await page.close()
  })

  it('opens the real popup, with the address that activeTab gives', async () => {
    const page = await open('/oauth/authorize')
    const popup = await browser.openPopup(page)
    await popup.waitFor('text', `Tab: ${at('/oauth/authorize')}`)
    await popup.click('button', 'Say')
    await popup.waitFor('text', 'Said, trusted=true')
    await popup.press('Tab')
    await popup.waitFor('button', 'Misbehave', { focused: true })
    await popup.press('Shift+Tab')
    await popup.waitFor('button', 'Say', { focused: true })
    await popup.press('Shift+Tab')
    await popup.waitFor('textbox', 'Word', { focused: true })
    await popup.type('Hi')
    await popup.screenshot(join(pictures, 'popup.png'))
    expect((await stat(join(pictures, 'popup.png'))).size).toBeGreaterThan(1000)
    const again = await browser.openPopup(page)
    await again.waitFor('text', `Tab: ${at('/oauth/authorize')}`)
    await again.close()
    await page.close()
  })
})

it.each(BROWSERS)(
  '%s does not close in silence after a request, even a forgotten one',
  async (name) => {
    const extension = new URL('./fixtures/card', import.meta.url).pathname
    const browser = await openBrowser(name, { extension, respond })
    const page = await browser.newPage()
    await page.goto(at('/oauth/stray'))
    const kinds = async () => (await browser.problems()).map(({ kind }) => kind)
    await expect.poll(kinds).toContain('stray-request')
    await browser.forgetProblems()
    await expect(browser.close()).rejects.toThrow('https://elsewhere.invalid/pixel.png')
  },
  60_000,
)
