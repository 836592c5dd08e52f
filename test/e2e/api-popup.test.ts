import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OWNERS_CONTACTS, TICKETS_READ } from '../docs/examples'
import { respond } from '../replica/site'
import { DIST } from './cases/dist'
import { type AxNode, BROWSERS, type HarnessBrowser, openBrowser, type Surface } from './harness/browser'

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)
const wording = (id: string) => messages[id]?.message ?? id
/** Keys are typed one by one, and Enter is a key of its own: a paste comes on one line here. */
const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')
/** SCREENSHOTS=1 keeps pictures here, as Chromium shows them. */
const FOLDER = 'docs/screenshots'

describe.each(BROWSERS)('API errors in the popup of %s', (name) => {
  let browser: HarnessBrowser
  beforeAll(async () => {
    browser = await openBrowser(name, { extension: DIST[name], respond })
  })
  afterAll(() => browser?.close())

  const picture = async (surface: Surface, file: string) => {
    if (!process.env.SCREENSHOTS || name !== 'chromium') return
    await mkdir(FOLDER, { recursive: true })
    await surface.screenshot(`${FOLDER}/popup-${file}.png`)
  }
  /** What was typed would stand there again in the next popup. */
  const leave = async (popup: Surface) => {
    await popup.click('button', wording('checker_clear'))
    await expect.poll(() => words(popup)).toContain(wording('popup_empty'))
    await popup.close()
  }

  const textOf = (node: AxNode): string =>
    node.role === 'text' ? node.name : node.children.map(textOf).join(' ')
  const words = async (surface: Surface) => textOf(await surface.tree()).replace(/\s+/g, ' ')

  async function paste(text: string): Promise<Surface> {
    const page = await browser.newPage()
    await page.goto('https://app.hubspot.com/private-apps/4242001')
    const popup = await browser.openPopup(page)
    await expect.poll(() => words(popup)).toContain(wording('popup_empty'))
    await popup.click('textbox', wording('popup_box'))
    await popup.type(oneLine(text))
    return popup
  }

  it('tells a person’s right from a token’s scope by one answer', async () => {
    const popup = await paste(TICKETS_READ.replace(/\{"userId.*/s, ''))
    await popup.waitFor('heading', wording('headline_token_or_person'))
    // What is typed is judged while it is typed: the heading may stand before the last key.
    for (const part of [
      'API error · 403',
      'It names, any one of which will do:',
      'The call:',
      'CRM > Tickets > View',
    ])
      await expect.poll(() => words(popup)).toContain(part)
    await picture(popup, 'api-either-top')
    await popup.click('button', /^Why we think so/)
    await popup.waitFor('heading', /^The token lacks a scope/)
    await expect.poll(() => words(popup)).toContain('guards tokens and people alike')
    await picture(popup, 'api-either')
    await popup.click('button', wording('answer_yes'))
    await popup.waitFor('heading', wording('headline_api_user_permission'))
    await expect.poll(() => words(popup)).toContain('CRM > Tickets > View')
    await picture(popup, 'api-person')
    expect(await browser.problems()).toEqual([])
    await leave(popup)
  })

  it('finds the scope that the call needs where HubSpot names another', async () => {
    const popup = await paste(OWNERS_CONTACTS)
    await popup.waitFor('heading', wording('headline_api_token_scope'))
    await expect.poll(() => words(popup)).toContain('crm.objects.owners.read')
    await picture(popup, 'api-scope')
    expect(await browser.problems()).toEqual([])
    await leave(popup)
  })
})
