import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { LOOKED_IN } from './cases/looked-in'
import { STORED } from './cases/stored-accounts'
import { type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every look here, as Chromium shows it. */
const FOLDER = 'docs/screenshots'
/** Tallest picture, CSS pixels: what comes below looks the same at any size. */
const MOST = 4300
const PAGE = 'src/options/index.html'
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280, text: 1 },
  { look: 'dark', colorScheme: 'dark', width: 1280, text: 1 },
  { look: 'narrow', colorScheme: 'light', width: 320, text: 1 },
  { look: 'large-text', colorScheme: 'light', width: 800, text: 2 },
] as const
const WIDER = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'

describe.each(LOOKED_IN)('the options page in %s', (name) => {
  let browser: HarnessBrowser
  let page: HarnessPage
  beforeAll(async () => {
    await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond })
    page = await browser.extensionPage(PAGE)
    await page.evaluate(`(async () => { await chrome.storage.local.set(${JSON.stringify(STORED)}) })()`)
    await page.waitFor('heading', 'Acme EU')
  })
  afterAll(() => browser?.close())

  it.each(LOOKS)('fits and can be read: $look', async ({ look, colorScheme, width, text }) => {
    await page.emulate({ colorScheme })
    await page.setViewport(width, 900)
    await page.reload()
    // Chromium gives extension pages no other default size of text; the root's own is what it would be.
    await page.evaluate(`document.documentElement.style.fontSize = '${text * 100}%'`)
    await page.click('button', 'Edit Acme EU')
    await page.click('button', /^Answers and pages remembered/)
    expect(await page.evaluate(WIDER)).toBe(false)
    expect(await violations(page)).toEqual([])
    if (process.env.SCREENSHOTS && name === 'chromium') {
      const height = await page.evaluate<number>('document.documentElement.scrollHeight')
      await page.setViewport(width, Math.min(height, MOST))
      await page.screenshot(`${FOLDER}/options-${look}.png`)
    }
  })
})
