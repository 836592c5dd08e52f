import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Known } from '../../src/account/seen'
import type { CardProps } from '../../src/content/card/card'
import type { CardHost } from '../../src/content/card/host'
import type { State } from '../../src/content/recognise/state'
import { showing, type Told } from '../../src/content/showing'
import type { PageReading } from '../../src/request/types'

const LINK = 'https://app.hubspot.com/oauth/4242001/authorize?client_id=abc&scope=oauth%20automation'
const NOTHING: Known = { case: {}, notes: [] }
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
const answer = vi.fn()
const letter = vi.fn<Told['letter']>(async () => undefined)
const guide = vi.fn<Told['guide']>(async () => undefined)
let show: ReturnType<typeof showing>

beforeEach(() => {
  vi.clearAllMocks()
  show = showing(host, { badge, answer, letter, guide })
})

it('shows one card for a refusal, however often it is seen', () => {
  for (let look = 0; look < 3; look++) show(denial, LINK, NOTHING)
  expect(host.show).toHaveBeenCalledOnce()
  expect(host.keep).toHaveBeenCalledTimes(2)
  show({ ...denial, reading: { ...reading, permissions: ['Forms > Publish'] } }, LINK, NOTHING)
  expect(host.show).toHaveBeenCalledTimes(2)
  expect(host.hide).not.toHaveBeenCalled()
})

it('takes card and badge away as soon as the page is no refusal', () => {
  show(denial, LINK, NOTHING)
  show({ kind: 'consent', enabled: true, disabledNames: [] }, LINK, NOTHING)
  show({ kind: 'unknown' }, LINK, NOTHING)
  expect(host.hide).toHaveBeenCalledOnce()
  expect(badge.mock.calls).toEqual([[0]])
  show(denial, LINK, NOTHING)
  expect(host.show).toHaveBeenCalledTimes(2)
})

it('touches nothing on any other page', () => {
  for (const kind of ['loading', 'sign-in', 'unknown'] as const) show({ kind }, LINK, NOTHING)
  show({ kind: 'chooser', rows: [] }, LINK, NOTHING)
  show({ kind: 'consent', enabled: false, disabledNames: [] }, LINK, NOTHING)
  for (const call of [host.show, host.hide, host.keep, badge]) expect(call).not.toHaveBeenCalled()
})

it('does without a link that can be read', () => {
  show(denial, 'https://app.hubspot.com/oauth/else', NOTHING)
  expect(host.show).toHaveBeenCalledOnce()
})

describe('what is remembered', () => {
  const props = (call = -1) => {
    const card = host.show.mock.calls.at(call)?.[1]
    if (typeof card !== 'object' || card === null || !('props' in card)) throw new Error('no card')
    return { key: card.key, ...(card.props as unknown as CardProps) }
  }
  const known: Known = {
    case: {
      outcomes: [{ scopes: ['automation'], result: 'offered', on: '2026-11-03' }],
      answers: { 'super-admin': 'no' },
    },
    notes: [{ id: 'note_hint_offered' }],
  }

  it('draws the same card again when it arrives, and the badge with it', () => {
    show(denial, LINK, NOTHING)
    const before = props().viewWith({})
    props().onView(before)
    expect(before.causes.flatMap((one) => one.because).map(({ id }) => id)).not.toContain('because_offered')
    show(denial, LINK, known)
    expect(props().key).toBe(props(0).key)
    badge.mockClear()
    const view = props().viewWith({})
    expect(badge).toHaveBeenCalledExactlyOnceWith(view.blockers)
    expect(view.causes.flatMap((one) => one.because).map(({ id }) => id)).toContain('because_offered')
    expect(view.notes).toContainEqual({ id: 'note_hint_offered' })
    expect(host.show.mock.calls.map(([name]) => name)).toEqual(['card_name_refused', 'card_name_refused'])
  })

  it('is not asked again, and an answer of now stands before it', () => {
    show(denial, LINK, known)
    expect(props().viewWith({}).question?.id).not.toBe('super-admin')
    expect(props().viewWith({ 'super-admin': 'yes' }).superAdmin).toBe(true)
  })

  it('takes in each answer with the account of the address', () => {
    show(denial, LINK, NOTHING)
    props().onAnswer('super-admin', 'no')
    props().onAnswer('super-admin', null)
    expect(answer.mock.calls).toEqual([
      ['4242001', 'super-admin', 'no'],
      ['4242001', 'super-admin', null],
    ])
  })
})

it('keeps a confirmed suspicion confirmed when more is remembered of it', () => {
  const suspected: State = { kind: 'suspected', reading }
  show(suspected, LINK, NOTHING)
  const card = host.show.mock.lastCall?.[1] as { props: CardProps }
  card.props.onView(card.props.viewWith({}))
  show(suspected, LINK, { ...NOTHING })
  expect(host.show.mock.calls.map(([name]) => name)).toEqual(['card_name_suspected', 'card_name_refused'])
})

it('asks for a letter about the case as it is told, and knows when nobody writes or opens anything', async () => {
  show(denial, place)
  const card = host.show.mock.lastCall?.[1] as { props: CardProps }
  const doing = card.props.doing({ connected: 'no' })
  expect(await doing.letter('super-admin', 'markdown')).toBeNull()
  expect(letter).toHaveBeenCalledWith({
    case: { input: place.address, answers: { connected: 'no' } },
    page: reading,
    owner: 'super-admin',
    format: 'markdown',
  })
  expect(await doing.guide?.()).toBe(false)
})

it('starts again from the very address, and only where it is an install link', () => {
  const go = vi.fn()
  const again = vi.fn()
  vi.stubGlobal('location', { assign: go, reload: again })
  show(denial, place)
  const card = () => host.show.mock.lastCall?.[1] as { props: CardProps }
  card().props.doing({}).retry?.()
  expect(go.mock.calls).toEqual([[place.address]])
  show(denial, { ...place, address: `${place.address}#part` })
  card().props.doing({}).retry?.()
  expect([go.mock.calls.length, again.mock.calls.length]).toEqual([1, 1])
  show(denial, { ...place, reading: { ...place.reading, request: null } })
  expect(card().props.doing({}).retry).toBeUndefined()
  vi.unstubAllGlobals()
})
