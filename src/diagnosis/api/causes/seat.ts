import { permissionById, rightsBehind } from '../../../catalogue'
import type { Because, Cause } from '../../case'
import { because, cause, ruleBecause } from '../../known'
import { type ApiFacts, answersMean } from '../facts'
import { answerReasons } from '../reasons'
import { rowsOf, userPermission } from './user-permission'

/** A right looks granted and the seat cancels it (rules.json, seat-cancels-right): one public report, so never certain. */
export function seat(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'seat')
  const rows = rowsOf(f).filter((right) => permissionById(right.split(':')[0] ?? right)?.paidSeat)
  const scopes = [...new Set(f.demands.flatMap((one) => one.scopes))].filter(
    (name) => rightsBehind(name)?.paidSeat,
  )
  const person = userPermission(f)
  const open = person !== null && person.certainty !== 'ruled-out'
  if (says === null && !(open && rows.length + scopes.length > 0)) return null
  if (f.s.paidSeat === 'yes') return cause('seat', 'ruled-out', 'super-admin', [because('because_told_seat')])
  return cause(
    'seat',
    says ?? (f.s.paidSeat === 'no' && person?.certainty === 'likely' ? 'likely' : 'possible'),
    'super-admin',
    [...answerReasons(f, 'seat'), ...seatReasons(rows, scopes)],
    { permissions: rows },
  )
}

function seatReasons(rows: readonly string[], scopes: readonly string[]): Because[] {
  if (rows.length > 0)
    return [ruleBecause('because_row_needs_seat', 'seat-cancels-right', [{ labels: rows }])]
  return scopes.length > 0 ? [ruleBecause('because_seat_cancels', 'seat-cancels-right', [{ scopes }])] : []
}
