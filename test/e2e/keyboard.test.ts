import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { focusOf, strayStops, toTop } from './cases/keyboard'
import { exampleWorld } from './cases/refusals'
import { openChecker, openHome, openSettings, openWelcome, press, turnToRefusal } from './cases/surfaces'
import { words as wording } from './cases/wording'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

describe.each(BROWSERS)('by the keyboard alone in %s', (name) => {
  let browser: HarnessBrowser
  let hubspot: HarnessPage
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
    hubspot = await browser.newPage()
  })
  afterAll(() => browser?.close())

  const refuse = async (id: string) => {
    await hubspot.toFront()
    const { link, ...world } = exampleWorld(id)
    await hubspot.goto(
      replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }, { connect: 'disabled' }),
    )
    await hubspot.waitFor('button', /^Why we think so \(\d/)
    await hubspot.exposeCard()
  }
  const focus = async (page: HarnessPage) => (await focusOf(page))?.name ?? 'nothing'
  const onHeading = async (page: HarnessPage) => (await focusOf(page))?.tag === 'h2'
  /** Goes down the page by Tab until something has the focus. */
  const tabTo = async (page: HarnessPage, wanted: RegExp) => {
    await toTop(page)
    for (let presses = 0; presses < 60; presses++) {
      await page.press('Tab')
      if (wanted.test(await focus(page))) return
    }
    throw new Error(`The Tab key does not come to ${wanted}.`)
  }

  it('goes through the page and then the card, every stop in sight and with a ring', async () => {
    await refuse('permissions-list')
    expect(await strayStops(hubspot)).toEqual([])
  })

  it('works the card: a fold, an answer, away and back, and out of it again', async () => {
    await refuse('old-wording')
    await tabTo(hubspot, /^All requested scopes/)
    await hubspot.press('Enter')
    await hubspot.waitFor('button', /^All requested scopes/, { expanded: true })
    await refuse('old-wording')
    await tabTo(hubspot, /^No$/)
    await hubspot.press(' ')
    // What was pressed has gone: the focus is on the new answer, which is thereby read out.
    await expect.poll(() => focus(hubspot)).toBe(wording('headline_user_permission'))
    await hubspot.press('Escape')
    await expect.poll(() => focus(hubspot)).toMatch(/^Show the explanation/)
    await hubspot.press('Enter')
    await expect.poll(() => focus(hubspot)).toBe('Fold the explanation away')
    await hubspot.press('Shift+Tab')
    expect(await focus(hubspot)).toMatch(/Cancel|nothing/)
  })

  it('goes through the checker, tab by tab', async () => {
    const page = await openChecker(browser)
    for (const tab of ['Scopes', 'Fix', 'Compare', 'Report', 'Plans']) {
      await press(page, '[role=tab]', tab)
      await page.waitFor('tab', tab, { selected: true })
      if (tab === 'Scopes') await page.waitFor('link', /hubspot/)
      if (tab === 'Report') await page.waitFor('button', 'Download JSON')
      if (tab === 'Fix') await page.waitFor('button', 'Copy link')
      expect(await strayStops(page), tab).toEqual([])
    }
    await tabTo(page, /^Plans$/)
    await page.press('ArrowLeft')
    await expect.poll(() => focus(page)).toBe('Report')
    await page.waitFor('tab', 'Report', { selected: true })
    await tabTo(page, /^No$/)
    await page.press('Enter')
    await expect.poll(() => onHeading(page)).toBe(true)
    await page.close()
  })

  it('goes through the settings, an account being edited', async () => {
    const page = await openSettings(browser)
    expect(await strayStops(page)).toEqual([])
    await page.close()
  })

  it('goes through the side panel from its home to the last step', async () => {
    await refuse('permissions-list')
    const panel = await openHome(browser)
    // The list of recent refusals is read from the store, after the page is up.
    await panel.waitFor('button', /^User permissions · /)
    expect(await strayStops(panel), 'home').toEqual([])
    await turnToRefusal(panel)
    expect(await strayStops(panel), 'diagnosis').toEqual([])
    await tabTo(panel, /^No$/)
    await panel.press('Enter')
    await expect.poll(() => onHeading(panel)).toBe(true)
    await tabTo(panel, /^I can fix this$/)
    await panel.press('Enter')
    await expect.poll(() => focus(panel)).toBe('Choose a way out')
    expect(await strayStops(panel), 'ways').toEqual([])
    await press(panel, 'button', 'switch these permissions on')
    await panel.waitFor('heading', 'Give the exact permissions')
    expect(await strayStops(panel), 'steps').toEqual([])
    await tabTo(panel, /^Done, next step$/)
    await panel.press('Enter')
    await expect.poll(() => focus(panel)).toMatch(/^2/)
    await panel.close()
  })

  it('goes through the first page and its example', async () => {
    const page = await openWelcome(browser)
    expect(await strayStops(page)).toEqual([])
    await page.close()
  })
})
