import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account'
import { caseFor, plansNote } from '../../src/account/case'
import {
  answering,
  remembering,
  surplus,
  withOutcome,
  withPlans,
  withProducts,
} from '../../src/account/merge'
import { outcomes } from './values'

const on = '2026-11-03'

describe('outcomes', () => {
  it('are kept once for the same scopes and result, of the later day, in any order of learning', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { maxLength: 30 }), (list) => {
        const keep = (all: typeof list) => all.reduce(withOutcome, [])
        const plain = (all: typeof list) =>
          all.map((one) => [[...one.scopes].sort().join(), one.result, one.on].join()).sort()
        expect(plain(keep([...list].reverse()))).toEqual(plain(keep(list)))
        const keys = keep(list).map(({ scopes, result }) => [[...scopes].sort().join(), result].join())
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('are at most fifty, the oldest first out', () => {
    const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
    const many = Array.from({ length: 60 }, (_, at) => ({
      scopes: [`s.${at}`],
      result: 'denied' as const,
      on: day(at),
    }))
    const kept = [...many].reverse().reduce(withOutcome, [])
    expect(kept.map(({ scopes }) => scopes[0])).toEqual(many.slice(10).map(({ scopes }) => scopes[0]))
  })
})

describe('an offer that HubSpot went back on', () => {
  const seen = (result: 'offered' | 'denied', day: string, ...scopes: string[]) => ({
    scopes,
    result,
    on: day,
  })
  const offersAfter = (...list: ReturnType<typeof seen>[]) =>
    list.reduce<Account>(remembering, { id: '1' }).outcomes?.filter(({ result }) => result === 'offered')

  it('is gone where the very same was refused after it', () => {
    expect(offersAfter(seen('offered', on, 'oauth', 'forms'), seen('denied', on, 'forms', 'oauth'))).toEqual(
      [],
    )
  })

  it('is less by what the refusal names', () => {
    expect(offersAfter(seen('offered', on, 'oauth', 'forms'), seen('denied', on, 'forms'))).toEqual([
      seen('offered', on, 'oauth'),
    ])
  })

  it('stands where the refusal asked for more, or came before', () => {
    const offer = seen('offered', on, 'oauth', 'forms')
    expect(offersAfter(offer, seen('denied', on, 'oauth', 'forms', 'content'))).toEqual([offer])
    expect(offersAfter(seen('denied', on, 'forms'), offer)).toEqual([offer])
    expect(offersAfter(offer, seen('denied', '2026-11-02', 'forms'))).toEqual([offer])
  })
})

describe('a case of an account', () => {
  const read = { labels: ['Sales Enterprise'], plans: { sales: 'enterprise' as const }, on }

  it('is the case alone where the account is not known', () => {
    const base = { input: 'automation', answers: { 'super-admin': 'no' } }
    expect(caseFor(null, base)).toBe(base)
    expect(caseFor({ id: '1' }, base)).toEqual(base)
  })

  it('puts the case before what was told, and what was told before what HubSpot’s page said', () => {
    const account = withPlans(
      withProducts({ id: '1' }, { ...read, plans: { sales: 'enterprise', data: 'starter' } }, 'Acme'),
      { sales: 'starter', marketing: 'free' },
      on,
    )
    expect(caseFor(account, { input: 'x', account: { plans: { marketing: 'starter' } } }).account).toEqual({
      plans: { sales: 'starter', data: 'starter', marketing: 'starter' },
    })
    expect(account.products?.plans).toEqual({ sales: 'enterprise', data: 'starter' })
  })

  it('leaves an account as it is where an answer that nobody gave is taken back', () => {
    const account = { id: '1' }
    expect(answering(account, 'super-admin', null, on)).toBe(account)
  })

  it('lets an answer stand against what HubSpot’s page said of the same hub', () => {
    const account = withProducts({ id: '1' }, { ...read, plans: { sales: 'enterprise', data: 'free' } }, '')
    const told = (id: string, answer: string) =>
      caseFor(answering(account, id, answer, on), { input: 'x' }).account?.plans
    expect(told('plan:sales-professional', 'no')).toEqual({ data: 'free' })
    expect(told('plan:sales-professional', 'free')).toBeUndefined()
    expect(told('plan:sales-professional', 'unsure')).toEqual({ sales: 'enterprise', data: 'free' })
    expect(told('super-admin', 'no')).toEqual({ sales: 'enterprise', data: 'free' })
    expect(plansNote(answering(account, 'super-admin', 'no', on))).toHaveLength(1)
    expect(plansNote(answering(account, 'plan:sales-professional', 'free', on))).toEqual([])
    expect(plansNote(withPlans(account, { sales: 'starter', data: 'free' }, on))).toEqual([])
  })

  it('carries answers and outcomes; an answer of today stands, one taken back is gone', () => {
    const account = answering(
      { id: '1', outcomes: [{ scopes: ['oauth'], result: 'offered', on }] },
      'super-admin',
      'no',
      on,
    )
    expect(caseFor(account, { input: 'x' })).toMatchObject({
      answers: { 'super-admin': 'no' },
      outcomes: account.outcomes,
    })
    expect(caseFor(account, { input: 'x', answers: { 'super-admin': 'yes' } }).answers).toEqual({
      'super-admin': 'yes',
    })
    const back = answering(account, 'super-admin', null, on)
    expect(caseFor(back, { input: 'x' }).answers).toBeUndefined()
  })

  it('keeps the rights of both', () => {
    const account = { id: '1', person: { superAdmin: false, permissions: { 'Forms > Edit': true } } }
    const base = { input: 'x', person: { permissions: { 'Forms > Publish': false } } }
    expect(caseFor(account, base).person).toEqual({
      superAdmin: false,
      permissions: { 'Forms > Edit': true, 'Forms > Publish': false },
    })
  })
})

it('takes told plans back and keeps those read from HubSpot’s page', () => {
  const account = withPlans({ id: '1', products: { labels: [], plans: {}, on } }, { sales: 'free' }, on)
  expect(withPlans(account, {}, on)).toEqual({ id: '1', products: { labels: [], plans: {}, on } })
})

it('makes room by size too, the longest unheard-of first', () => {
  const big = (id: number) => ({
    id: String(id),
    outcomes: [
      {
        scopes: Array.from({ length: 500 }, (_, at) => `${'s'.repeat(290)}.${at}`),
        result: 'offered' as const,
        on: new Date(Date.UTC(2026, 0, id)).toISOString().slice(0, 10),
      },
    ],
  })
  const accounts = Array.from({ length: 20 }, (_, at) => big(at + 1))
  const dropped = surplus(accounts)
  expect(dropped.length).toBeGreaterThan(0)
  expect(dropped.length).toBeLessThan(20)
  expect(dropped.map(Number).sort((a, b) => a - b)).toEqual(dropped.map((_, at) => at + 1))
  expect(surplus([{ ...big(7), person: { superAdmin: true } }])).toEqual([])
})
