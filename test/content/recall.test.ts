import { beforeEach, expect, it, vi } from 'vitest'
import type { Known } from '../../src/account/seen'
import { recalling } from '../../src/content/recall'
import type { State } from '../../src/content/recognise/state'

const told: [string, unknown][] = []
let answers: ((known: Known | undefined) => void)[] = []
vi.mock('../../src/browser/content', () => ({
  tell: (verb: string, payload: unknown) => {
    told.push([verb, payload])
    return new Promise((resolve) => answers.push(verb === 'recall' ? resolve : () => undefined))
  },
}))

const LINK = (portal: string) =>
  `https://app.hubspot.com/oauth/${portal}authorize?client_id=a&scope=oauth%20forms&optional_scope=tickets&state=s3cret&code_challenge=abc`
const known: Known = { case: { answers: { 'super-admin': 'no' } }, notes: [] }
const arrived = vi.fn()
const asked = () => told.filter(([verb]) => verb === 'recall').map(([, payload]) => payload)
const seen = () => told.filter(([verb]) => verb === 'seen').map(([, payload]) => payload)

const listening = vi.fn<(name: string, hear: (event: { persisted: boolean }) => void) => void>()
vi.stubGlobal('addEventListener', listening)

beforeEach(() => {
  listening.mockClear()
  told.length = 0
  answers = []
  arrived.mockClear()
})

it('asks once an address, with the required scopes and nothing of the session', async () => {
  const recall = recalling(arrived)
  for (let look = 0; look < 3; look++) recall({ kind: 'loading' }, LINK('42/'))
  expect(asked()).toEqual([{ portalId: '42', scopes: ['oauth', 'forms'] }])
  expect(JSON.stringify(told)).not.toMatch(/s3cret|abc/)
})

it('waits for nobody, and gives what has come since', async () => {
  const recall = recalling(arrived)
  const before = recall({ kind: 'loading' }, LINK('42/'))
  expect(before).toEqual({ case: {}, notes: [] })
  answers[0]?.(known)
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  const after = recall({ kind: 'loading' }, LINK('42/'))
  expect(after).toBe(known)
  expect(recall({ kind: 'loading' }, LINK('42/'))).toBe(after)
})

it('asks anew when the address comes to name the account, and forgets the answer about no account', async () => {
  const recall = recalling(arrived)
  recall({ kind: 'loading' }, LINK(''))
  recall({ kind: 'loading' }, LINK('42/'))
  expect(asked()).toEqual([
    { portalId: null, scopes: ['oauth', 'forms'] },
    { portalId: '42', scopes: ['oauth', 'forms'] },
  ])
  answers[0]?.(known)
  await new Promise((resolve) => setTimeout(resolve))
  expect(arrived).not.toHaveBeenCalled()
  expect(recall({ kind: 'loading' }, LINK('42/'))).toEqual({ case: {}, notes: [] })
})

it('does without an answer', async () => {
  const recall = recalling(arrived)
  recall({ kind: 'loading' }, LINK('42/'))
  answers[0]?.(undefined)
  await new Promise((resolve) => setTimeout(resolve))
  expect(arrived).not.toHaveBeenCalled()
})

it('tells each state of the page once, for the account it is of', () => {
  const recall = recalling(arrived)
  const consent: State = { kind: 'consent', enabled: true, disabledNames: [] }
  for (let look = 0; look < 3; look++) recall(consent, LINK('42/'))
  expect(seen()).toEqual([{ portalId: '42', scopes: ['oauth', 'forms'], state: consent }])
})

it('tells nothing of an account while the page of another still stands under its address', () => {
  const recall = recalling(arrived)
  const consent: State = { kind: 'consent', enabled: true, disabledNames: [] }
  recall(consent, LINK('42/'))
  recall(consent, LINK('43/'))
  expect(seen()).toMatchObject([{ portalId: '42', state: consent }])
  recall({ kind: 'loading' }, LINK('43/'))
  recall(consent, LINK('43/'))
  expect(seen().slice(1)).toMatchObject([{ state: { kind: 'loading' } }, { portalId: '43', state: consent }])
})

it('tells the same page again once its address names the account', () => {
  const recall = recalling(arrived)
  const consent: State = { kind: 'consent', enabled: true, disabledNames: [] }
  recall(consent, LINK(''))
  recall(consent, LINK('42/'))
  expect(seen()).toMatchObject([{ portalId: null }, { portalId: '42' }])
})

it('lives with an address that is no install link', () => {
  recalling(arrived)({ kind: 'unknown' }, 'https://app.hubspot.com/oauth/x/y')
  expect(asked()).toEqual([{ portalId: null, scopes: [] }])
})

it('tells and asks anew when the browser brings the page back as it was, and holds to what it knew meanwhile', async () => {
  const recall = recalling(arrived)
  const consent: State = { kind: 'consent', enabled: true, disabledNames: [] }
  recall(consent, LINK('42/'))
  answers[0]?.(known)
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  const [name, shown] = listening.mock.calls[0] ?? []
  expect(name).toBe('pageshow')
  shown?.({ persisted: false })
  recall(consent, LINK('42/'))
  expect([asked().length, seen().length]).toEqual([1, 1])
  shown?.({ persisted: true })
  expect(recall(consent, LINK('42/'))).toBe(known)
  expect([asked().length, seen().length]).toEqual([2, 2])
  const newer: Known = { case: { answers: { 'super-admin': 'yes' } }, notes: [] }
  answers[2]?.(newer)
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(2))
  expect(recall(consent, LINK('42/'))).toBe(newer)
})
