import { beforeEach, expect, it, vi } from 'vitest'
import { follow, offered } from '../../src/background/follow'
import { recentRefusals } from '../../src/browser/begun'
import { keepCase, tabCase } from '../../src/browser/tab-cases'
import { HUBS } from '../../src/catalogue'
import type { PageReading } from '../../src/request/types'
import { emptied, fake } from '../browser/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const APP = (app: string) =>
  `https://app.hubspot.com/oauth/4242001/authorize?${app}&scope=oauth%20automation&state=S3CR3T`
const LINK = APP('client_id=a')
const page: PageReading = {
  variant: 'no-permission-connect-app',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: [],
  app: 'Acme',
  redirectUri: null,
}
const from = (address: string) => ({ tabId: 7, host: 'app.hubspot.com', address, incognito: false })
const stands = (address: string, said: PageReading | null) =>
  fake.tabs.sendMessage.mockResolvedValueOnce({ address, page: said })

beforeEach(emptied)

it('keeps the refusal without its session, and of the link nothing on disk', async () => {
  stands(LINK, page)
  await follow(from('https://app.hubspot.com/oauth/authorize'))
  expect(await tabCase(7)).toEqual({ address: LINK.replace('S3CR3T', '***'), page, offered: false })
  expect(await recentRefusals()).toMatchObject([{ variant: page.variant, portalId: '4242001' }])
  expect(JSON.stringify(await fake.storage.local.get(null))).not.toMatch(/S3CR3T|client_id|automation/)
})

it('stores nothing of a private window, and follows it in memory all the same', async () => {
  stands(LINK, page)
  await follow({ ...from(LINK), incognito: true })
  expect(await tabCase(7)).toMatchObject({ page })
  expect(await fake.storage.local.get(null)).toEqual({})
})

it('leaves nothing behind of a tab that was closed while its refusal was being kept', async () => {
  stands(LINK, page)
  fake.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'))
  await follow(from(LINK))
  expect(await fake.storage.session.get(null)).toEqual({})
  expect(await recentRefusals()).toMatchObject([{ variant: page.variant }])
})

it('goes by what the organisation preset of the account', async () => {
  stands(LINK, page)
  await follow(from(LINK))
  const [unknown] = await recentRefusals()
  await emptied()
  const free = Object.fromEntries(HUBS.map((hub) => [hub, 'free']))
  await fake.storage.managed.set({ accounts: [{ id: '4242001', name: 'Acme', plans: free }] })
  stands(LINK, page)
  await follow(from(LINK))
  const [preset] = await recentRefusals()
  expect(unknown?.causes[0]).not.toBe('plan')
  expect(preset?.causes[0]).toBe('plan')
})

it.each([
  ['the same app', 'client_id=a', 'client_id=a', true],
  ['another app', 'client_id=a', 'client_id=b', null],
  ['an app that neither link names', 'x=1', 'x=1', null],
])('takes consent to %s for what it is, by the address of now', async (_, refused, now, is) => {
  await keepCase(7, APP(refused), { address: APP(refused), page })
  stands(APP(now), null)
  // The message may still carry the address that the page was loaded with.
  await offered(from(APP(refused)))
  expect((await tabCase(7))?.offered ?? null).toBe(is)
})
