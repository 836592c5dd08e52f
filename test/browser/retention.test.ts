import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetOld, forgetOldDaily } from '../../src/browser/retention'
import { emptied, fake } from './fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fake }))

const { local, session } = fake.storage
const seen = {
  version: 1,
  id: '42',
  outcomes: [{ scopes: ['tickets'], result: 'offered', on: '2026-11-03' }],
}
const guide = { version: 1, guide: 'assign-seat', done: ['a'], on: '2026-11-03' }
const kept = async () => JSON.stringify(await local.get(null))
/** A start of the browser on a day: its session is empty. */
const start = async (day: string) => {
  await session.clear()
  vi.setSystemTime(`${day}T12:00:00`)
  await forgetOldDaily()
}

beforeEach(async () => {
  await emptied()
  vi.useFakeTimers()
  await local.set({ 'account:42': seen, 'progress:42:assign-seat': guide })
})
afterEach(() => void vi.useRealTimers())

it('forgets nothing while the clock is a year or seventy ahead for a day, however often the browser starts', async () => {
  await start('2026-11-25')
  const before = (await local.get('account:42'))['account:42']
  for (const day of ['2027-12-25', '2027-12-25', '2026-11-26', '2099-01-01', '2026-11-26']) {
    await start(day)
    expect((await local.get('account:42'))['account:42']).toEqual(before)
  }
})

it('forgets what is too old on the next day that somebody is here', async () => {
  await start('2026-11-25')
  await start('2028-02-01')
  expect(await kept()).toContain('tickets')
  await start('2028-02-02')
  expect(await kept()).not.toContain('tickets')
})

it('does so once a day and session, and tries again what failed', async () => {
  await start('2026-11-25')
  local.set.mockClear()
  await forgetOldDaily()
  expect(local.set).not.toHaveBeenCalled()
  await session.clear()
  local.get.mockRejectedValueOnce(new Error('The disk is gone.'))
  await forgetOldDaily()
  expect(await session.get(null)).toEqual({})
  await forgetOldDaily()
  expect(await session.get(null)).toEqual({ 'forgotten-on': '2026-11-25' })
})

it('forgets at once where the person shortens the time', async () => {
  vi.setSystemTime('2026-11-25T12:00:00')
  await local.set({ settings: { version: 1, keepDays: 1 } })
  expect(await forgetOld()).toEqual({ ok: true })
  expect(await kept()).not.toContain('tickets')
})
