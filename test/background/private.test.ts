import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { emptied, fake } from '../browser/fake-browser'

type Heard = (raw: unknown, from: object) => Promise<unknown> | undefined
const heard = vi.hoisted(() => [] as Heard[])
vi.mock('webextension-polyfill', async () => {
  const { fake } = await import('../browser/fake-browser')
  const nobody = { addListener: () => undefined }
  return {
    default: {
      ...fake,
      action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
      contextMenus: { onClicked: nobody },
      omnibox: { setDefaultSuggestion: () => undefined, onInputEntered: nobody },
      runtime: {
        ...fake.runtime,
        onInstalled: nobody,
        onMessage: { addListener: (listener: Heard) => heard.push(listener) },
      },
      tabs: { ...fake.tabs, onRemoved: nobody },
    },
  }
})

const LINK = 'https://app.hubspot.com/oauth/42/authorize?client_id=a&scope=oauth%20automation'
const page = {
  variant: 'no-permission-connect-app',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: [],
  app: null,
  redirectUri: null,
}
const MESSAGES = [
  { verb: 'seen', portalId: '42', scopes: ['automation'], state: { kind: 'denial', reading: page } },
  { verb: 'answer', portalId: '42', question: 'super-admin', answer: 'no' },
  { verb: 'badge', count: 1 },
]

/** Hands the background's one listener a message of our content script; undefined = not heard. */
async function said(message: object, tab: object, sender: object = {}): Promise<void> {
  fake.tabs.sendMessage.mockResolvedValueOnce({ address: LINK, page })
  await heard[0]?.(message, { id: 'us', frameId: 0, url: LINK, tab: { id: 7, ...tab }, ...sender })
}
const stored = async () => Object.keys(await fake.storage.local.get(null)).sort()

beforeAll(async () => {
  await emptied()
  await import('../../src/background/index')
  // What it keeps of its own start is no trace of a page.
  await vi.waitFor(async () => expect(await fake.storage.session.get(null)).toHaveProperty('forgotten-on'))
})
beforeEach(async () => {
  await emptied()
  await fake.storage.local.clear()
})

it('remembers what an ordinary window shows', async () => {
  for (const message of MESSAGES) await said(message, { incognito: false })
  expect(await stored()).toEqual(['account:42', 'recent'])
})

it('stores nothing of a private window', async () => {
  for (const message of MESSAGES) await said(message, { incognito: true })
  expect(await stored()).toEqual([])
})

it.each([
  ['another extension', { id: 'them' }],
  ['a frame', { frameId: 3 }],
  ['another site', { url: 'https://app.hubspot.com.example.org/oauth/42/authorize' }],
  ['a site with HubSpot as its user', { url: 'https://app.hubspot.com@example.org/oauth/42/authorize' }],
  ['a page without encryption', { url: 'http://app.hubspot.com/oauth/42/authorize' }],
  ['nowhere', { url: undefined }],
  ['no tab', { tab: undefined }],
])('does not hear %s', async (_, sender) => {
  for (const message of MESSAGES) await said(message, {}, sender)
  expect(await stored()).toEqual([])
})

const deep = JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`)
const nested = (levels: number) => {
  let value: object = {}
  for (let at = 0; at < levels; at++) value = { input: value }
  return value
}
it.each([
  ['nothing', undefined],
  ['a text', 'seen'],
  ['a verb of the prototype', { verb: 'constructor' }],
  ['a verb __proto__', JSON.parse('{"verb":"__proto__"}')],
  ['a state of the prototype', { verb: 'seen', portalId: '42', scopes: [], state: { kind: 'constructor' } }],
  ['an account that is no number', { ...MESSAGES[0], portalId: '__proto__' }],
  ['more names than a link holds', { ...MESSAGES[0], scopes: Array(2001).fill('a') }],
  ['a case of 1,000 levels', { verb: 'view', case: deep, page: null }],
  ['a case of 10,000 levels', { verb: 'view', case: nested(10_000), page: null }],
  ['a case of a megabyte', { verb: 'view', case: { input: 'a'.repeat(1_000_000) }, page: null }],
])('stores nothing and does not fail for %s', async (_, message) => {
  await expect(said(message as object, {})).resolves.toBeUndefined()
  expect(await stored()).toEqual([])
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})
