// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hubName } from '../../src/catalogue/sold'
import type { Kept } from '../../src/checker/ports'
import { codeOf } from '../../src/report/code'
import { readTranslatedPage } from '../../src/request/page-translated'
import {
  choose,
  formThere,
  kept,
  LINK,
  labelled,
  open,
  press,
  root,
  said,
  settle,
  setUp,
  shown,
  stored,
  tearDown,
  type,
} from './mounted'

beforeEach(setUp)
afterEach(tearDown)

it('says what it read, the verdict, and which plans can install', async () => {
  await open()
  await type(LINK)
  expect(shown()).toContain('Install link · required: 3')
  await choose('free')
  expect(root.querySelector('h2')?.textContent).not.toBe('')
  expect(shown()).toContain(said('verdict_blocked'))
  const cell = (name: string) => root.querySelector(`[aria-label^="${name}:"]`)?.getAttribute('aria-label')
  expect(cell('Free')).toBe(`Free: ${said('checker_cell_no')}`)
  expect(cell('Marketing Hub Professional')).toBe(
    `Marketing Hub Professional: ${said('checker_cell_unknown')}`,
  )
})

it('keeps the text and says one sentence where it understands nothing', async () => {
  await open()
  for (const text of [
    '<img src=x onerror=alert(1)>',
    'https://evil.example/oauth/authorize?scope=oauth',
    '\0\0\0',
  ]) {
    await type(text)
    expect(root.querySelector('textarea')?.value).toBe(text)
    expect(root.querySelector('.recognised [role=status]')?.textContent).toMatch(/^[^<]{15,}$/)
    expect(root.querySelector('img')).toBeNull()
    expect(root.querySelector('[role=tablist]')).toBeNull()
  }
})

it('keeps the input for the session without its secrets, and forgets it when cleared', async () => {
  await open()
  await type(LINK)
  await settle()
  expect(kept.at(-1)?.text).toBe(LINK.replace('S3CR3T', '***'))
  await press(said('checker_clear'))
  await settle()
  expect(kept.at(-1)?.text).toBe('')
  expect(root.querySelector('textarea')?.value).toBe('')
})

it('has the secrets of a long input masked beside the page, and keeps it when that is done', async () => {
  const orders: unknown[] = []
  const workers: Worker[] = []
  class Beside {
    onmessage: ((event: { data: string }) => void) | null = null
    constructor() {
      workers.push(this as unknown as Worker)
    }
    postMessage = (order: unknown) => void orders.push(order)
    terminate = () => undefined
  }
  vi.stubGlobal('Worker', Beside)
  await open()
  const long = `${LINK}${'&x=1'.repeat(2000)}`
  await type(long)
  expect(root.querySelector('.recognised [role=status]')?.textContent).toBe(said('checker_reading'))
  await settle()
  expect(orders).toContainEqual({ mask: long })
  expect(kept.some(({ text }) => text !== '')).toBe(false)
  const masking = workers[orders.findIndex((order) => 'mask' in (order as object))] as unknown as Beside
  await act(async () => masking.onmessage?.({ data: 'masked' }))
  expect(kept.at(-1)?.text).toBe('masked')
  // What is still on its way when the surface goes is masked there and then.
  await type(`${long}&y=1`)
  dispatchEvent(new Event('pagehide'))
  expect(kept.at(-1)?.text).toBe(`${long}&y=1`.replace('S3CR3T', '***'))
  vi.unstubAllGlobals()
})

it('forgets what was cleared before anyone sees it gone: a popup may close that very moment', async () => {
  await open()
  await type(LINK)
  const clear = [...root.querySelectorAll('button')].find((one) => one.textContent === said('checker_clear'))
  clear?.click()
  // No frame is drawn and no timer ends: they are held (setUp).
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  expect(kept.at(-1)?.text).toBe('')
})

it('does not take the tab’s own link for an input of the person’s', async () => {
  await open({ address: LINK })
  await settle()
  expect(root.querySelector('textarea')?.value).toBe(LINK.replace('S3CR3T', '***'))
  expect(shown()).toContain(said('popup_from_tab'))
  expect(kept.some(({ text }) => text !== '')).toBe(false)
})

it('reads a file that is opened, and says so of one that is none of its own', async () => {
  await open({}, {}, true)
  const field = root.querySelector('input[type=file]') as HTMLInputElement
  const choose = async (file: Pick<File, 'size' | 'text'>) => {
    Object.defineProperty(field, 'files', { value: [file], configurable: true })
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })))
  }
  await choose(new File(['{"requiredScopes": ["oauth", "forms"]}'], 'app-hsmeta.json'))
  expect(shown()).toContain('App config · required: 2')
  await choose({ size: 5_000_000, text: async () => 'forms' })
  expect(shown()).toContain(said('checker_file_problem'))
  await choose({ size: 5, text: () => Promise.reject(new Error('gone')) })
  expect(shown()).toContain(said('checker_file_problem'))
  expect(root.querySelector('textarea')?.value).toContain('requiredScopes')
})

it('cuts and straightens the names that strangers write', async () => {
  await open()
  await type(`https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth%20ev%E2%80%AEil.read`)
  await press(said('checker_tab_scopes'))
  expect(root.querySelector('.scopes')?.textContent).not.toContain('\u202e')
})

it('takes along into a tab what the box holds and what the page said, without a session', async () => {
  const opened: Kept[] = []
  const page = readTranslatedPage(
    'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]',
  )
  const there = { ...page, redirectUri: 'https://a.example/cb?token=S3CR3T' }
  await open({ address: LINK, page: there }, { openTab: async (one) => opened.push(one) > 0 })
  const headline = root.querySelector('h2')?.textContent
  await press(said('checker_open_tab'))
  const masked = { ...page, redirectUri: 'https://a.example/cb?token=***' }
  expect(opened).toEqual([{ text: LINK.replace('S3CR3T', '***'), over: '', page: masked }])
  tearDown()
  setUp()
  await open({ kept: opened[0] ?? null }, { openTab: null }, true)
  expect(root.querySelector('h2')?.textContent).toBe(headline)
  await settle()
  expect(kept.at(-1)?.page).toEqual(masked)
  await type('forms')
  await settle()
  expect(kept.at(-1)).toEqual({ text: 'forms', over: '' })
})

it('stays, and says so, where the browser takes no text along into a tab', async () => {
  await open({ address: LINK }, { openTab: async () => false })
  await press(said('checker_open_tab'))
  expect(root.querySelector('[role=alert]')?.textContent).toBe(said('checker_stays'))
  expect(root.querySelector('textarea')?.value).toBe(LINK.replace('S3CR3T', '***'))
  await type('forms')
  expect(root.querySelector('[role=alert]')).toBeNull()
})

it('says that a link did not come along, until there is one', async () => {
  await open({}, { lost: true }, true)
  expect(root.textContent).toContain(said('checker_lost'))
  await type('forms')
  expect(root.textContent).not.toContain(said('checker_lost'))
})

it('opens a masked line as its report', async () => {
  await open()
  const line = codeOf({ input: LINK, account: { plans: { marketing: 'starter' } } }, null)
  await type(`See this: ${line}`)
  expect(shown()).toContain('Install link · required: 3')
  expect(shown()).not.toContain('S3CR3T')
  await press(said('checker_tab_scopes'))
  expect(shown()).toContain('marketing.campaigns.read')
  expect(shown()).toContain('Not in the plan (1)')
})

it('replaces a name that is no scope by one click', async () => {
  await open()
  await type(LINK)
  await press(said('checker_tab_scopes'))
  await act(async () => void (await import('../../src/checker/scope-facts')))
  const button = [...root.querySelectorAll('button')].find((one) => /^Replace by/.test(one.textContent ?? ''))
  const by = button?.textContent?.replace('Replace by ', '') ?? ''
  await act(async () => button?.click())
  expect(by).toMatch(/contacts\.read$/)
  expect(root.querySelector('textarea')?.value).toBe(LINK.replace('contact.read', by))
})

it('writes the corrected link and config without the session', async () => {
  await open()
  await type(LINK)
  await choose('free')
  await press(said('checker_tab_fix'))
  const [link = '', config = ''] = [...root.querySelectorAll('pre')].map((one) => one.textContent ?? '')
  expect(link).toContain('optional_scope=marketing.campaigns.read')
  expect(link + config).not.toContain('S3CR3T')
  expect(JSON.parse(`{${config}}`)).toEqual({
    requiredScopes: ['oauth', 'contact.read'],
    conditionallyRequiredScopes: [],
    optionalScopes: ['marketing.campaigns.read'],
  })
  expect(shown()).toContain(said('checker_fix_settings'))
})

it('compares with a second input', async () => {
  await open()
  await type(LINK)
  await press(said('checker_tab_compare'))
  await type('{"requiredScopes": ["oauth", "forms"]}', 1)
  expect(shown()).toContain('Authorization failed because the provided scopes are insufficient')
  expect(shown()).toContain('Authorization failed because there is a mismatch')
})

it('moves along the tabs by arrow keys', async () => {
  await open()
  await type(LINK)
  const row = root.querySelector('[role=tablist]') as HTMLElement
  const key = (name: string) =>
    act(
      async () =>
        void row.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
    )
  const chosen = () => root.querySelector('[role=tab][aria-selected=true]')?.textContent
  expect(chosen()).toBe(said('checker_tab_plans'))
  await key('ArrowRight')
  expect(chosen()).toBe(said('checker_tab_scopes'))
  await key('End')
  expect(chosen()).toBe(said('checker_tab_report'))
  await key('ArrowRight')
  expect(chosen()).toBe(said('checker_tab_plans'))
})

it('remembers an account by name, hub by hub, and checks for it', async () => {
  await open()
  await type(LINK)
  await choose('new')
  await formThere()
  expect(stored).toEqual([])
  await choose('starter', hubName('marketing'))
  expect(stored).toMatchObject([
    { id: 'local-one', name: said('checker_account_unnamed'), plans: { marketing: 'starter' } },
  ])
  const name = labelled(said('account_name'))
  name.value = 'Acme EU'
  await act(async () => void name.dispatchEvent(new Event('input', { bubbles: true })))
  await act(async () => void name.dispatchEvent(new Event('blur', { bubbles: true })))
  await settle()
  expect(stored).toMatchObject([{ id: 'local-one', name: 'Acme EU', plans: { marketing: 'starter' } }])
  expect(shown()).toContain('for Acme EU')
  expect(shown()).toContain(said('verdict_blocked'))
  await press(said('checker_forget'))
  expect(stored).toEqual([])
  expect(shown()).toContain(said('checker_for_any'))
})

it('says so when an account cannot be stored, and stores it all with the next change that can be', async () => {
  let full = true
  let there: unknown = null
  await open(
    {},
    {
      changeAccount: async (id, change) => {
        if (full) return 'full'
        there = change({ id })
        return null
      },
    },
  )
  await choose('new')
  await formThere()
  await choose('starter', hubName('marketing'))
  expect(shown()).toContain(said('checker_store_full'))
  expect((labelled(hubName('marketing')) as HTMLSelectElement).value).toBe('starter')
  full = false
  await choose('free', hubName('sales'))
  expect(shown()).not.toContain(said('checker_store_full'))
  expect(there).toMatchObject({ plans: { marketing: 'starter', sales: 'free' } })
})

it('says that the facts are old once they are, and not before', async () => {
  const day = { is: '2026-11-25' }
  await open({}, { today: () => day.is })
  expect(shown()).not.toContain('six months')
  day.is = '2028-01-01'
  await type(LINK)
  await settle()
  expect(shown()).toContain('more than six months ago')
})
