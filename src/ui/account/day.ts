import type { Day } from '../../account/account'
import { voice } from '../voice'

/** A remembered day as this language writes it. */
export function dayText(day: Day): string {
  return new Intl.DateTimeFormat(voice().locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
