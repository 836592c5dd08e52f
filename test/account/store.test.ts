import { expect, it } from 'vitest'
import { answering, remembering } from '../../src/account/merge'
import { accountStore } from '../../src/browser/account-store'
import { oneLock, slowArea } from './fake-storage'

const on = '2026-11-03'
const offered = (...scopes: string[]) => ({ scopes, result: 'offered' as const, on })

it('loses nothing when two windows write at once', async () => {
  const { area } = slowArea()
  const lock = oneLock()
  const windows = [accountStore(area, lock), accountStore(area, lock)]
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => {
      const store = windows[at % 2]
      return [
        store?.change('1', (account) => remembering(account, offered(`scope.${at}`))),
        store?.change(String(at + 2), (account) => answering(account, 'super-admin', 'yes', on)),
        store?.hint(offered(`hint.${at}`)),
      ]
    }).flat(),
  )
  const { accounts, aside } = (await windows[0]?.all()) ?? { accounts: [], aside: [] }
  expect((await windows[1]?.get('1'))?.outcomes).toHaveLength(20)
  expect(accounts.filter(({ answers }) => answers?.['super-admin']?.answer === 'yes')).toHaveLength(20)
  expect(await windows[0]?.hints()).toHaveLength(20)
  expect(aside).toEqual([])
})

it('forgets one account and leaves the other; forgets all and leaves what is not its own', async () => {
  const { area, kept } = slowArea()
  const store = accountStore(area, oneLock())
  for (const id of ['1', '2', 'local-x']) await store.change(id, (account) => ({ ...account, name: id }))
  expect(await store.change('1', () => null)).toEqual({ ok: true })
  expect(await store.get('1')).toBeNull()
  expect((await store.all()).accounts.map(({ id }) => id)).toEqual(['2', 'local-x'])
  kept.set('theme', '"dark"')
  await store.hint(offered('oauth'))
  await store.forgetAll()
  expect([...kept.keys()]).toEqual(['theme'])
})

it('gives a full store and a broken one back as values', async () => {
  const full = accountStore(slowArea(60).area, oneLock())
  expect(await full.change('1', (account) => ({ ...account, name: 'x'.repeat(100) }))).toEqual({
    ok: false,
    problem: 'full',
  })
  const gone = () => Promise.reject(new Error('storage is closed'))
  const broken = accountStore({ get: gone, set: gone, remove: gone }, oneLock())
  expect(await broken.change('1', (account) => account)).toEqual({ ok: false, problem: 'failed' })
  expect([await broken.get('1'), await broken.all(), await broken.hints()]).toEqual([
    null,
    { accounts: [], aside: [], unread: true },
    [],
  ])
  expect(await broken.change('no id', (account) => ({ ...account, name: 'x' }))).toEqual({
    ok: false,
    problem: 'failed',
  })
})

it('keeps what it cannot read, also once the account is written anew', async () => {
  const { area, kept } = slowArea()
  const store = accountStore(area, oneLock())
  kept.set('account:1', JSON.stringify({ version: 1, name: 'Acme', plans: { sales: 'gold' } }))
  kept.set('account:2', '"half"')
  kept.set('account:../3', '{}')
  const lost = [
    { key: 'account:1', parts: [{ at: 'plans.sales', value: 'gold' }] },
    { key: 'account:2', parts: [{ at: '', value: 'half' }] },
    { key: 'account:../3', parts: [{ at: '', value: {} }] },
  ]
  expect((await store.all()).aside).toEqual(lost)
  for (const id of ['1', '2']) await store.change(id, (account) => remembering(account, offered('oauth')))
  const { accounts, aside } = await store.all()
  expect(accounts[0]).toMatchObject({ id: '1', name: 'Acme', outcomes: [offered('oauth')] })
  expect(aside).toEqual(expect.arrayContaining(lost))
  expect(aside).toHaveLength(3)
})

it('drops the longest unheard-of accounts for room, and none that the person described', async () => {
  const { area, kept } = slowArea()
  const store = accountStore(area, oneLock())
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
  for (let at = 0; at < 200; at++)
    kept.set(
      `account:${at + 10}`,
      JSON.stringify({ version: 1, outcomes: [{ ...offered('oauth'), on: day(at) }] }),
    )
  kept.set('account:1', JSON.stringify({ version: 1, person: { superAdmin: true } }))
  kept.set('account:local-a', JSON.stringify({ version: 1, name: 'Typical free customer' }))
  await store.change('5', (account) => remembering(account, { ...offered('oauth'), on: day(300) }))
  const ids = (await store.all()).accounts.map(({ id }) => id)
  expect(ids).toHaveLength(202)
  expect(ids).toEqual(expect.arrayContaining(['1', 'local-a', '5', '11']))
  expect(ids).not.toContain('10')
})
