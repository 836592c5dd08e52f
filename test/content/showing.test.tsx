import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Known } from '../../src/account/seen'
import type { WholeView } from '../../src/browser/messages'
import type { CardHost } from '../../src/content/host'
import type { State } from '../../src/content/recognise/state'
import { showing, type Told } from '../../src/content/showing'
import type { PageReading } from '../../src/request/types'
import type { CardProps } from '../../src/ui/card/card'
import { VIEW } from '../ui/card-view'

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
const view = vi.fn<Told['view']>(async () => undefined)
const letter = vi.fn<Told['letter']>(async () => undefined)
const guide = vi.fn<Told['guide']>(async () => undefined)
let show: ReturnType<typeof showing>

beforeEach(() => {
  vi.clearAllMocks()
  view.mockResolvedValue(undefined)
  show = showing(host, { badge, answer, view, letter, guide })
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

const props = (call = -1) => {
  const card = host.show.mock.calls.at(call)?.[1]
  if (typeof card !== 'object' || card === null || !('props' in card)) throw new Error('no card')
  return { key: card.key, ...(card.props as unknown as CardProps) }
}

describe('the whole answer', () => {
  const noted: Known = { case: {}, notes: [{ id: 'note_hint_offered' }] }
  const account = { id: 'card_account', values: [{ foreign: 'Acme' }] }
  const whole = (blockers: number): WholeView => ({ view: { ...VIEW, blockers }, account })
  /** Answers that are given when the test says so. */
  const later = () => {
    const given: ((answer: WholeView | null | undefined) => void)[] = []
    view.mockImplementation(() => new Promise((give) => given.push(give)))
    return given
  }
  const settle = () => new Promise((go) => setTimeout(go))

  it('is asked for when the card is there, and takes the place of what the card has by itself', async () => {
    const given = later()
    show(denial, LINK, noted)
    const none = {}
    const shown = props().viewWith(none)
    expect(view).not.toHaveBeenCalled()
    expect(shown).toMatchObject({ rest: 'waiting', account: { id: 'card_account', values: ['4242001'] } })
    props().onView(none)
    props().onView(none)
    expect(view.mock.calls).toEqual([[{ case: { input: LINK, answers: {} }, page: reading }]])
    given[0]?.(whole(7))
    await settle()
    expect(props().key).toBe(props(0).key)
    const { view: now, rest, account: about } = props().viewWith(none)
    expect(now).toEqual({ ...VIEW, blockers: 7, notes: noted.notes })
    expect([rest, about]).toEqual(['here', account])
    expect(badge).toHaveBeenLastCalledWith(7)
  })

  it('is asked for again with every answer; what comes for an earlier one is dropped', async () => {
    const given = later()
    show(denial, LINK, NOTHING)
    const answers = { 'super-admin': 'no' }
    props().onView({})
    const own = props().viewWith(answers).view
    props().onView(answers)
    expect(view.mock.lastCall?.[0].case).toEqual({ input: LINK, answers })
    given[0]?.(whole(7))
    await settle()
    expect(host.show).toHaveBeenCalledOnce()
    expect(props().viewWith(answers).view).toBe(own)
    given[1]?.(whole(8))
    await settle()
    expect(props().viewWith(answers).view.blockers).toBe(8)
  })

  it('changes nothing when it comes after the card has gone', async () => {
    const given = later()
    show(denial, LINK, NOTHING)
    props().onView({})
    show({ kind: 'unknown' }, LINK, NOTHING)
    given[0]?.(whole(7))
    await settle()
    expect(host.show).toHaveBeenCalledOnce()
    expect(badge).toHaveBeenLastCalledWith(0)
  })

  it.each([null, undefined])('leaves the card as it is when nobody can say: %s', async (answer) => {
    view.mockResolvedValue(answer)
    show(denial, LINK, NOTHING)
    const none = {}
    const own = props().viewWith(none).view
    props().onView(none)
    await settle()
    expect(props().viewWith(none)).toMatchObject({ rest: 'gone', view: own })
  })

  it('is not asked for a mere suspicion', () => {
    show({ kind: 'suspected', reading }, LINK, NOTHING)
    props().viewWith({})
    expect(view).not.toHaveBeenCalled()
  })
})

describe('what is remembered', () => {
  const known: Known = {
    case: {
      outcomes: [{ scopes: ['automation'], result: 'offered', on: '2026-11-03' }],
      answers: { 'super-admin': 'no' },
    },
    notes: [{ id: 'note_hint_offered' }],
  }

  it('draws the same card again when it arrives, and the badge with it', () => {
    show(denial, LINK, NOTHING)
    const before = props().viewWith({}).view
    props().onView({})
    expect(before.causes.flatMap((one) => one.because).map(({ id }) => id)).not.toContain('because_offered')
    show(denial, LINK, known)
    expect(props().key).toBe(props(0).key)
    badge.mockClear()
    const after = props().viewWith({}).view
    expect(badge).toHaveBeenCalledExactlyOnceWith(after.blockers)
    expect(after.causes.flatMap((one) => one.because).map(({ id }) => id)).toContain('because_offered')
    expect(after.notes).toContainEqual({ id: 'note_hint_offered' })
    expect(host.show.mock.calls.map(([name]) => name)).toEqual(Array(2).fill('Scopelight: refusal explained'))
  })

  it('is not asked again, and an answer of now stands before it', () => {
    show(denial, LINK, known)
    expect(props().viewWith({}).view.question?.id).not.toBe('super-admin')
    expect(props().viewWith({ 'super-admin': 'yes' }).view.superAdmin).toBe(true)
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
  card.props.onView({})
  show(suspected, LINK, { ...NOTHING })
  expect(host.show.mock.calls.map(([name]) => name)).toEqual([
    'Scopelight: refusal suspected',
    'Scopelight: refusal explained',
  ])
})

it('asks for a letter about the case as it is told, and knows when nobody writes or opens anything', async () => {
  show(denial, LINK, NOTHING)
  const card = host.show.mock.lastCall?.[1] as { props: CardProps }
  const doing = card.props.doing({ connected: 'no' })
  expect(await doing.letter('super-admin', 'markdown')).toBeUndefined()
  expect(letter).toHaveBeenCalledWith({
    case: { input: LINK, answers: { connected: 'no' } },
    page: reading,
    owner: 'super-admin',
    format: 'markdown',
  })
  expect(await doing.guide?.()).toBeUndefined()
})

it('starts again from the very address, and only where it is an install link', () => {
  const go = vi.fn()
  const again = vi.fn()
  vi.stubGlobal('location', { assign: go, reload: again })
  show(denial, LINK, NOTHING)
  const card = () => host.show.mock.lastCall?.[1] as { props: CardProps }
  card().props.doing({}).retry?.()
  expect(go.mock.calls).toEqual([[LINK]])
  show(denial, `${LINK}#part`, NOTHING)
  card().props.doing({}).retry?.()
  expect([go.mock.calls.length, again.mock.calls.length]).toEqual([1, 1])
  show(denial, 'https://app.hubspot.com/oauth/else', NOTHING)
  expect(card().props.doing({}).retry).toBeUndefined()
  vi.unstubAllGlobals()
})

it('leaves a suspicion alone once the person said that nothing was refused, however often the page moves', () => {
  const suspected: State = { kind: 'suspected', reading: { ...reading, match: 'hint', variant: null } }
  show(suspected, LINK, NOTHING)
  props().onDismiss()
  expect(host.hide).toHaveBeenCalledOnce()
  show({ kind: 'loading' }, LINK, NOTHING)
  show(suspected, LINK, { case: {}, notes: [] })
  expect(host.show).toHaveBeenCalledOnce()
  show(suspected, `${LINK}&another=1`, NOTHING)
  expect(host.show).toHaveBeenCalledTimes(2)
  show(denial, LINK, NOTHING)
  expect(host.show).toHaveBeenCalledTimes(3)
})
