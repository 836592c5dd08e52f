import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAccount, readHints, writeAccount, writeHints } from '../../src/account/stored'
import { accounts, outcomes } from './values'

it('reads back whatever it wrote, nothing put aside', () => {
  fc.assert(
    fc.property(accounts, (account) => {
      const stored = JSON.parse(JSON.stringify(writeAccount(account)))
      expect(readAccount(account.id, stored)).toEqual({ value: account, aside: [] })
    }),
  )
  fc.assert(
    fc.property(fc.array(outcomes), (list) => {
      expect(readHints(JSON.parse(JSON.stringify(writeHints(list))))).toEqual({ value: list, aside: [] })
    }),
  )
})

it('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(readAccount('1', raw).value.id).toBe('1')
      expect(Array.isArray(readHints(raw).value)).toBe(true)
    }),
  )
})

it('loses one broken value and no other, and keeps that one aside', () => {
  fc.assert(
    fc.property(accounts, fc.jsonValue(), fc.nat(), (account, junk, at) => {
      const names = Object.keys(account).filter((name) => name !== 'id')
      const name = names[at % Math.max(1, names.length)]
      if (name === undefined) return
      const { value, aside } = readAccount(account.id, { ...writeAccount(account), [name]: { junk: [junk] } })
      for (const other of names.filter((one) => one !== name)) {
        expect(value).toHaveProperty(other, account[other as keyof typeof account])
      }
      expect(aside.length).toBeGreaterThan(0)
      expect(aside.every((one) => one.at.startsWith(name))).toBe(true)
    }),
  )
})

const offered = (scopes: unknown, on: unknown = '2026-11-03') => ({ scopes, result: 'offered', on })

it.each([
  ['a name that is no scope', offered(['oauth', '<b>'])],
  ['a text in the place of the list', offered('oauth')],
  ['no scope at all', offered([])],
  ['a day that does not exist', offered(['oauth'], '2026-02-31')],
  ['a moment in the place of a day', offered(['oauth'], '2026-11-03T10:00:00Z')],
  ['another result', { scopes: ['oauth'], result: 'granted', on: '2026-11-03' }],
])('takes no part of an outcome with %s', (_, broken) => {
  const good = offered(['oauth'])
  const read = readAccount('1', { version: 1, outcomes: [good, broken] })
  expect(read.value).toEqual({ id: '1', outcomes: [good] })
  expect(read.aside).toEqual([{ at: 'outcomes.1', value: broken }])
})

it('takes a tier that is not sold for no plan', () => {
  const read = readAccount('1', { version: 1, plans: { commerce: 'starter', sales: 'free', hubs: 'free' } })
  expect(read.value.plans).toEqual({ sales: 'free' })
  expect(read.aside.map(({ at }) => at)).toEqual(['plans.commerce', 'plans.hubs'])
})

it('keeps the value of a version to come whole and reads nothing of it', () => {
  const raw = { version: 2, plans: { sales: 'free' } }
  expect(readAccount('1', raw)).toEqual({ value: { id: '1' }, aside: [{ at: '', value: raw }] })
})

it('takes an older version through every step up to today’s', () => {
  const steps = [
    ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, called: title }),
    ({ called, ...rest }: Record<string, unknown>) => ({ ...rest, name: called }),
  ]
  const name = (raw: unknown) => readAccount('1', raw, steps).value.name
  expect(name({ version: 1, title: 'Acme' })).toBe('Acme')
  expect(name({ version: 2, called: 'Acme' })).toBe('Acme')
  expect(name({ version: 3, name: 'Acme' })).toBe('Acme')
  const broken = [
    () => {
      throw new Error('no such field')
    },
  ]
  const raw = { version: 1, name: 'Acme' }
  expect(readAccount('1', raw, broken)).toEqual({ value: { id: '1' }, aside: [{ at: '', value: raw }] })
})

it('is never told another account’s id by what is stored', () => {
  expect(readAccount('1', { version: 1, id: '2' }).value.id).toBe('1')
})
