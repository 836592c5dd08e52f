import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { named, withPlan, withRole } from '../../src/account/edit'
import { remembering } from '../../src/account/merge'
import { type Migration, readAccount, writeAccount } from '../../src/account/stored'
import { accountStore } from '../../src/browser/account-store'
import { settingsStore } from '../../src/browser/settings-store'
import { runs } from '../runs'
import { oneLock, slowArea } from './fake-storage'
import { accounts } from './values'

const on = '2026-11-03'
const sets = fc.uniqueArray(accounts, { selector: ({ id }) => id, maxLength: 5 })
/** Keys as they may stand in a store: ours, nearly ours, and strangers'. */
const keys = fc.oneof(
  fc.nat().map((at) => `account:${at}`),
  fc.constantFrom(
    'account:',
    'account:../x',
    'hints',
    'settings',
    'aside:account:1',
    'aside:settings',
    'theme',
  ),
)

describe('whatever is stored', () => {
  it('costs itself and no valid neighbour, and is never lost unseen', async () => {
    await fc.assert(
      fc.asyncProperty(sets, keys, fc.jsonValue(), async (all, key, junk) => {
        const { area, kept } = slowArea(Number.POSITIVE_INFINITY, 0)
        for (const account of all) kept.set(`account:${account.id}`, JSON.stringify(writeAccount(account)))
        if (all.some(({ id }) => `account:${id}` === key)) return
        kept.set(key, JSON.stringify(junk))
        const store = accountStore(area, oneLock())
        const { accounts: read, aside } = await store.all()
        for (const account of all) expect(read).toContainEqual(account)
        expect(await store.change('999999999', (account) => named(account, 'New', on))).toEqual({ ok: true })
        expect(kept.get(key)).toBe(JSON.stringify(junk))
        expect(Array.isArray(await store.hints())).toBe(true)
        expect((await settingsStore(area, oneLock()).get()).value).toBeTypeOf('object')
        expect(aside.every(({ parts }) => parts.length > 0)).toBe(true)
      }),
      { numRuns: runs(100) },
    )
  })

  it('comes along from every older version, step by step', () => {
    // Version 1 called the name "title", version 2 kept one plan for all hubs, version 3 is today's in this history.
    const history: Migration[] = [
      ({ title, ...rest }) => ({ ...rest, ...(title !== undefined && { name: title }) }),
      ({ plan, ...rest }) => ({ ...rest, ...(plan !== undefined && { plans: { marketing: plan } }) }),
    ]
    const want = { id: '1', name: 'Acme', plans: { marketing: 'starter' } }
    for (const raw of [
      { title: 'Acme', plan: 'starter' },
      { version: 1, title: 'Acme', plan: 'starter' },
      { version: 2, name: 'Acme', plan: 'starter' },
      { version: 3, name: 'Acme', plans: { marketing: 'starter' } },
    ])
      expect(readAccount('1', raw, history)).toEqual({ value: want, aside: [] })
    const later = { version: 4, name: 'Acme' }
    expect(readAccount('1', later, history)).toEqual({
      value: { id: '1' },
      aside: [{ at: '', value: later }],
    })
    expect(readAccount('1', { name: 'Acme' })).toEqual({ value: { id: '1', name: 'Acme' }, aside: [] })
  })
})

describe('two windows at once', () => {
  it('change different things of one account, and settings, and nothing is lost', async () => {
    const { area } = slowArea()
    const [locks, setLocks] = [oneLock(), oneLock()]
    const [one, other] = [accountStore(area, locks), accountStore(area, locks)]
    const [mine, theirs] = [settingsStore(area, setLocks), settingsStore(area, setLocks)]
    await Promise.all([
      one.change('1', (account) => named(account, 'Acme', on)),
      other.change('1', (account) => withPlan(account, 'sales', 'starter', on)),
      one.change('1', (account) => withPlan(account, 'marketing', 'free', on)),
      other.change('1', (account) => withRole(account, 'superAdmin', false)),
      one.changeMany(['1', '2'], (account) => withRole(account, 'marketplaceAccess', true)),
      other.change('1', (account) => remembering(account, { scopes: ['oauth'], result: 'offered', on })),
      mine.change((set) => ({ ...set, theme: 'dark' })),
      theirs.change((set) => ({ ...set, keepDays: 30 })),
      mine.change((set) => ({ ...set, recognise: false })),
    ])
    expect(await one.get('1')).toEqual({
      id: '1',
      name: 'Acme',
      namedOn: on,
      plans: { sales: 'starter', marketing: 'free' },
      plansOn: on,
      person: { superAdmin: false, marketplaceAccess: true },
      outcomes: [{ scopes: ['oauth'], result: 'offered', on }],
    })
    expect((await theirs.get()).value).toEqual({ theme: 'dark', keepDays: 30, recognise: false })
  })
})

describe('a full store', () => {
  it('takes an import whole or not at all, and keeps what was there', async () => {
    const { area, kept } = slowArea(500)
    const store = accountStore(area, oneLock())
    await store.change('1', (account) => named(account, 'Acme', on))
    const before = new Map(kept)
    const ids = Array.from({ length: 20 }, (_, at) => String(at + 1))
    expect(await store.changeMany(ids, (account) => named(account, 'x'.repeat(80), on))).toEqual({
      ok: false,
      problem: 'full',
    })
    expect(kept).toEqual(before)
    const settings = settingsStore(
      { ...area, set: () => Promise.reject(new Error('QuotaExceededError')) },
      oneLock(),
    )
    expect(await settings.change((set) => set)).toEqual({ ok: false, problem: 'full' })
  })
})

describe('what could not be read', () => {
  it('goes when it is told to, and nothing else with it', async () => {
    const { area, kept } = slowArea()
    const put = (key: string, value: unknown) => kept.set(key, JSON.stringify(value))
    put('account:1', { version: 1, name: 'Acme', region: 7 })
    put('account:2', 'half')
    put('account:3', { version: 1, name: 'Whole' })
    put('aside:account:3', [{ at: 'region', value: 7 }])
    put('hints', { version: 1, outcomes: ['junk', { scopes: ['oauth'], result: 'denied', on }] })
    put('settings', { version: 1, theme: 'neon', keepDays: 90 })
    const [store, settings] = [accountStore(area, oneLock()), settingsStore(area, oneLock())]
    await store.forgetAside()
    await settings.forgetAside()
    expect((await store.all()).aside).toEqual([])
    expect((await store.all()).accounts).toEqual([
      { id: '1', name: 'Acme' },
      { id: '3', name: 'Whole' },
    ])
    expect(await store.hints()).toEqual([{ scopes: ['oauth'], result: 'denied', on }])
    expect(await settings.get()).toEqual({ value: { keepDays: 90 }, aside: [] })
  })

  it('is kept when the settings around it are written', async () => {
    const { area, kept } = slowArea()
    kept.set('settings', JSON.stringify({ version: 1, theme: 'neon', keepDays: 90 }))
    const settings = settingsStore(area, oneLock())
    await settings.change((set) => ({ ...set, theme: 'dark' }))
    expect(JSON.parse(kept.get('aside:settings') ?? '')).toEqual([{ at: 'theme', value: 'neon' }])
    expect((await settings.get()).value).toEqual({ theme: 'dark', keepDays: 90 })
  })
})

it('drops with time what pages showed, and what nobody told', async () => {
  const { area, kept } = slowArea()
  const store = accountStore(area, oneLock())
  const shown = (day: string) => ({ scopes: ['oauth'], result: 'offered' as const, on: day })
  await store.change('1', (account) => named(remembering(account, shown('2020-01-01')), 'Acme', on))
  await store.change('2', (account) => remembering(account, shown('2020-01-01')))
  await store.change('3', (account) => remembering(account, shown(on)))
  await store.hint(shown('2020-01-01'))
  await store.hint({ ...shown(on), result: 'denied' })
  kept.set('account:4', '"half"')
  expect(await store.forgetBefore('2026-01-01')).toEqual({ ok: true })
  expect((await store.all()).accounts).toEqual([
    { id: '1', name: 'Acme', namedOn: on },
    { id: '3', outcomes: [shown(on)] },
    { id: '4' },
  ])
  expect(await store.hints()).toEqual([{ ...shown(on), result: 'denied' }])
  expect(kept.get('account:4')).toBe('"half"')
})
