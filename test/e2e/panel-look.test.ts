import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { LOOKED_IN } from './cases/looked-in'
import { exampleWorld } from './cases/refusals'
import { FORGET_PLACE, PINNED } from './cases/surfaces'
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
const OVERFLOW = 'document.documentElement.scrollWidth - innerWidth'

describe.each(LOOKED_IN)('the side panel looks right in %s, as a page of the panel’s width', (name) => {
  let browser: HarnessBrowser
  let panel: HarnessPage
  const keep = process.env.SCREENSHOTS && name === 'chromium'
  beforeAll(async () => {
    if (keep) await mkdir(FOLDER, { recursive: true })
    browser = await openBrowser(name, { extension: DIST[name], respond })
    const { link, ...world } = exampleWorld('permissions-list')
    const page = await browser.newPage()
    await page.goto(replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }))
    await page.waitForCard('Scopelight: refusal explained', 10_000)
    panel = await browser.extensionPage(PAGE)
  })
  afterAll(() => browser?.close())

  const picture = async (file: string) => {
    expect(await panel.evaluate<number>(OVERFLOW), file).toBeLessThanOrEqual(0)
    expect(await violations(panel), file).toEqual([])
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
