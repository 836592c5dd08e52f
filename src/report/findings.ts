import type { Case, Diagnosis } from '../diagnosis/case'
import { diagnose } from '../diagnosis/diagnose'
import { type Remedy, remediesOf } from '../remedy/remedies'
import { type Unblock, unblockOf } from '../remedy/unblock'
import type { PageReading, Reading } from '../request/types'

/** A diagnosis with what to do about it: ids and values, before any wording. */
export interface Findings {
  diagnosis: Diagnosis
  unblock: Unblock | null
  remedies: Remedy[]
}

/**
 * The whole way from a read case to what to do. Pure.
 * @param page what HubSpot's page says, where the caller has read it off the page itself
 */
export function findingsOf(c: Case, reading: Reading, page: PageReading | null = null): Findings {
  const diagnosis = diagnose(c, reading, page)
  const unblock = unblockOf(diagnosis, c.input)
  return { diagnosis, unblock, remedies: remediesOf(diagnosis, unblock) }
}
