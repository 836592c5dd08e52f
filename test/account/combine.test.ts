import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/account/account'
import { combine, conflictKey, type Side } from '../../src/account/combine'
import { MOST_OUTCOMES } from '../../src/account/merge'
import { readAccount, writeAccount } from '../../src/account/stored'
import { accounts } from './values'

const two = fc.tuple(accounts, accounts).map(([a, b]): [Account, Account] => [a, { ...b, id: a.id }])

/** Everything an account says, one line a fact; days of facts, lists and what the chooser printed aside. */
function facts(account: Account): string[] {
  const { outcomes, products, plansOn, namedOn, addOns, answers = {}, ...rest } = account
  const lines = (value: unknown, at: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => lines(one, `${at}/${key}`))
      : [`${at}=${value}`]
  return [
    ...lines(rest, ''),
    ...(addOns ? [`/addOns=${[...addOns].sort()}`] : []),
    ...Object.entries(answers).map(([id, { answer }]) => `/answers/${id}=${answer}`),
  ]
}

function choosing(all: Side, a: Account, b: Account) {
  const { conflicts } = combine(a, b)
  return Object.fromEntries(conflicts.map((one) => [conflictKey(one), all]))
}

describe('two descriptions of one account', () => {
  it('are one where they are the same', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { account: both, conflicts } = combine(account, account)
        expect(conflicts).toEqual([])
        expect(facts(both)).toEqual(facts(account))
        expect(combine({ id: account.id }, account).conflicts).toEqual([])
      }),
    )
  })

  it('lose nothing that is not shown as a conflict, and take the side that was chosen', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { account: mine, conflicts } = combine(a, b)
        const { account: theirs } = combine(a, b, choosing('theirs', a, b))
        const [ofMine, ofTheirs] = [new Set(facts(mine)), new Set(facts(theirs))]
        expect(facts(a).filter((fact) => !ofMine.has(fact))).toEqual([])
        expect(facts(b).filter((fact) => !ofTheirs.has(fact))).toEqual([])
        expect(facts(b).filter((fact) => !ofMine.has(fact))).toHaveLength(conflicts.length)
      }),
    )
  })

  it('say the same whoever is asked first, and again', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const one = combine(a, b).account
        const other = combine(b, a, choosing('theirs', b, a)).account
        expect(new Set(facts(other))).toEqual(new Set(facts(one)))
        expect(combine(one, b).account).toEqual(one)
      }),
    )
  })

  it('keep every outcome, of the later day, and the later print of the chooser', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { account } = combine(a, b)
        const key = ({ result, scopes }: { result: string; scopes: string[] }) =>
          `${result} ${[...scopes].sort().join(' ')}`
        const told = [...(a.outcomes ?? []), ...(b.outcomes ?? [])]
        expect(new Set(account.outcomes?.map(key) ?? [])).toEqual(new Set(told.map(key)))
        for (const { on, ...one } of told)
          expect(account.outcomes?.find((kept) => key(kept) === key(one))?.on.localeCompare(on)).not.toBe(-1)
        expect(told.length <= MOST_OUTCOMES).toBe(true)
        expect(account.products?.on ?? '').toBe([a.products?.on ?? '', b.products?.on ?? ''].sort().at(-1))
      }),
    )
  })

  it('give an account that can be stored', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { account } = combine(a, b, choosing('theirs', a, b))
        expect(readAccount(account.id, writeAccount(account))).toEqual({ value: account, aside: [] })
      }),
    )
  })

  it('differ matter by matter', () => {
    const mine: Account = {
      id: '1',
      name: 'Acme',
      plans: { marketing: 'starter', sales: 'free' },
      addOns: ['brands', 'website'],
      person: { superAdmin: true, permissions: { 'Workflows > Edit': true } },
      answers: { 'super-admin': { answer: 'yes', on: '2026-01-01' } },
    }
    const theirs: Account = {
      id: '1',
      region: 'eu1',
      plans: { marketing: 'professional', service: 'free' },
      plansOn: '2026-02-02',
      addOns: ['website', 'brands'],
      person: { permissions: { 'Workflows > Edit': false, 'Forms > Edit': true } },
      answers: { 'super-admin': { answer: 'no', on: '2026-02-02' } },
    }
    const { account, conflicts } = combine(mine, theirs)
    expect(conflicts.map(({ path }) => path.join(' / '))).toEqual([
      'plans / marketing',
      'person / permissions / Workflows > Edit',
      'answers / super-admin',
    ])
    expect(account).toEqual({
      ...mine,
      region: 'eu1',
      plans: { marketing: 'starter', sales: 'free', service: 'free' },
      plansOn: '2026-02-02',
      person: { superAdmin: true, permissions: { 'Workflows > Edit': true, 'Forms > Edit': true } },
    })
  })
})
