// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Account } from '../../src/account/account'
import { Checker } from '../../src/checker/checker'
import type { Ports, Start } from '../../src/checker/ports'
import { codeOf } from '../../src/report/code'
import { type Messages, sayFrom } from '../../src/report/wording'
import { speakWith, voiceOf } from '../../src/ui/voice'

const messages: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const look = sayFrom(messages)
const said = (id: string) => messages[id]?.message ?? id
speakWith(voiceOf((id, marks) => look(id, [...marks]), 'en'))

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=oauth%20marketing.campaigns.read%20contact.read&state=S3CR3T'
let root: HTMLElement
let kept: { text: string; over: string }[]
let stored: Account[]

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
  kept = []
  stored = []
  root = document.createElement('main')
  document.body.append(root)
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
  vi.useRealTimers()
})

async function open(start: Partial<Start> = {}, ports: Partial<Ports> = {}, files = false): Promise<void> {
  const whole: Ports = {
    start: async () => ({ address: '', page: null, kept: null, accounts: stored, choice: null, ...start }),
    keep: (text, over) => kept.push({ text, over }),
    keepChoice: () => undefined,
    accounts: async () => stored,
    saveAccount: async (account) => {
      stored = [...stored.filter(({ id }) => id !== account.id), account]
      return null
    },
    forgetAccount: async () => null,
    answer: () => undefined,
    freshId: () => 'one',
    openTab: () => undefined,
    look,
    locale: 'en',
    ...ports,
  }
  await act(async () => {
    render(<Checker ports={async () => whole} files={files} />, root)
  })
  // The box first, then the rest of the program, then what the browser knows.
  for (let step = 0; step < 3; step++)
    await act(async () => {
      await import('../../src/checker/inside')
    })
}
const settle = () => act(async () => void vi.advanceTimersByTime(400))
async function type(text: string, nth = 0): Promise<void> {
  const box = root.querySelectorAll('textarea')[nth]
  if (!box) throw new Error('no box')
  box.value = text
  await act(async () => {
    box.dispatchEvent(new Event('input', { bubbles: true }))
    vi.advanceTimersByTime(20)
  })
}
async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
  if (!button) throw new Error(`no button ${name}`)
  await act(async () => button.click())
}
const choose = (value: string) =>
  act(async () => {
    const select = root.querySelector('select') as HTMLSelectElement
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
const shown = () => root.textContent?.replaceAll(/\s+/g, ' ') ?? ''

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

it('does not take the tab’s own link for an input of the person’s', async () => {
  await open({ address: LINK })
  await settle()
  expect(root.querySelector('textarea')?.value).toBe(LINK.replace('S3CR3T', '***'))
  expect(shown()).toContain(said('popup_from_tab'))
  expect(kept).toEqual([])
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

it('takes along into a tab what the box holds, without its session', async () => {
  const opened: string[] = []
  await open({ address: LINK }, { openTab: (text) => opened.push(text) })
  await press(said('checker_open_tab'))
  expect(opened).toEqual([LINK.replace('S3CR3T', '***')])
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
  const form = root.querySelector('form') as HTMLFormElement
  const name = form.querySelector('input[type=text]') as HTMLInputElement
  const marketing = form.querySelector('select') as HTMLSelectElement
  await act(async () => {
    name.value = 'Acme EU'
    name.dispatchEvent(new Event('input', { bubbles: true }))
    marketing.value = 'starter'
    marketing.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await act(async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  await settle()
  expect(stored).toEqual([{ id: 'local-one', name: 'Acme EU', plans: { marketing: 'starter' } }])
  expect(shown()).toContain('for Acme EU')
  expect(shown()).toContain(said('verdict_blocked'))
})

it('says so when an account cannot be stored, and keeps what was entered', async () => {
  await open({}, { saveAccount: async () => 'full' })
  await choose('new')
  const form = root.querySelector('form') as HTMLFormElement
  await act(async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  expect(shown()).toContain(said('checker_store_full'))
  expect(root.querySelector('form')).not.toBeNull()
})
