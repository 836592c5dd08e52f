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

it('keeps nothing of what is typed in a private window, and lets it be cleared there', async () => {
  fake.windows.getCurrent.mockResolvedValueOnce({ incognito: true })
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
