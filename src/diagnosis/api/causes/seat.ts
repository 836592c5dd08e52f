import { permissionById } from '../../../catalogue'
import type { Cause } from '../../case'
import { because, cause, ruleBecause } from '../../known'
import { type ApiFacts, answersMean } from '../facts'
import { answerReasons } from '../reasons'
import { rowsOf, userPermission } from './user-permission'

/** A right looks granted and the seat cancels it (rules.json, seat-cancels-right): one public report, so never certain. */
export function seat(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'seat')
  const rows = rowsOf(f).filter((right) => permissionById(right.split(':')[0] ?? right)?.paidSeat)
  const person = userPermission(f)
  const open = person !== null && person.certainty !== 'ruled-out'
  if (says === null && !(open && rows.length > 0)) return null
  if (f.s.paidSeat === 'yes') return cause('seat', 'ruled-out', 'super-admin', [because('because_told_seat')])
  return cause(
    'seat',
    says ?? (f.s.paidSeat === 'no' && person?.certainty === 'likely' ? 'likely' : 'possible'),
    'super-admin',
    [
      ...answerReasons(f, 'seat'),
      ruleBecause('because_row_needs_seat', 'seat-cancels-right', [{ labels: rows }]),
    ].filter(({ id }) => rows.length > 0 || id !== 'because_row_needs_seat'),
    { permissions: rows },
  )
}
