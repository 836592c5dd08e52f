import { beforeEach, expect, it, vi } from 'vitest'

const { listeners, session, browser } = vi.hoisted(() => {
  const listeners: Record<string, (...values: never[]) => void> = {}
  const session: Record<string, unknown> = {}
  const on = (name: string) => ({
    addListener: (listener: never) => {
      listeners[name] = listener
    },
  })
  return {
    listeners,
    session,
    browser: {
      runtime: { onInstalled: on('installed'), getURL: (path: string) => `extension://us/${path}` },
      contextMenus: {
        removeAll: vi.fn(async () => undefined),
        create: vi.fn(),
        onClicked: on('menu'),
      },
      omnibox: { setDefaultSuggestion: vi.fn(), onInputEntered: on('keyword') },
      tabs: { create: vi.fn(async () => undefined) },
      storage: { session: { set: async (items: object) => void Object.assign(session, items) } },
      i18n: { getMessage: (id: string) => id },
    },
  }
})
vi.mock('webextension-polyfill', () => ({ default: browser }))

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth&state=S3CR3T'

beforeEach(async () => {
  const { offerChecks } = await import('../../src/background/check')
  offerChecks()
})

it('offers its menu on links to HubSpot’s install pages, once per install', async () => {
  ;(listeners.installed as () => void)()
  await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(1))
  expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(1)
  expect(browser.contextMenus.create.mock.calls[0]?.[0]).toMatchObject({
    contexts: ['link'],
    targetUrlPatterns: ['https://*.hubspot.com/oauth/*', 'https://*.hubspot.com/oauth-bridge*'],
  })
})

it.each([
  ['the menu', () => (listeners.menu as (info: object) => void)({ menuItemId: 'check-link', linkUrl: LINK })],
  ['the address bar', () => (listeners.keyword as (text: string) => void)(LINK)],
])('opens the checker from %s, without the link’s session', async (_, enter) => {
  browser.tabs.create.mockClear()
  enter()
  await vi.waitFor(() =>
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'extension://us/src/popup/index.html?place=tab',
    }),
  )
  expect(session['checker:input']).toEqual({ text: LINK.replace('S3CR3T', '***'), over: '' })
})

it('leaves other menus alone', () => {
  browser.tabs.create.mockClear()
  ;(listeners.menu as (info: object) => void)({ menuItemId: 'another', linkUrl: LINK })
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('opens the first page at an %s: %i', async (reason, times) => {
  const { welcomeOnInstall } = await import('../../src/browser/welcome')
  welcomeOnInstall()
  browser.tabs.create.mockClear()
  ;(listeners.installed as (details: object) => void)({ reason })
  expect(browser.tabs.create.mock.calls).toEqual(
    Array(times).fill([{ url: 'extension://us/src/welcome/index.html' }]),
  )
})
