import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import scopeData from '../../src/catalogue/data/scopes.json'
import { check } from '../../src/checker/check'
import { wholeView } from '../../src/report/whole-view'
import { plainWords } from '../../src/ui/parts'
import { voiceOf } from '../../src/ui/voice'
import configs from '../fixtures/app-configs.json'
import links from '../fixtures/install-links.json'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { words as wording } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

const voice = voiceOf((id, marks) => {
  try {
    return wording(id).replaceAll(/\$([1-9])/g, (_, at) => marks[Number(at) - 1] ?? '')
  } catch {
    return ''
  }
}, 'en')
const HUNDRED = `https://app.hubspot.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=${scopeData
  .slice(0, 100)
  .map(({ scope }) => scope)
  .join('%20')}`

/** Sets the box as a paste does, and says once it stands still what is shown. */
const PASTE = `async (text) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const box = document.querySelector('textarea')
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
  await frame()
  await frame()
  const reading = ${JSON.stringify(wording('checker_reading'))}
  while (document.querySelector('.recognised [role=status]').textContent === reading) await frame()
  return {
    text: box.value,
    said: document.querySelector('.recognised [role=status]').textContent,
    headline: document.querySelector('.verdict h2')?.textContent ?? null,
    cells: [...document.querySelectorAll('.matrix .cell')].map((cell) => cell.className.replace('cell ', '')),
  }
}`
interface Shown {
  text: string
  said: string
  headline: string | null
  cells: string[]
}

describe.each(BROWSERS)('the checker in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.extensionPage('src/popup/index.html?place=tab')
    // The box is there before the program that answers.
    await page.waitFor('combobox', wording('checker_account'))
  })
  afterAll(() => browser?.close())
  beforeEach(() => browser.forgetProblems())
  const paste = (text: string) => page.evaluate<Shown>(`(${PASTE})(${JSON.stringify(text)})`)

  it('shows of real links, configs and code fragments what the brain says', async () => {
    const wrong: unknown[] = []
    // The brain is the same in both: Firefox is shown every fourth.
    const shown = [...links, ...configs].filter((_, at) => name === 'chromium' || at % 4 === 0)
    for (const { id, input } of shown) {
      const pasted = await paste(input)
      const checked = check({ input, account: null, answers: {}, page: null })
      if (!checked.ok) {
        wrong.push({ id, checked })
        continue
      }
      const { matrix, findings } = checked
      // The free cell stands in the first row, after nothing and before that row's own.
      const [first, ...rows] = matrix?.rows ?? []
      const states = matrix
        ? [matrix.free, ...(first?.cells ?? []), ...rows.flatMap(({ cells }) => cells)].map(
            ({ state }) => state,
          )
        : []
      const headline = plainWords(wholeView(findings).headline, voice)
      if (pasted.headline !== headline || pasted.cells.join() !== states.join())
        wrong.push({ id, pasted, headline, states })
    }
    expect(wrong).toEqual([])
    expect(await browser.problems()).toEqual([])
  })

  it('keeps unknown, empty and hostile input, and says one sentence', async () => {
    for (const text of [
      'https://example.com/oauth/authorize?scope=oauth',
      '<script>alert(1)</script><img src=x onerror=alert(2)>',
      'javascript:alert(1)',
      '{"a":'.repeat(500),
      '\u202e\u2066evil\u0007',
      'lorem ipsum dolor sit amet '.repeat(500),
    ]) {
      const shown = await paste(text)
      expect(shown).toMatchObject({ text, headline: null, cells: [] })
      expect(shown.said.length).toBeGreaterThan(15)
    }
    expect(await paste(' ')).toMatchObject({ text: ' ', said: '', headline: null })
    expect(await page.evaluate('document.querySelectorAll("img, script[src=x]").length')).toBe(0)
    expect(await browser.problems()).toEqual([])
  })

  it('never stands still over a megabyte', async () => {
    const megabyte = Array.from({ length: 40_000 }, (_, at) => `crm.objects.thing${at}.read`).join(' ')
    expect(megabyte.length).toBeGreaterThan(1_000_000)
    // The longest time between two frames while it is read, the browser's own layout of the text left aside.
    const longest = page.evaluate<number>(`(async () => {
      const box = document.querySelector('textarea')
      box.value = Array.from({ length: 40000 }, (_, at) => 'crm.objects.thing' + at + '.read').join(' ')
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      await frame()
      await frame()
      box.dispatchEvent(new Event('input', { bubbles: true }))
      let last = performance.now()
      let longest = 0
      const status = document.querySelector('.recognised [role=status]')
      const reading = ${JSON.stringify(wording('checker_reading'))}
      let seen = false
      for (let frames = 0; frames < 3000; frames++) {
        await frame()
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
        seen ||= status.textContent === reading
        if (seen && status.textContent !== reading) break
      }
      return longest
    })()`)
    console.log(`${name}: a megabyte is read with frames of at most ${Math.round(await longest)} ms`)
    // Only that the page lives: an answer in the page itself takes seconds here.
    expect(await longest).toBeLessThan(1000)
    expect(await page.evaluate('document.querySelector(".recognised [role=status]").textContent')).toContain(
      '2,000',
    )
    expect(await browser.problems()).toEqual([])
  })

  it('updates while a link of a hundred scopes is typed', async () => {
    await paste(HUNDRED)
    // From the key to the changed result: the handler waits for the next frame, and renders in it.
    const times = await page.evaluate<number[]>(`(async () => {
      const box = document.querySelector('textarea')
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const times = []
      for (let at = 0; at < 40; at++) {
        await frame()
        box.value += 'x'
        const start = performance.now()
        box.dispatchEvent(new Event('input', { bubbles: true }))
        await frame()
        await new Promise((done) => setTimeout(done))
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)
    })()`)
    const median = times[20] ?? 0
    console.log(`${name}: key to result, 100 scopes: median ${median.toFixed(1)} ms`)
    expect(median).toBeLessThan(200)
  })

  it('paints its first frame soon', async () => {
    const fresh = await browser.extensionPage('src/popup/index.html')
    await fresh.waitFor('textbox', wording('popup_box'))
    const painted = await fresh.evaluate<number>(
      'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1',
    )
    console.log(`${name}: first contentful paint of the popup's page ${painted.toFixed(0)} ms`)
    expect(painted).toBeLessThan(2000)
    await fresh.close()
  })

  it('remembers an account over a reload', async () => {
    await page.goto(`${browser.extensionOrigin}/src/popup/index.html?place=tab`)
    await page.waitFor('combobox', wording('checker_account'))
    await paste('marketing.campaigns.read')
    const set = (selector: string, value: string) =>
      page.evaluate(`(() => {
        const field = document.querySelector(${JSON.stringify(selector)})
        field.value = ${JSON.stringify(value)}
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
      })()`)
    await set('.account select', 'new')
    await page.waitFor('textbox', wording('account_name'))
    await set('.editor select', 'starter')
    await page.click('textbox', wording('account_name'))
    await page.type(' of Acme')
    await page.click('button', wording('account_close'))
    const verdict = () => page.evaluate('document.querySelector(".verdict")?.textContent')
    // The verdict tells the account's name as it is stored.
    await expect.poll(verdict).toContain('My account of Acme')
    await page.goto(`${browser.extensionOrigin}/src/popup/index.html?place=tab`)
    await page.waitFor('button', wording('checker_account_edit'))
    await expect.poll(verdict).toContain('My account of Acme')
    await page.click('button', wording('checker_account_edit'))
    await page.click('button', wording('checker_forget'))
    await expect.poll(verdict).toContain(wording('checker_for_any'))
    expect(await browser.problems()).toEqual([])
  })

  it('copies the report and the corrected link without a session', async () => {
    await paste(
      'https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth%20marketing.campaigns.read&redirect_uri=https%3A%2F%2Fa.example%2Fcb%3Ftoken%3DS3CR3T&state=S3CR3T',
    )
    await page.click('tab', wording('checker_tab_fix'))
    await page.click('button', wording('checker_copy_link'))
    await expect.poll(() => page.clipboard()).toContain('optional_scope=marketing.campaigns.read')
    expect(await page.clipboard()).not.toContain('S3CR3T')
    await page.click('tab', wording('checker_tab_report'))
    await page.click('button', wording('checker_copy_markdown'))
    await expect.poll(() => page.clipboard()).toMatch(/^\*\*/)
    expect(await page.clipboard()).not.toContain('S3CR3T')
    expect(await browser.problems()).toEqual([])
  })
})
