import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every state here. */
const FOLDER = 'docs/screenshots'
const PAGE = 'src/sidepanel/index.html'
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 360, text: 1 },
  { look: 'dark', colorScheme: 'dark', width: 360, text: 1 },
  { look: 'narrow', colorScheme: 'light', width: 320, text: 1 },
  { look: 'wide', colorScheme: 'light', width: 480, text: 1 },
  { look: 'large-text', colorScheme: 'light', width: 360, text: 2 },
] as const
const PINNED = `(async () => {
  const tab = await chrome.tabs.getCurrent()
  const kept = await chrome.storage.session.get(null)
  const refused = Object.keys(kept).find((key) => key.startsWith('case:')).slice(5)
  await chrome.storage.session.set({ ['pinned:' + tab.windowId]: Number(refused) })
})()`
const FORGET_PLACE = `(async () => {
  const keys = Object.keys(await chrome.storage.session.get(null))
  await chrome.storage.session.remove(keys.filter((key) => /^(pinned|standing):/.test(key)))
})()`
const OVERFLOW = 'document.documentElement.scrollWidth - innerWidth'

describe('the side panel looks right in chromium, as a page of the panel’s width', () => {
  let browser: HarnessBrowser
  let panel: HarnessPage
  const keep = process.env.SCREENSHOTS
  beforeAll(async () => {
    if (keep) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser('chromium', { extension: DIST.chromium, respond })
    const { link, ...world } = exampleWorld('permissions-list')
    const page = await browser.newPage()
    await page.goto(replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }))
    await page.waitForCard('Scopelight: refusal explained', 10_000)
    panel = await browser.extensionPage(PAGE)
  })
  afterAll(() => browser?.close())

  const picture = async (file: string) => {
    expect(await panel.evaluate<number>(OVERFLOW), file).toBeLessThanOrEqual(0)
    if (keep) await panel.screenshot(`${FOLDER}/${file}.png`)
  }

  it.each(LOOKS)('$look', async ({ look, colorScheme, width, text }) => {
    await panel.emulate({ colorScheme })
    await panel.setViewport(width, 760)
    await panel.evaluate(FORGET_PLACE)
    await panel.reload()
    await panel.waitFor('heading', 'Nothing is refused in this tab')
    // The protocol's text size does not reach extension pages.
    await panel.evaluate(`document.documentElement.style.fontSize = '${100 * text}%'`)
    await picture(`panel-home-${look}`)
    await panel.click('button', /three different locks/)
    await panel.waitFor('heading', 'After a change')
    await picture(`panel-lessons-${look}`)
    await panel.click('button', 'Back')
    await panel.evaluate(PINNED)
    await panel.waitFor('heading', /^You are missing/)
    await picture(`panel-diagnosis-${look}`)
    await panel.click('button', 'I must ask someone')
    await panel.waitFor('heading', 'Ask somebody who can')
    await picture(`panel-ask-${look}`)
    await panel.click('button', /Who acts$/)
    await panel.waitFor('heading', 'Choose a way out')
    await picture(`panel-ways-${look}`)
    await panel.click('button', /switch these permissions on/)
    await panel.waitFor('heading', 'Give the exact permissions')
    if (look === 'light') for (let step = 0; step < 2; step++) await panel.click('button', 'Done, next step')
    await picture(`panel-steps-${look}`)
  })
})
