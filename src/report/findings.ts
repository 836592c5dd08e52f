import type { Case, Diagnosis } from '../diagnosis/case'
import { diagnose } from '../diagnosis/diagnose'
import type { Help as DiagnosisHelp } from '../diagnosis/situation'
import { type Remedy, remediesOf } from '../remedy/remedies'
import { type Correct, type Unblock, unblockOf } from '../remedy/unblock'
import type { PageReading, Reading } from '../request/types'

/** A diagnosis with what to do about it: ids and values, before any wording. */
export interface Findings {
  diagnosis: Diagnosis
  unblock: Unblock | null
  remedies: Remedy[]
}

/** Help that only roomier faces have: the card on HubSpot's page does without, for its size. */
export interface Help extends DiagnosisHelp {
  /** Rebuilds an install link with other scopes. */
  correct: Correct
}

/**
 * The whole way from a read case to what to do. Pure.
 * @param page what HubSpot's page says, where the caller has read it off the page itself
 */
export function findingsOf(
  c: Case,
  reading: Reading,
  page: PageReading | null = null,
  help?: Help,
): Findings {
  const diagnosis = diagnose(c, reading, page, help)
  const unblock = unblockOf(diagnosis, help?.correct)
  return { diagnosis, unblock, remedies: remediesOf(diagnosis, unblock) }
}
