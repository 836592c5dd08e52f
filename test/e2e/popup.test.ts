import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { exampleWorld } from './cases/refusals'
import { type AxNode, BROWSERS, type HarnessBrowser, openBrowser, type Surface } from './harness/browser'

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)
const wording = (id: string) => messages[id]?.message ?? id

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

  it('explains the install link in the tab', async () => {
    const page = await browser.newPage()
    await page.goto(replicaUrl(exampleWorld('consent')))
    const popup = await browser.openPopup(page)
    await popup.waitFor('heading', /./)
    expect(await words(popup)).toContain(wording('popup_from_tab'))
    await popup.click('button', /^All requested scopes/)
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
    await popup.waitFor('heading', /./)
    expect(await words(popup)).toContain(wording('headline_missing_required_scope'))
    expect(await browser.problems()).toEqual([])
    await popup.close()
    await page.close()
  })

  it('says so where there is no install link, and reads what is pasted', async () => {
    const page = await browser.newPage()
    await page.goto('https://app.hubspot.com/private-apps/4242001')
    const popup = await browser.openPopup(page)
    await popup.waitFor('textbox', wording('popup_box'))
    expect(await words(popup)).toContain(wording('popup_empty'))
    await popup.click('textbox', wording('popup_box'))
    await popup.type('marketing.campaigns.read crm.objects.contacts.read')
    await popup.waitFor('button', 'All requested scopes (2)')
    expect(await browser.problems()).toEqual([])
    await popup.close()
    await page.close()
  })
})
