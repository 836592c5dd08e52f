import { beforeEach, expect, it, vi } from 'vitest'
import { keptInput } from '../../src/browser/checker-memory'
import { portsOf } from '../../src/checker/ports-of'
import { emptied, fake } from '../browser/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const typed = { text: 'crm.objects.leads.read', over: '' }

beforeEach(emptied)

it('keeps what is typed for as long as the browser runs, and none of it on disk', async () => {
  const ports = portsOf('popup')
  await ports.start()
  ports.keep(typed)
  expect(await keptInput()).toEqual(typed)
  expect(await fake.storage.local.get(null)).toEqual({})
})

it.each([
  ['a private window', () => Promise.resolve({ incognito: true })],
  ['a window of no known kind', () => Promise.reject(new Error('no window'))],
])('keeps nothing of what is typed in %s, and lets it be cleared there', async (_, window) => {
  fake.windows.getCurrent.mockImplementationOnce(window)
  const ports = portsOf('popup')
  await ports.start()
  ports.keep(typed)
  expect(await keptInput()).toBeNull()
  const open = portsOf('popup')
  await open.start()
  open.keep(typed)
  ports.keep({ text: '', over: '' })
  expect(await keptInput()).toBeNull()
})
