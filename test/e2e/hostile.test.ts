import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond as replica } from '../replica/site'
import { makeWorld } from '../replica/world'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { words } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const EXPLAINED = 'Scopelight: refusal explained'
const denial = replicaUrl(exampleWorld('plan-named'))
const RUN = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>"\'><svg onload=window.hit=1>'
const TURNED = '\u202Egnp.exe\u202C\u200B\u2066crm\u2069'

/** Addresses that look like HubSpot's install page. Each is answered with a true refusal, and none gets a card. */
const LOOK_ALIKES = [
  'https://app.hubspot.com.example.org/',
  'https://app.hubspot.com@look-alike.example.org/',
  'https://xapp.hubspot.com/',
  'https://app.hubspot.com:8443/',
  'https://app.hubspot.com./',
  'https://xn--hubspt-0wa.example.org/',
  'https://app-hubspot.com.example.org/',
]
const elsewhere = (base: string) => denial.replace('https://app.hubspot.com/', base)

function respond(address: string) {
  const url = new URL(address)
  const told = replica(`https://app.hubspot.com${url.pathname}${url.search}`)
  if (!url.searchParams.has('framed')) return told
  const frame = denial.replaceAll('&', '&amp;')
  return { ...told, headers: { 'content-type': 'text/html' }, body: `<iframe src="${frame}"></iframe>` }
}

const FORGED = { verb: 'answer', portalId: '666', question: 'super-admin', answer: 'no' }

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let extension: HarnessPage
  beforeAll(async () => {
    const stranger = new URL('./fixtures/stranger', import.meta.url).pathname
    const alsoServed = /(^|\.)example\.org$|^app\.hubspot\.com\.$/
    browser = await openBrowser(name, { extension: DIST[name], beside: [stranger], respond, alsoServed })
    extension = await browser.extensionPage('src/popup/index.html?place=tab')
    await extension.waitFor('combobox', words('checker_account'))
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await extension.evaluate('chrome.storage.local.clear()')
    browser.forgetProblems()
  })

  const stored = () => extension.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)')
  const textOf = async () => (await page.waitForCard(EXPLAINED)).text.join(' ')
  const paste = (text: string) =>
    extension.evaluate<string>(`(async () => {
      const box = document.querySelector('textarea')
      box.value = ${JSON.stringify(text)}
      box.dispatchEvent(new Event('input', { bubbles: true }))
      const said = () => document.querySelector('.recognised [role=status]').textContent
      const reading = ${JSON.stringify(words('checker_reading'))}
      for (let at = 0; at < 200 && (at < 4 || said() === reading); at++)
        await new Promise((done) => setTimeout(done, 50))
      return said() === reading ? '' : said()
    })()`)

  it('runs no script and makes no markup of parameters, app name and scopes', async () => {
    const world = makeWorld({
      app: { name: `Acme ${RUN}` },
      person: { superAdmin: false, marketplaceAccess: true, rights: [] },
      link: { scope: ['oauth', 'crm.objects.contacts.read', RUN, TURNED], state: RUN },
    })
    const url = replicaUrl(world, { page: 'refusal-ko-person' })
    for (const address of [url, `${denial}&${encodeURIComponent(RUN)}=${encodeURIComponent(RUN)}`]) {
      await page.goto(address)
      await page.waitForCard()
      expect(await page.evaluate('window.hit ?? null')).toBeNull()
      expect(await page.evaluate('document.querySelectorAll("scopelight-card *").length')).toBe(0)
      await paste(address)
      expect(
        await extension.evaluate('[window.hit ?? 0, document.images.length, document.scripts.length]'),
      ).toEqual([0, 0, 1])
      expect(await extension.evaluate<string>('document.body.innerText')).not.toContain('\u202E')
    }
    expect((await browser.problems()).filter(({ kind }) => kind !== 'console-error')).toEqual([])
  })

  it('stays away from hosts that look like HubSpot’s, and from frames', async () => {
    const tabs = await browser.newPages(LOOK_ALIKES.length + 1)
    const addresses = [...LOOK_ALIKES.map(elsewhere), `${denial}&framed=1`]
    const reached: boolean[] = []
    for (const [at, tab] of tabs.entries())
      reached.push(
        await tab.goto(addresses[at] ?? '').then(
          () => true,
          () => false,
        ),
      )
    // The names that a browser resolves by itself are served to both.
    expect(reached.filter(Boolean).length).toBeGreaterThanOrEqual(4)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    for (const tab of tabs) {
      expect(await tab.cards()).toEqual([])
      await tab.close()
    }
    expect(await stored()).toEqual({})
  })

  it('comes back where a page removes, hides or moves the card, and its closed root stays closed', async () => {
    await page.goto(denial)
    await page.waitForCard(EXPLAINED)
    const card = 'document.querySelector("scopelight-card")'
    await page.evaluate(`${card}.remove()`)
    await page.waitForCard(EXPLAINED)
    await page.evaluate(
      `document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true })).append(${card})`,
    )
    await page.waitForCard(EXPLAINED)
    await expect.poll(() => page.evaluate(`${card}?.parentNode === document.body`)).toBe(true)
    expect(await page.evaluate(`${card}.shadowRoot`)).toBeNull()
    // A page that throws it out again and again keeps its own pace, and gets the card back once it stops.
    const turns = await page.evaluate<number>(`(async () => {
      const observer = new MutationObserver(() => ${card}?.remove())
      observer.observe(document.body, { childList: true })
      ${card}.remove()
      let turns = 0
      for (const end = performance.now() + 1000; performance.now() < end; turns++)
        await new Promise((done) => setTimeout(done, 4))
      observer.disconnect()
      return turns
    })()`)
    expect(turns).toBeGreaterThan(20)
    await page.evaluate('document.body.append(document.createElement("p"))')
    await page.waitForCard(EXPLAINED)
    expect(await page.cards()).toHaveLength(1)
    expect(await browser.problems()).toEqual([])
  })

  it('is taken in by no imitation of the card', async () => {
    await page.goto(replicaUrl(exampleWorld('consent')))
    await page.waitFor('button', 'Connect app')
    await page.evaluate(`(() => {
      const fake = document.createElement('scopelight-card')
      fake.setAttribute('role', 'complementary')
      fake.setAttribute('aria-label', ${JSON.stringify(EXPLAINED)})
      fake.textContent = 'Pay at once'
      document.body.append(fake)
    })()`)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const kept = JSON.stringify(await stored())
    expect(kept).not.toContain('denied')
    expect(kept).not.toContain('recent')
  })

  it('obeys no click, key or message that a page makes up', async () => {
    await page.goto(replicaUrl(exampleWorld('old-wording')))
    await page.waitForCard(EXPLAINED)
    const answer = await page.waitFor('button', words('answer_no'))
    const { x, y, width, height } = await page.box(answer)
    await page.evaluate(`(() => {
      const at = document.elementFromPoint(${x + width / 2}, ${y + height / 2})
      at.click()
      for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        at.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, clientX: ${x}, clientY: ${y} }))
      at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
      const forged = ${JSON.stringify(FORGED)}
      postMessage(forged, '*')
      for (const target of [window, document, document.querySelector('scopelight-card')])
        target.dispatchEvent(new CustomEvent('message', { detail: forged, bubbles: true }))
      try { chrome.runtime.sendMessage(forged) } catch {}
    })()`)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await page.waitFor('button', words('answer_no'))
    expect(await textOf()).not.toContain('You told us')
    const kept = JSON.stringify(await stored())
    expect(kept).not.toContain('666')
    expect(kept).not.toContain('"answers"')
  })

  it('hears nothing from another extension', async () => {
    const [origin = ''] = browser.besideOrigins
    const stranger = await browser.newPage()
    await stranger.goto(`${origin}/page.html`)
    const id = await extension.evaluate<string>('chrome.runtime.id')
    const said = await stranger.evaluate<string>(`(async () => {
      try { return String(await chrome.runtime.sendMessage(${JSON.stringify(id)}, ${JSON.stringify(FORGED)})) }
      catch (error) { return 'refused' }
    })()`)
    expect(['refused', 'undefined']).toContain(said)
    expect(await stored()).toEqual({})
    await stranger.close()
  })

  it('reads prototype keys and ten thousand levels of JSON as text, pasted or stored', async () => {
    const deep = `${'{"requiredScopes":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    const polluted =
      '{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},"requiredScopes":["oauth"]}'
    for (const text of [deep, '['.repeat(20_000), polluted, `{"scopes":${polluted}}`]) {
      expect(await paste(text)).not.toBe('')
      expect(await extension.evaluate('({}).hit ?? null')).toBeNull()
    }
    await extension.evaluate(`(async () => {
      let levels = 'end'
      for (let at = 0; at < 200; at++) levels = { levels }
      const odd = JSON.parse('{"__proto__":{"hit":1},"plans":{"__proto__":"free","constructor":"free"}}')
      await chrome.storage.local.set({ 'account:__proto__': odd, 'account:42': odd, 'account:43': levels, hints: levels, recent: levels, settings: levels })
    })()`)
    const before = Object.keys(await stored())
    const options = await browser.extensionPage('src/options/index.html')
    await options.waitFor('heading', /./)
    await page.goto(denial)
    await page.waitForCard(EXPLAINED)
    expect(await options.evaluate('({}).hit ?? null')).toBeNull()
    expect(Object.keys(await stored())).toEqual(expect.arrayContaining(before))
    expect(await browser.problems()).toEqual([])
    await options.close()
  })
})
