import { expect, it } from 'vitest'
import { readEnvelope } from '../../src/browser/envelope'

it('reads a well-formed message of ours', () => {
  expect(readEnvelope({ verb: 'badge', count: 3 })).toEqual({ verb: 'badge', count: 3 })
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
])('refuses %j', (raw) => {
  expect(readEnvelope(raw)).toBeNull()
})
