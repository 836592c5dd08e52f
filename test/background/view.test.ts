import { beforeEach, expect, it, vi } from 'vitest'
import type { Account } from '../../src/account/account'
import { wholeView } from '../../src/background/view'
import { rightPath } from '../../src/catalogue'
import type { PageReading } from '../../src/request/types'

const get = vi.hoisted(() => vi.fn<(id: string) => Promise<Account | null>>())
vi.mock('../../src/browser/known-accounts', () => ({ knownAccount: get }))
const day = vi.hoisted(() => ({ is: '2026-11-25' }))
vi.mock('../../src/browser/accounts', () => ({ today: () => day.is }))
vi.mock('../../src/browser/pages', () => ({ language: () => 'en' }))

const INPUT = 'https://app.hubspot.com/oauth/4242001/authorize?client_id=a&scope=oauth%20automation'
const page: PageReading = {
  variant: 'user-permissions-list',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: ['App Marketplace access', 'Workflows > Edit'],
  app: 'Acme',
  redirectUri: null,
}

beforeEach(() => void get.mockReset().mockResolvedValue(null))

it('gives reasons with their sources, what could not be checked, and rights by their paths', async () => {
  const whole = await wholeView({ case: { input: INPUT }, page })
  const view = whole?.view
  const because = view?.causes.flatMap((cause) => cause.because) ?? []
  expect(because.map(({ id }) => id)).toContain('because_install_right')
  expect(because.filter(({ source }) => source?.startsWith('https://')).length).toBeGreaterThan(1)
  expect(view?.notChecked.map(({ id }) => id)).toContain('unchecked_app_settings')
  const labels = JSON.stringify(view).match(/"labels":\[[^\]]*\]/g) ?? []
  expect(labels.join(' ')).toContain('Workflows > Edit')
  for (const text of labels)
    for (const label of JSON.parse(`{${text}}`).labels) expect(rightPath(label)).toBe(label)
})

it('gives the nearest real name for one that is none', async () => {
  const invalid = { ...page, variant: 'invalid-scope-name', permissions: [] }
  const input = INPUT.replace('automation', 'crm.objects.contact.read')
  const whole = await wholeView({ case: { input }, page: invalid })
  expect(JSON.stringify(whole?.view.causes)).toContain('crm.objects.contacts.read')
})

it('takes an answer taken back for none', async () => {
  const told = { input: INPUT, answers: { 'super-admin': '', connected: 'no' } }
  expect((await wholeView({ case: told, page }))?.view.told.map(({ id }) => id)).toEqual(['connected'])
})

it.each([undefined, {}, { input: 3 }, { input: INPUT, answers: 'no' }])('has none of %j', async (told) => {
  expect(await wholeView({ case: told, page })).toBeNull()
})

it('names the account by its number, or by its name and plans where they are known', async () => {
  const accountOf = async (c: object) => (await wholeView({ case: { input: INPUT, ...c }, page }))?.account
  expect(await accountOf({})).toEqual({ id: 'card_account', values: [{ foreign: '4242001' }] })
  get.mockResolvedValue({ id: '4242001', name: 'Acme EU' })
  expect(await accountOf({ account: { plans: { sales: 'free' } } })).toEqual({
    id: 'card_account',
    values: [{ foreign: 'Acme EU' }],
  })
  expect(await accountOf({ account: { plans: { marketing: 'starter', sales: 'professional' } } })).toEqual({
    id: 'card_account_plans',
    values: [{ foreign: 'Acme EU' }, 'Marketing Hub Starter, Sales Hub Professional'],
  })
  get.mockResolvedValue(null)
  expect(await accountOf({})).toEqual({ id: 'card_account', values: [{ foreign: '4242001' }] })
  expect(get).toHaveBeenLastCalledWith('4242001')
  expect(await accountOf({ input: INPUT.replace('/4242001', '') })).toBeNull()
})

it('says first that the facts are old, where they are', async () => {
  const notes = async () =>
    (await wholeView({ case: { input: INPUT }, page }))?.view.notes.map(({ id }) => id)
  expect(await notes()).not.toContain('age_old')
  day.is = '2029-01-01'
  expect((await notes())?.[0]).toBe('age_old')
  day.is = '2026-11-25'
})
