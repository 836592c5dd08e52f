import { expect, it } from 'vitest'
import type { Cause, ScopeFinding } from '../../src/diagnosis/case'
import { verdictOf } from '../../src/diagnosis/verdict'

const cause = (certainty: Cause['certainty']): Cause => ({
  kind: 'plan',
  certainty,
  scopes: [],
  permissions: [],
  fixedBy: 'billing-admin',
  because: [],
})
const scope = (asked: ScopeFinding['asked'], plan: ScopeFinding['plan']): ScopeFinding => ({
  name: 'a.b',
  asked,
  plan,
  permission: 'unknown',
  status: 'current',
  replacedBy: [],
  suggestions: [],
  planCertainty: 'certain',
  maySuffice: false,
  rights: [],
})
const HAD = scope('required', 'included')

it.each<[string, Cause['certainty'][], ScopeFinding[], boolean]>([
  ['blocked', ['possible', 'certain'], [HAD], false],
  ['blocked', ['likely', 'ruled-out'], [HAD], false],
  ['at-risk', ['ruled-out', 'possible'], [HAD], false],
  ['clear', [], [HAD], false],
  ['clear', ['ruled-out'], [HAD, scope('optional', 'excluded')], false],
  ['clear', [], [scope('optional', 'unknown')], false],
  ['unknown', ['ruled-out'], [HAD], true],
  ['unknown', [], [], false],
  ['unknown', [], [HAD, scope('named', 'unknown')], false],
  ['unknown', [], [HAD, scope('conditional', 'excluded')], false],
])('is %s for causes %j', (verdict, certainties, scopes, refused) => {
  expect(verdictOf(certainties.map(cause), scopes, refused)).toBe(verdict)
})
