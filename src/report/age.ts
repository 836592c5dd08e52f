import type { Message } from '../request/types'

/** After so many months, HubSpot may have changed more than the catalogue knows. */
const MONTHS = 6

/**
 * The warning that what is known of HubSpot has grown old.
 * @param asOf ISO day of the catalogue
 * @param today ISO day
 * @returns null while the catalogue is at most six months old
 */
export function ageNote(asOf: string, today: string): Message | null {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number)
  const months = year * 12 + month - 1 + MONTHS
  // The 31st of a month without one stands between its last day and the next month's first, as it should.
  const last = [Math.floor(months / 12), (months % 12) + 1, day].map((part) => String(part).padStart(2, '0'))
  return today > last.join('-') ? { id: 'age_old', values: [{ date: asOf }] } : null
}
