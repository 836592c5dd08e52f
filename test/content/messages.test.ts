import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEnvelope } from '../../src/browser/envelope'

const reading = {
  variant: 'account-lacks-scopes',
  wording: 0,
  match: 'exact',
  scopes: ['automation'],
  permissions: [],
  app: 'Acme',
  redirectUri: null,
}
const denial = { kind: 'denial', reading }
const row = { portalId: '42', name: 'Acme', labels: ['Sales Enterprise'] }
const seen = (state: unknown, more: object = {}) => ({
  verb: 'seen',
  portalId: '42',
  scopes: ['oauth'],
  state,
  ...more,
})

it.each([
  { verb: 'view', case: { input: 'x' }, page: reading },
  { verb: 'view', case: {}, page: null },
  { verb: 'badge', count: 3 },
  { verb: 'recall', portalId: null, scopes: [] },
  { verb: 'recall', portalId: '42', scopes: ['oauth', 'forms'] },
  { verb: 'answer', portalId: '42', question: 'super-admin', answer: 'no' },
  { verb: 'answer', portalId: null, question: 'plan:sales-professional', answer: null },
  seen(denial),
  seen({ kind: 'consent', enabled: true, disabledNames: ['Forms'] }),
  seen({ kind: 'chooser', rows: [row, { ...row, portalId: null }] }),
])('reads %j', (message) => {
  expect(readEnvelope(message)).toBe(message)
})

it.each([
  null,
  undefined,
  'badge',
  3,
  [],
  {},
  { verb: 'badge' },
  { verb: 'badge', count: '3' },
  { verb: 'badge', count: -1 },
  { verb: 'badge', count: 1.5 },
  { verb: 'badge', count: 1e9 },
  { verb: 'toString' },
  { verb: '__proto__', count: 1 },
  { verb: 'view', case: 'x', page: null },
  { verb: 'view', case: { input: 'x'.repeat(500_001) }, page: null },
  { verb: 'view', case: {}, page: { variant: 3 } },
  { verb: 'view', case: {} },
  { verb: 'recall', portalId: 42, scopes: [] },
  { verb: 'recall', portalId: '42/../43', scopes: [] },
  { verb: 'recall', portalId: '42', scopes: 'oauth' },
  { verb: 'recall', portalId: '42', scopes: ['x'.repeat(501)] },
  { verb: 'recall', portalId: '42', scopes: Array.from({ length: 2001 }, () => 'oauth') },
  { verb: 'answer', portalId: '42', question: 'q'.repeat(1001), answer: 'no' },
  { verb: 'answer', portalId: '42', question: 'super-admin' },
  seen(undefined),
  seen({ kind: 'loading' }),
  seen({ kind: 'suspected', reading }),
  seen({ kind: 'constructor' }),
  seen({ kind: 'consent', enabled: false, disabledNames: [] }),
  seen({ kind: 'denial' }),
  seen({ kind: 'denial', reading: { ...reading, scopes: null } }),
  seen({ kind: 'chooser', rows: [{ ...row, labels: 'Sales Enterprise' }] }),
  seen({ kind: 'chooser', rows: [{ ...row, name: 'x'.repeat(2001) }] }),
  seen({ kind: 'chooser', rows: [{ ...row, labels: ['x'.repeat(2001)] }] }),
  seen({ kind: 'chooser', rows: Array.from({ length: 101 }, () => row) }),
  seen(denial, { portalId: 'local-x' }),
  seen(denial, { scopes: undefined }),
])('refuses %j', (raw) => {
  expect(readEnvelope(raw)).toBeNull()
})

it('never throws', () => {
  const verb = fc.constantFrom('badge', 'seen', 'answer', 'recall', 'view')
  const state = fc.record({ kind: fc.constantFrom('denial', 'chooser', 'consent'), reading: fc.anything() })
  fc.assert(
    fc.property(
      fc.record({
        verb,
        portalId: fc.anything(),
        scopes: fc.anything(),
        state: fc.oneof(state, fc.anything()),
      }),
      (raw) => {
        const message = readEnvelope(raw)
        expect(message === null || message === (raw as unknown)).toBe(true)
      },
    ),
  )
})
