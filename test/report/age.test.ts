import { expect, it } from 'vitest'
import { ageNote } from '../../src/report/age'

it.each([
  ['2026-11-21', '2026-11-21', false],
  ['2026-11-21', '2027-05-21', false],
  ['2026-11-21', '2027-05-22', true],
  ['2026-11-21', '2031-01-01', true],
  // A month without that day: the first of the next is past it.
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
  ['2026-06-30', '2026-12-31', true],
  ['2026-06-30', '2026-12-30', false],
  // A clock that is wrong makes no facts old.
  ['2026-11-21', '2019-01-01', false],
])('facts of %s, on %s: old is %s', (asOf, today, old) => {
  expect(ageNote(asOf, today)).toEqual(old ? { id: 'age_old', values: [{ date: asOf }] } : null)
})
