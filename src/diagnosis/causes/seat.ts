import type { Cause } from '../case'
import { because, cause, demanded, type Known, namesOf, ruleBecause, ruledOut } from '../known'
import { pagePermissions, paidSeatBound } from '../rights'
import { pageMeans } from '../situation'

/**
 * A right looks granted and the seat cancels it. One public report (2025-12) ended in a missing Service seat,
 * so this is never certain.
 */
export function seat(k: Known): Cause | null {
  const says = pageMeans(k.s, 'seat')
  if (says === undefined) return null
  if (says === 'ruled-out') return ruledOut(k, 'seat', 'super-admin')
  const named = k.s.page?.scopes ?? []
  const listed = pagePermissions(k.s)
  const pool = named.length > 0 ? k.scopes.filter((scope) => named.includes(scope.name)) : demanded(k)
  const bound = pool.filter((scope) => scope.rights.some((right) => paidSeatBound(k, right)))
  const rows = listed.filter((right) => paidSeatBound(k, right))
  if ((listed.length > 0 ? rows : bound).length === 0) return null
  const scopes = namesOf(bound)
  if (k.s.paidSeat === 'yes')
    return cause('seat', 'ruled-out', 'super-admin', [because('because_told_seat')], { scopes })
  // Where the person's rights are beyond doubt, only their seat is left.
  const nothingElse = bound.length > 0 && bound.every((scope) => scope.permission === 'held')
  const certainty =
    k.s.paidSeat === 'no' && nothingElse ? 'likely' : nothingElse && named.length > 0 ? 'likely' : 'possible'
  return cause(
    'seat',
    certainty,
    'super-admin',
    [
      ruleBecause('because_seat_cancels', 'seat-cancels-right', [
        scopes.length > 0 ? { scopes } : { labels: rows },
      ]),
    ],
    { scopes },
  )
}
