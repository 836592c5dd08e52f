import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { words as wording } from './cases/wording'
import { type AxNode, BROWSERS, type HarnessBrowser, openBrowser, type Surface } from './harness/browser'

const ELSEWHERE = 'https://app.hubspot.com/private-apps/4242001'

describe.each(BROWSERS)('the popup in %s', (name) => {
  let browser: HarnessBrowser
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
  })
  afterAll(() => browser?.close())
  beforeEach(() => browser.forgetProblems())

  const textOf = (node: AxNode): string =>
    node.role === 'text' ? node.name : node.children.map(textOf).join(' ')
  const words = async (surface: Surface) => textOf(await surface.tree()).replace(/\s+/g, ' ')
  const openOver = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url)
    return { page, popup: await browser.openPopup(page) }
  }

  it('explains the install link in the tab', async () => {
    const { page, popup } = await openOver(replicaUrl(exampleWorld('consent')))
    await popup.waitFor('button', /^Free: /)
    expect(await words(popup)).toContain(wording('popup_from_tab'))
    await popup.click('tab', wording('checker_tab_scopes'))
    await popup.waitFor('link', /hubspot/)
    const scopes = await words(popup)
    for (const scope of ['crm.objects.contacts.write', 'crm.lists.read', 'forms'])
      expect(scopes).toContain(scope)
    expect(await browser.problems()).toEqual([])
    await popup.close()
    await page.close()
  })

  it('says what the card says where HubSpot refuses', async () => {
    const page = await browser.newPage()
    await page.goto(replicaUrl(exampleWorld('wrong-link')))
    await page.waitForCard('Scopelight: refusal explained', 10_000)
    const popup = await browser.openPopup(page)
    await popup.waitFor('heading', wording('headline_missing_required_scope'))
    await popup.waitFor('tab', wording('checker_tab_report'), { selected: true })
    expect(await browser.problems()).toEqual([])
    await popup.close()
    await page.close()
  })

  it('reads what is typed, and has it still when it opens again, until it is cleared', async () => {
    const first = await openOver(ELSEWHERE)
    await first.popup.waitFor('textbox', wording('popup_box'))
    await expect.poll(() => words(first.popup)).toContain(wording('popup_empty'))
    await first.popup.click('textbox', wording('popup_box'))
    await first.popup.type('marketing.campaigns.read crm.objects.contacts.read')
    await first.popup.waitFor('button', /^Marketing Hub Professional: /)
    await first.popup.close()
    const again = await browser.openPopup(first.page)
    await again.waitFor('button', /^Marketing Hub Professional: /)
    await again.click('button', wording('checker_clear'))
    await expect.poll(() => words(again)).toContain(wording('popup_empty'))
    await again.close()
    const last = await browser.openPopup(first.page)
    await last.waitFor('textbox', wording('popup_box'))
    await expect.poll(() => words(last)).toContain(wording('popup_empty'))
    expect(await browser.problems()).toEqual([])
    await last.close()
    await first.page.close()
  })

  it('is used by keyboard alone', async () => {
    const { page, popup } = await openOver(ELSEWHERE)
    await popup.click('textbox', wording('popup_box'))
    await popup.type('marketing.campaigns.read')
    await popup.waitFor('tab', wording('checker_tab_plans'))
    const tabTo = async (role: string, name: string | RegExp) => {
      for (let presses = 0; presses < 12; presses++) {
        await popup.press('Tab')
        const there = await popup.waitFor(role, name, { focused: true, timeout: 250 }).catch(() => null)
        if (there) return
      }
      throw new Error(`The Tab key does not lead to the ${role} ${name}.`)
    }
    await tabTo('tab', wording('checker_tab_plans'))
    await popup.press('ArrowRight')
    await popup.waitFor('tab', wording('checker_tab_scopes'), { selected: true, focused: true })
    await popup.press('ArrowLeft')
    await popup.waitFor('tab', wording('checker_tab_plans'), { selected: true, focused: true })
    await tabTo('button', /^Free: /)
    await popup.press('Enter')
    await popup.waitFor('heading', /^Free: cannot install/)
    expect(await browser.problems()).toEqual([])
    await popup.close()
    await page.close()
  })
})
