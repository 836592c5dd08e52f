import { expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { caseFrom } from '../../src/diagnosis/case-from'
import { impossible, unusedIn } from '../../src/diagnosis/impossible'

const WHOLE = {
  id: 'a',
  input: 'oauth',
  page: 'words',
  account: { plans: { sales: 'free' }, addOns: ['brands'], type: 'sandbox' },
  person: { superAdmin: false, marketplaceAccess: true, permissions: { 'Workflows > Edit': true } },
  answers: { connected: 'no' },
  outcomes: [{ scopes: ['oauth'], result: 'denied', on: '2026-11-03' }],
}

it.each([
  [WHOLE],
  [{ input: '' }],
  [{ input: 'x', later: { fields: [1] }, account: {}, person: {}, outcomes: [] }],
])('takes %j as it is', (value) => {
  expect(caseFrom(value)).toEqual({ ok: true, case: value })
})

it.each([null, 'text', 5, [], [{ input: 'oauth' }]])('takes %j for no case', (value) => {
  expect(caseFrom(value)).toEqual({ ok: false, problem: { id: 'problem_case_not_object' } })
})

it.each([
  [{}, undefined],
  [{ id: 'a', input: 5 }, 'a'],
  [{ id: 5, input: null }, undefined],
])('asks for the input of %j', (value, id) => {
  const problem = { id: 'problem_case_no_input' }
  expect(caseFrom(value)).toEqual(id ? { ok: false, problem, id } : { ok: false, problem })
})

it.each<[string, object]>([
  ['id', { id: 5 }],
  ['page', { page: null }],
  ['account', { account: null }],
  ['account', { account: { plans: ['sales'] } }],
  ['account', { account: { plans: { sales: 5 } } }],
  ['account', { account: { addOns: 'brands' } }],
  ['account', { account: { addOns: [5] } }],
  ['account', { account: { type: 'production' } }],
  ['person', { person: { superAdmin: 'yes' } }],
  ['person', { person: { marketplaceAccess: 'no' } }],
  ['person', { person: { permissions: { 'Workflows > Edit': 'yes' } } }],
  ['answers', { answers: { connected: true } }],
  ['outcomes', { outcomes: {} }],
  ['outcomes', { outcomes: ['denied'] }],
  ['outcomes', { outcomes: [{ ...WHOLE.outcomes[0], scopes: 'oauth' }] }],
  ['outcomes', { outcomes: [{ ...WHOLE.outcomes[0], result: 'refused' }] }],
  ['outcomes', { outcomes: [{ ...WHOLE.outcomes[0], on: 5 }] }],
])('names the field %s in which %j is wrong', (field, wrong) => {
  const result = caseFrom({ input: 'oauth', ...wrong })
  expect(result.ok).toBe(false)
  expect(!result.ok && result.problem).toEqual({ id: 'problem_case_field', values: [field] })
})

const told = (account: unknown): Case => ({
  input: 'oauth',
  account: account as NonNullable<Case['account']>,
})
it.each([
  [{ plans: { operations: 'free' } }, 'problem_hub_unknown', { foreign: 'operations' }],
  [{ plans: { sales: 'gold' } }, 'problem_tier_unknown', { foreign: 'gold' }],
  [
    { plans: { sales: 'free', commerce: 'starter' } },
    'problem_tier_impossible',
    { plans: ['Revenue Hub Starter'] },
  ],
  [{ addOns: ['brands', 'gold'] }, 'problem_add_on', { foreign: 'gold' }],
])('says what is impossible about %j', (account, id, value) => {
  expect(impossible(told(account))).toEqual({ id, values: [value] })
})

it.each([[undefined], [{}], [{ plans: { commerce: 'professional', sales: 'starter' }, addOns: ['brands'] }]])(
  'finds nothing impossible about %j',
  (account) => {
    expect(impossible(told(account))).toBeNull()
  },
)

it('names rows and answers that nobody can make use of', () => {
  const c: Case = {
    input: 'oauth',
    person: { permissions: { 'Workflows > Edit': true, 'Workflows > Fly': true } },
    answers: {
      'super-admin': 'no',
      'marketplace-access': 'maybe',
      'plan:sales-professional': 'free',
      'plan:sales-gold': 'yes',
      'plan:salse-professional': 'free',
      'plan:sales-professional+gold': 'no',
      'plan:add-on-gold': 'no',
      'plan:add-on-brands': 'no',
      'plan:sales-professional+brands': 'no',
      connected: 'free',
      'token-kind': 'private-app',
      'favourite-colour': 'yes',
    },
  }
  expect(unusedIn(c).map(({ id, values }) => [id, values])).toEqual([
    ['note_permission_unknown', [{ foreign: 'Workflows > Fly' }]],
    ['note_answer_unknown', [{ foreign: 'marketplace-access=maybe' }]],
    ['note_answer_unknown', [{ foreign: 'plan:sales-gold=yes' }]],
    ['note_answer_unknown', [{ foreign: 'plan:salse-professional=free' }]],
    ['note_answer_unknown', [{ foreign: 'plan:sales-professional+gold=no' }]],
    ['note_answer_unknown', [{ foreign: 'plan:add-on-gold=no' }]],
    ['note_answer_unknown', [{ foreign: 'connected=free' }]],
    ['note_answer_unknown', [{ foreign: 'favourite-colour=yes' }]],
  ])
  expect(unusedIn({ input: 'oauth' })).toEqual([])
})
