import { describe, expect, it } from 'vitest'
import { chosenAccount, presetName } from '../../src/checker/account-choice'
import { openingOf } from '../../src/checker/opening'
import { replaceName } from '../../src/checker/replace-name'
import { grouped } from '../../src/checker/scope-groups'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth&state=mine'

describe('replaceName', () => {
  it.each([
    ['contact.read forms', 'contact.read', 'crm.x.read forms'],
    ['scope=oauth%20contact.read%20forms', 'contact.read', 'scope=oauth%20crm.x.read%20forms'],
    ['scope=contact.read+contact.read.v2', 'contact.read', 'scope=crm.x.read+contact.read.v2'],
    ['["contact.read", "my.contact.read"]', 'contact.read', '["crm.x.read", "my.contact.read"]'],
    ['Contact.read contact.read', 'contact.read', 'Contact.read crm.x.read'],
    ['a+b(c', 'b(c', 'a+crm.x.read'],
    ['nothing here', 'contact.read', 'nothing here'],
  ])('%s', (text, name, expected) => {
    expect(replaceName(text, name, 'crm.x.read')).toBe(expected)
  })

  it('takes what it puts in literally', () => {
    expect(replaceName('a.b', 'a.b', '$&$1')).toBe('$&$1')
  })
})

describe('openingOf', () => {
  const [page, accounts] = [null, [{ id: '4242001' }]]
  it('opens with the tab’s install link, without its session', () => {
    const { text, fromTab } = openingOf({ address: LINK, page, kept: { text: 'forms', over: '' }, accounts })
    expect(text).toBe(LINK.replace('mine', '***'))
    expect(fromTab).toBe(true)
  })

  it('comes back to what was typed over this very tab', () => {
    const over = LINK.replace('mine', '***')
    expect(openingOf({ address: LINK, page, kept: { text: 'forms', over }, accounts })).toMatchObject({
      text: 'forms',
      fromTab: false,
    })
  })

  it('comes back to the last input over any other page', () => {
    expect(
      openingOf({ address: 'https://example.com/', page, kept: { text: 'forms', over: 'x' }, accounts }),
    ).toMatchObject({
      text: 'forms',
      over: '',
    })
    expect(openingOf({ address: '', page, kept: null, accounts }).text).toBe('')
  })
})

it('opens with the account that the tab’s link leads to, where it is remembered', () => {
  const over = (number: string) =>
    openingOf({
      address: LINK.replace('/authorize', `/${number}/authorize`),
      page: null,
      kept: null,
      accounts: [{ id: '4242001' }],
    }).account
  expect(over('4242001')).toBe('4242001')
  expect(over('4242002')).toBeNull()
})

describe('chosenAccount', () => {
  it('has nothing paid for in a free account', () => {
    const account = chosenAccount('free', [])
    expect(new Set(Object.values(account?.plans ?? {}))).toEqual(new Set(['free']))
    expect(account?.addOns).toEqual([])
  })

  it('knows the hubs of the Starter platform, and says of the others only what is known', () => {
    expect(chosenAccount('starter', [])?.plans).toMatchObject({ marketing: 'starter', commerce: 'free' })
    expect(chosenAccount('professional', [])?.plans).toBeUndefined()
    expect(presetName('enterprise')).toBe('Enterprise Customer Platform')
  })

  it('finds a remembered account, and none that was forgotten', () => {
    const acme = { id: '4242001', name: 'Acme' }
    expect(chosenAccount('4242001', [acme])).toBe(acme)
    expect(chosenAccount('4242001', [])).toBeNull()
    expect(chosenAccount('any', [acme])).toBeNull()
  })
})

it('groups scopes by verdict, worst first, each in one group', () => {
  const base = {
    permission: 'unknown' as const,
    replacedBy: [],
    suggestions: [],
    planCertainty: 'certain' as const,
    maySuffice: false,
    rights: [],
  }
  const scope = (
    name: string,
    asked: 'required' | 'optional',
    plan: 'included' | 'excluded' | 'unknown',
    status: 'current' | 'deprecated' | 'unknown' = 'current',
  ) => ({ ...base, name, asked, plan, status })
  const groups = grouped([
    scope('fine', 'required', 'included'),
    scope('lacking', 'required', 'excluded'),
    scope('dropped', 'optional', 'excluded'),
    scope('slip', 'required', 'unknown', 'unknown'),
    scope('old', 'required', 'included', 'deprecated'),
    scope('open', 'optional', 'unknown'),
  ])
  expect(groups.map(({ group, scopes }) => [group, ...scopes.map(({ name }) => name)])).toEqual([
    ['unknown_name', 'slip'],
    ['blocked', 'lacking'],
    ['retired', 'old'],
    ['open', 'open'],
    ['dropped', 'dropped'],
    ['fine', 'fine'],
  ])
})
