import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { exampleWorld } from './cases/refusals'
import { BROWSERS, type HarnessBrowser, openBrowser } from './harness/browser'

const ARCHIVES = {
  chromium: resolve('dist/scopelight-chrome.zip'),
  firefox: resolve('dist/scopelight-firefox.zip'),
}

/** Unpacks an archive as a person does before "Load unpacked". */
function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (name.endsWith('/')) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

describe.each(BROWSERS)('the archive for %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-unpacked-'))
  let browser: HarnessBrowser
  beforeAll(async () => {
    unpack(ARCHIVES[name], folder)
    // Firefox takes the archive itself; the folder only tells its id.
    browser = await openBrowser(name, { extension: folder, archive: ARCHIVES[name], respond })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('installs, and answers beside a refusal', async () => {
    const page = await browser.newPage()
    await page.goto(replicaUrl(exampleWorld('plan-named')))
    const card = await page.waitForCard('Scopelight: refusal explained', 15_000)
    expect(card.text.join(' ')).toContain('marketing.campaigns.read')
    // What stands folded comes from the background.
    await page.waitFor('button', /^Why we think so \(\d/)
  })

  it('opens its own pages, and nothing goes wrong on the way', async () => {
    const checker = await browser.extensionPage('src/popup/index.html')
    await checker.waitFor('textbox', /^Paste/)
    expect(await browser.problems()).toEqual([])
  })
})
