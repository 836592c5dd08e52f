import { beforeEach, expect, it, vi } from 'vitest'
import type { CardHost } from '../../src/content/card/host'
import type { State } from '../../src/content/recognise/state'
import { showing } from '../../src/content/showing'
import type { PageReading } from '../../src/request/types'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=abc&scope=oauth'
const reading: PageReading = {
  variant: 'no-permission-connect-app',
  wording: 0,
  match: 'exact',
  scopes: [],
  permissions: [],
  app: null,
  redirectUri: null,
}
const denial: State = { kind: 'denial', reading }
const host = { show: vi.fn(), rename: vi.fn(), keep: vi.fn(), hide: vi.fn() } satisfies CardHost
const badge = vi.fn()
let show: ReturnType<typeof showing>

beforeEach(() => {
  vi.clearAllMocks()
  show = showing(host, badge)
})

it('shows one card for a refusal, however often it is seen', () => {
  for (let look = 0; look < 3; look++) show(denial, LINK)
  expect(host.show).toHaveBeenCalledOnce()
  expect(host.keep).toHaveBeenCalledTimes(2)
  show({ ...denial, reading: { ...reading, permissions: ['Forms > Publish'] } }, LINK)
  expect(host.show).toHaveBeenCalledTimes(2)
  expect(host.hide).not.toHaveBeenCalled()
})

it('takes card and badge away as soon as the page is no refusal', () => {
  show(denial, LINK)
  show({ kind: 'consent', enabled: true, disabledNames: [] }, LINK)
  show({ kind: 'unknown' }, LINK)
  expect(host.hide).toHaveBeenCalledOnce()
  expect(badge.mock.calls).toEqual([[0]])
  show(denial, LINK)
  expect(host.show).toHaveBeenCalledTimes(2)
})

it('touches nothing on any other page', () => {
  for (const kind of ['loading', 'sign-in', 'unknown'] as const) show({ kind }, LINK)
  show({ kind: 'chooser', rows: [] }, LINK)
  show({ kind: 'consent', enabled: false, disabledNames: [] }, LINK)
  for (const call of [host.show, host.hide, host.keep, badge]) expect(call).not.toHaveBeenCalled()
})

it('does without a link that can be read', () => {
  show(denial, 'https://app.hubspot.com/oauth/authorize')
  expect(host.show).toHaveBeenCalledOnce()
})
