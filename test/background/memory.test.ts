import { beforeEach, expect, it, vi } from 'vitest'
import type { Outcome } from '../../src/account/account'
import { recall, rememberAnswer } from '../../src/background/recall'
import { remember } from '../../src/background/remember'
import type { Area } from '../../src/browser/account-store'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../../src/browser/accounts', async () => {
  const { accountStore } = await import('../../src/browser/account-store')
  const area: Area = {
    get: async (keys) =>
      Object.fromEntries([...kept].filter(([key]) => keys === null || [keys].flat().includes(key))),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.parse(JSON.stringify(value)))
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key)
    },
  }
  return { accounts: accountStore(area, (task) => task()), today: () => '2026-11-03' }
})

const on = '2026-11-03'
const SCOPES = ['oauth', 'automation']
const consent = { kind: 'consent', enabled: true } as const
const offer: Outcome = { scopes: SCOPES, result: 'offered', on }

beforeEach(() => kept.clear())

it('remembers consent for the account of the address, with the region its host names', async () => {
  await remember({ portalId: '42', scopes: SCOPES, state: consent }, 'app-eu1.hubspot.com')
  await remember({ portalId: '43', scopes: SCOPES, state: consent }, 'app.hubspot.com')
  expect(Object.fromEntries(kept)).toEqual({
    'account:42': { version: 1, id: '42', region: 'eu1', outcomes: [offer] },
    'account:43': { version: 1, id: '43', outcomes: [offer] },
  })
  expect((await recall('42', SCOPES)).case.outcomes).toEqual([offer])
  expect(await recall('44', SCOPES)).toEqual({ case: {}, notes: [] })
})

it('remembers without an account what it does not know the account of, as a hint', async () => {
  await remember({ portalId: null, scopes: SCOPES, state: consent }, 'app.hubspot.com')
  expect([...kept.keys()]).toEqual(['hints'])
  expect(await recall('42', SCOPES)).toEqual({ case: {}, notes: [] })
  expect(await recall(null, SCOPES)).toEqual({
    case: {},
    notes: [{ id: 'note_hint_offered', values: [{ scopes: ['automation'] }, { date: on }] }],
  })
})

it('learns plans from the rows of the chooser that it understands, and leaves the others alone', async () => {
  const rows = [
    { portalId: '42', name: 'Acme', labels: ['Sales Enterprise', 'Marketing Hub Starter'] },
    { portalId: '43', name: 'Beta', labels: ['CRM Suite'] },
    { portalId: '44', name: 'Gamma', labels: [] },
    { portalId: '45', name: 'Delta', labels: ['Sales Starter', 'You can’t connect this app'] },
    { portalId: null, name: 'Epsilon', labels: ['Sales Enterprise'] },
  ]
  await remember({ portalId: null, scopes: SCOPES, state: { kind: 'chooser', rows } }, 'app.hubspot.com')
  const plans = { sales: 'enterprise', marketing: 'starter' }
  expect(Object.fromEntries(kept)).toEqual({
    'account:42': { version: 1, id: '42', name: 'Acme', products: { labels: rows[0]?.labels, plans, on } },
  })
  const known = await recall('42', SCOPES)
  expect(known.case.account).toEqual({ plans })
  expect(known.notes).toEqual([
    { id: 'note_plans_read', values: [{ labels: rows[0]?.labels }, { date: on }] },
  ])
})

it('remembers an answer for its account, and takes it back', async () => {
  await rememberAnswer('42', 'super-admin', 'no')
  await rememberAnswer('42', 'plan:sales-professional', 'yes')
  expect((await recall('42', [])).case.answers).toEqual({
    'super-admin': 'no',
    'plan:sales-professional': 'yes',
  })
  await rememberAnswer('42', 'super-admin', null)
  expect((await recall('42', [])).case.answers).toEqual({ 'plan:sales-professional': 'yes' })
})

it.each([
  [null, 'super-admin', 'no'],
  ['42', '<b>', 'no'],
  ['42', 'super-admin', 'NO WAY'],
])('keeps no answer that is none: %j %j %j', async (portalId, question, answer) => {
  await rememberAnswer(portalId, question, answer)
  expect([...kept.keys()]).toEqual([])
})
