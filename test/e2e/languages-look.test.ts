import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TICKETS_READ } from '../docs/examples'
import { replicaUrl } from '../replica/control'
import { respond } from '../replica/site'
import { violations } from './cases/axe'
import { DIST } from './cases/dist'
import { LOCALES, languageOf } from './cases/language'
import { exampleWorld, SUSPECTED } from './cases/refusals'
import { brokenWords, choicesCut, cutOff, enlarge } from './cases/sight'
import { STORED } from './cases/stored-accounts'
import { FORGET_PLACE, fill, LINK, PINNED, press } from './cases/surfaces'
import { BROWSERS, type HarnessBrowser, type HarnessPage, openBrowser } from './harness/browser'

/** SCREENSHOTS=1 keeps a picture of every state here. */
const FOLDER = 'dist/looks'
const WIDTH = 320
const HEIGHT = 720
const TALLEST = 5000
/** Many states of a surface, each looked at four times. */
const PATIENCE = 180_000
const CARDS = {
  plan: exampleWorld('plan-named'),
  link: exampleWorld('wrong-link'),
  permissions: exampleWorld('permissions-list'),
  older: exampleWorld('old-wording'),
  governance: exampleWorld('governance'),
  redirect: exampleWorld('redirect'),
  retired: exampleWorld('unknown-scope'),
  suspected: SUSPECTED,
}
const TABS = ['plans', 'scopes', 'fix', 'compare', 'report']
const IN_CARD = `document.querySelector('scopelight-card').shadowRoot`
/** Opens all folds of a page or of the card. */
const unfold = (within: string) =>
  `[...${within}.querySelectorAll('.fold-title[aria-expanded=false]')].forEach((one) => one.click())`

describe.each(BROWSERS.flatMap((name) => LOCALES.map((locale) => [name, locale] as const)))(
  'every surface in %s, in %s',
  (name, locale) => {
    const { tag, say, begins, wrong } = languageOf(locale)
    // Colours are the same in every language.
    const themes = locale === 'en' ? (['dark', 'light'] as const) : (['light'] as const)
    let browser: HarnessBrowser
    let hubspot: HarnessPage
    beforeAll(async () => {
      if (process.env.SCREENSHOTS) await mkdir(FOLDER, { recursive: true })
      browser = await openBrowser(name, { extension: DIST[name], respond, language: tag })
      hubspot = await browser.newPage()
      await hubspot.setViewport(WIDTH, HEIGHT)
    })
    afterAll(() => browser?.close())

    const picture = async (page: HarnessPage, state: string, factor = 1) => {
      if (!process.env.SCREENSHOTS) return
      const height = await page.evaluate<number>('document.documentElement.scrollHeight')
      await page.setViewport(WIDTH, Math.min(Math.max(height, HEIGHT), TALLEST))
      await page.screenshot(`${FOLDER}/${locale}-${state}${factor > 1 ? '-large' : ''}-${name}.png`)
      await page.setViewport(WIDTH, HEIGHT)
    }
    /** Nothing in people's way, nothing cut, nothing in another language: at 320 px, and in text of twice the size. */
    const look = async (page: HarnessPage, state: string) => {
      expect(await page.evaluate('document.documentElement.lang')).toBe(tag)
      expect.soft(wrong(await page.tree()), state).toEqual([])
      for (const factor of [2, 1]) {
        await enlarge(page, factor)
        expect.soft(await cutOff(page, 'body'), `${state}, ${factor} times`).toEqual([])
        await picture(page, state, factor)
      }
      expect.soft(await choicesCut(page), state).toEqual([])
      expect.soft(await brokenWords(page), state).toEqual([])
      for (const colorScheme of themes) {
        await page.emulate({ colorScheme })
        expect.soft(await violations(page), `${state}, ${colorScheme}`).toEqual([])
      }
    }
    const open = async (path: string) => {
      const page = await browser.extensionPage(`src/${path}`)
      await page.setViewport(WIDTH, HEIGHT)
      return page
    }

    it.each(Object.keys(CARDS) as (keyof typeof CARDS)[])('the card: %s', async (id) => {
      const state = `card-${id}`
      const { link, ...world } = CARDS[id]
      await hubspot.toFront()
      await hubspot.setViewport(WIDTH, HEIGHT)
      await hubspot.goto(replicaUrl({ ...world, link: { ...link, portalId: '4242001' } }))
      const card = await hubspot.waitForCard(
        say(id === 'suspected' ? 'card_name_suspected' : 'card_name_refused'),
      )
      expect(await hubspot.evaluate('document.querySelector("scopelight-card").lang')).toBe(tag)
      expect.soft(wrong(card.node), state).toEqual([])
      await hubspot.exposeCard()
      expect.soft(await cutOff(hubspot, 'scopelight-card'), state).toEqual([])
      if (process.env.SCREENSHOTS) await hubspot.screenshot(`${FOLDER}/${locale}-${state}-${name}.png`)
      if (id !== 'suspected') {
        await hubspot.waitFor('button', begins('ui_fold_unchecked'))
        await hubspot.evaluate(unfold(IN_CARD))
        await hubspot.waitFor('button', begins('ui_fold_unchecked'), { expanded: true })
        await hubspot.setViewport(WIDTH, 2600)
        expect.soft(await cutOff(hubspot, 'scopelight-card'), `${state}, unfolded`).toEqual([])
        expect.soft(wrong((await hubspot.waitForCard()).node), `${state}, unfolded`).toEqual([])
        if (process.env.SCREENSHOTS)
          await hubspot.screenshot(`${FOLDER}/${locale}-${state}-whole-${name}.png`)
      }
      for (const colorScheme of themes) {
        await hubspot.emulate({ colorScheme })
        expect.soft(await violations(hubspot, true), `${state}, ${colorScheme}`).toEqual([])
      }
    })

    it.each(['plan', 'permissions', 'older'] as const)('the card in large text: %s', async (id) => {
      await hubspot.toFront()
      await hubspot.setViewport(WIDTH, HEIGHT)
      await hubspot.setTextSize(2)
      await hubspot.goto(replicaUrl(CARDS[id]))
      // Firefox begins some pages anew at the usual size.
      await hubspot.setTextSize(2)
      const { buttons } = await hubspot.waitForCard(say('card_name_refused'))
      if (!buttons.includes(say('card_collapse'))) {
        await hubspot.exposeCard()
        expect.soft(await cutOff(hubspot, 'scopelight-card'), `${id}, folded`).toEqual([])
        await hubspot.evaluate(`${IN_CARD}.querySelector('button').click()`)
      }
      await hubspot.waitFor('button', say('card_collapse'))
      await hubspot.exposeCard()
      expect.soft(await cutOff(hubspot, 'scopelight-card'), id).toEqual([])
      if (process.env.SCREENSHOTS)
        await hubspot.screenshot(`${FOLDER}/${locale}-card-${id}-large-${name}.png`)
      await hubspot.setTextSize(1)
    })

    it('the checker', { timeout: PATIENCE }, async () => {
      const page = await open('popup/index.html')
      await page.waitFor('combobox', say('checker_account'))
      await look(page, 'checker-empty')
      await fill(page, 'textarea', LINK)
      for (const tab of TABS) {
        await page.waitFor('tab', say(`checker_tab_${tab}`))
        await press(page, '[role=tab]', say(`checker_tab_${tab}`))
        await page.waitFor('tab', say(`checker_tab_${tab}`), { selected: true })
        if (tab === 'plans') await press(page, '.matrix button')
        await page.evaluate(unfold('document'))
        await look(page, `checker-${tab}`)
      }
      await fill(page, 'textarea', TICKETS_READ.replace(/\{"userId.*/s, ''))
      await page.waitFor('heading', say('headline_token_or_person'))
      await page.evaluate(unfold('document'))
      await look(page, 'checker-api')
      await fill(page, 'select', 'new', 'change')
      await page.waitFor('textbox', say('account_name'))
      await look(page, 'checker-account')
      await page.close()
    })

    it('the panel', { timeout: PATIENCE }, async () => {
      const page = await open('sidepanel/index.html')
      await page.evaluate(FORGET_PLACE)
      await page.waitFor('heading', say('panel_home'))
      await look(page, 'panel-home')
      await press(page, 'button', say('lesson_title'))
      await page.waitFor('heading', say('lesson_after_title'))
      await look(page, 'panel-lessons')
      await page.evaluate(PINNED)
      await page.waitFor('button', say('panel_who_ask'))
      await page.evaluate(unfold('document'))
      await look(page, 'panel-diagnosis')
      await press(page, 'button', say('panel_who_ask'))
      await page.waitFor('heading', say('panel_ask'))
      await look(page, 'panel-ask')
      await press(page, 'nav button', say('panel_stage_who'))
      await page.waitFor('heading', say('panel_ways'))
      await look(page, 'panel-ways')
      await press(page, 'button.choice')
      await page.waitFor('button', say('panel_done'))
      await press(page, 'button', say('panel_done'))
      await page.waitFor('button', say('panel_start_over'))
      await look(page, 'panel-steps')
      await page.close()
    })

    it('the settings', { timeout: PATIENCE }, async () => {
      const page = await open('options/index.html')
      await page.evaluate(`(async () => { await chrome.storage.local.set(${JSON.stringify(STORED)}) })()`)
      await page.waitFor('heading', 'Acme EU')
      await look(page, 'settings-closed')
      await press(page, `[aria-label="${say('account_edit_named', 'Acme EU')}"]`)
      await page.waitFor('button', say('account_close_named', 'Acme EU'))
      await page.evaluate(unfold('document'))
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
      await look(page, 'settings')
      await page.close()
    })

    it('the first page, and nothing went wrong on the way', async () => {
      const page = await open('welcome/index.html')
      await page.waitFor('button', say('ui_copy_app_developer'))
      await look(page, 'welcome')
      await page.close()
      expect(await browser.problems()).toEqual([])
    })
  },
)
