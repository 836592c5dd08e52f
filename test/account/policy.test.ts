import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_PRESETS, NO_POLICY, readPolicy, withPreset } from '../../src/account/policy'
import { accounts } from './values'

const GOOD = {
  accounts: [{ id: '12345678', name: 'Acme EU', region: 'eu1', plans: { marketing: 'professional' } }],
  recognise: true,
  helpLink: 'https://help.acme.example/hubspot',
  helpLabel: 'Acme help desk',
  contact: 'IT service desk, it@acme.example',
}

describe('a policy', () => {
  it('is read whole', () => {
    const { value, aside } = readPolicy(GOOD)
    expect(aside).toEqual([])
    expect(value).toEqual({
      accounts: new Map([['12345678', GOOD.accounts[0]]]),
      recognise: true,
      help: { url: GOOD.helpLink, label: GOOD.helpLabel },
      contact: GOOD.contact,
    })
  })

  it('never throws, and a bad field costs itself alone', () => {
    expect(readPolicy(undefined)).toEqual({ value: NO_POLICY, aside: [] })
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        expect(readPolicy(junk).value.accounts).toBeInstanceOf(Map)
      }),
    )
    const bad = fc.oneof(
      fc.integer(),
      fc.constant(null),
      fc.constant({ a: 1 }),
      fc.constant('x\n'),
      fc.constant(''),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(GOOD)), bad, (field, junk) => {
        const { value, aside } = readPolicy({ ...GOOD, [field]: junk })
        expect(aside).toEqual([{ at: field, value: junk }])
        const { [field as keyof typeof GOOD]: _, ...others } = GOOD
        expect(value).toEqual(readPolicy(others).value)
      }),
    )
  })

  it.each([
    'http://help.acme.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@help.acme.example/',
    'https://',
    'help.acme.example',
    `https://help.acme.example/${'x'.repeat(2000)}`,
  ])('has no help link at %s', (helpLink) => {
    const { value, aside } = readPolicy({ helpLink })
    expect(value).toEqual(NO_POLICY)
    expect(aside).toEqual([{ at: 'helpLink', value: helpLink }])
  })

  it.each(['two\nlines', 'a\u202Eb', 'x'.repeat(201), ' '])('has no contact %j', (contact) => {
    expect(readPolicy({ contact }).value.contact).toBeUndefined()
  })

  it('presets accounts by number, never what is about a person, each once', () => {
    const person = { superAdmin: true }
    const { value, aside } = readPolicy({
      accounts: [
        { id: 12345678, name: 'Number', person, answers: {} },
        { id: '12345678', name: 'Again' },
        { id: 'local-x', name: 'None' },
        'junk',
        { id: '9', plans: { sales: 'gold' }, colour: 1 },
      ],
    })
    expect([...value.accounts.values()]).toEqual([
      { id: '12345678', name: 'Number' },
      { id: '9', plans: {} },
    ])
    expect(aside.map(({ at }) => at)).toEqual([
      'accounts.0.person',
      'accounts.0.answers',
      'accounts.1',
      'accounts.2',
      'accounts.3',
      'accounts.4.plans.sales',
      'accounts.4.colour',
    ])
  })

  it('presets so many accounts and no more', () => {
    const many = Array.from({ length: MOST_PRESETS + 1 }, (_, at) => ({ id: String(at + 1) }))
    const { value, aside } = readPolicy({ accounts: many })
    expect(value.accounts.size).toBe(MOST_PRESETS)
    expect(aside).toHaveLength(1)
  })
})

describe('a preset', () => {
  it('stands beneath what the person told', () => {
    const preset = { id: '1', name: 'Acme', plans: { marketing: 'starter', sales: 'free' } } as const
    expect(withPreset(null, preset)).toEqual(preset)
    expect(withPreset({ id: '1', plans: { marketing: 'professional' } }, preset)).toEqual({
      id: '1',
      name: 'Acme',
      plans: { marketing: 'professional', sales: 'free' },
    })
    fc.assert(
      fc.property(accounts, (account) => {
        expect(withPreset(account, undefined)).toBe(account)
        expect(withPreset(account, { id: account.id, region: 'na2' })).toMatchObject(account)
      }),
    )
  })
})
