// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { accounts } from '../../src/browser/accounts'
import type { Standing } from '../../src/browser/tab-cases'
import { HUBS } from '../../src/catalogue'
import { sayFrom } from '../../src/report/wording'
import type { PageReading } from '../../src/request/types'
import { CasePath } from '../../src/sidepanel/case-path'
import { emptied, fake } from '../browser/fake-browser'
import { said } from '../checker/mounted'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const page: PageReading = {
  variant: 'no-permission-connect-app',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: [],
  app: 'Acme',
  redirectUri: null,
}
const kept = {
  address: 'https://app.hubspot.com/oauth/4242001/authorize?client_id=a&scope=oauth%20automation',
  page,
  offered: false,
}
const free = Object.fromEntries(HUBS.map((hub) => [hub, 'free']))
const look = sayFrom(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')))
fake.i18n.getMessage = (id: string, values: string[] = []) => look(id, values)
let root: HTMLElement

beforeEach(async () => {
  await emptied()
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})
const mount = (stage: Standing['stage']) =>
  act(async () =>
    render(<CasePath tabId={7} kept={kept} standing={{ stage, answers: {} }} elsewhere={false} />, root),
  )
const press = (id: string) =>
  act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === said(id))?.click())
const headline = () => root.querySelector('h2')?.textContent

it('diagnoses and names the account by what the organisation preset of it', async () => {
  await mount('diagnosis')
  await vi.waitFor(() => expect(root.querySelector('footer')?.textContent).toContain('4242001'))
  const unknown = root.querySelector('h2')?.textContent
  await act(async () => {
    await fake.storage.managed.set({ accounts: [{ id: '4242001', name: 'Acme EU', plans: free }] })
  })
  await vi.waitFor(() => expect(root.querySelector('footer')?.textContent).toContain('Acme EU'))
  expect(root.querySelector('h2')?.textContent).not.toBe(unknown)
})

it('goes on where the browser’s memory keeps nothing, from step to step', async () => {
  fake.storage.session.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  await mount('diagnosis')
  const fix = [...root.querySelectorAll('button')].find((one) => one.textContent === said('panel_who_ways'))
  await act(async () => fix?.click())
  expect(root.querySelector('h2')?.textContent).toBe(said('panel_ways'))
  // Read again and the same, what is kept takes nobody back.
  await mount('diagnosis')
  expect(root.querySelector('h2')?.textContent).toBe(said('panel_ways'))
  expect(await fake.storage.session.get(null)).toEqual({})
  fake.storage.session.set.mockReset()
})

it('takes nobody back who goes on before the last move was kept', async () => {
  await mount('diagnosis')
  const start = headline()
  await press('panel_who_ways')
  await act(async () => root.querySelector<HTMLElement>('.trail button')?.click())
  expect(headline()).toBe(start)
  // The browser tells of the first move, and then of the second.
  await mount('ways')
  expect(headline()).toBe(start)
  await mount('diagnosis')
  expect(headline()).toBe(start)
  // What somebody does in another window is none of these.
  await mount('ways')
  expect(headline()).toBe(said('panel_ways'))
})

it('names the organisation’s contact in its messages', async () => {
  const contact = 'Ops desk, extension 4711'
  await fake.storage.managed.set({ contact })
  await mount('ask')
  const fold = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === said('panel_read_message'),
  )
  await act(async () => fold?.click())
  await vi.waitFor(() => expect(root.querySelector('pre')?.textContent).toContain(contact))
})

it('keeps an answer about this app out of the account', async () => {
  const { answering } = await import('../../src/account/merge')
  const change = (question: string) =>
    accounts.change('4242001', (account) => answering(account, question, 'yes', '2026-11-25'))
  await change('connected')
  expect(await accounts.get('4242001')).toBeNull()
  await change('super-admin')
  expect((await accounts.get('4242001'))?.answers).toEqual({
    'super-admin': { answer: 'yes', on: '2026-11-25' },
  })
})
