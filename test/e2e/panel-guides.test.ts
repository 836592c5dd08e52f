import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { byRole, textOf } from './harness/ax'
import { type HarnessBrowser, type HarnessPage, openBrowser, type Surface } from './harness/browser'

const DONE = 'Done, next step'
/** Each refusal, and how many of its ways out have a guide. */
const CASES: [string, number][] = [
  ['permissions-list', 5],
  ['plan-named', 2],
  ['governance', 2],
  ['wrong-link', 1],
  ['mismatch', 1],
  ['redirect', 1],
  ['pkce', 1],
  ['policy', 1],
  ['unknown-scope', 1],
]

describe('every guide from a refusal to its last step, in the real side panel of chromium', () => {
  let browser: HarnessBrowser
  let page: HarnessPage
  let panel: Surface
  beforeAll(async () => {
    browser = await openBrowser('chromium', { extension: DIST.chromium, respond })
    page = await browser.newPage()
    await page.goto(replicaUrl(exampleWorld('consent')))
    const popup = await browser.openPopup(page)
    await popup.click('button', 'Guide me in the side panel')
    panel = await browser.sidePanel()
  })
  afterAll(() => browser?.close())

  const ways = async () => {
    await panel.waitFor('heading', 'Choose a way out')
    const [main] = byRole(await panel.tree(), 'main')
    // The first list is the trail; then come the ways out, and what may help besides.
    const [, ...lists] = main ? byRole(main, 'list') : []
    return lists.flatMap((list) => byRole(list, 'button').map(({ name }) => name))
  }

  it.each(CASES)('%s', async (id, guides) => {
    const { link, ...world } = exampleWorld(id)
    await page.goto(replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }))
    await page.waitForCard('Scopelight: refusal explained', 10_000)
    await panel.click('button', 'I can fix this')
    const count = (await ways()).length
    expect(count).toBeGreaterThanOrEqual(guides)
    for (let at = 0; at < count; at++) {
      await panel.click('button', (await ways())[at] ?? '')
      const numbered = /Step 1 of (\d+)/
      await panel.waitFor('button', DONE)
      const steps = Number(numbered.exec(textOf(await panel.tree()).join(' '))?.[1])
      for (let step = 0; step < steps; step++) await panel.click('button', DONE)
      await expect.poll(async () => textOf(await panel.tree()).join(' ')).toContain('All steps are done.')
      await panel.click('button', /Who acts$/)
    }
    // A step shows as done at once, and on the list when it has been kept.
    await expect.poll(async () => (await ways()).filter((name) => !name.includes('Steps done:'))).toEqual([])
    expect(await browser.problems()).toEqual([])
  })
})
