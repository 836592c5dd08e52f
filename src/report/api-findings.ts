import { diagnoseApi } from '../diagnosis/api/diagnose'
import type { Case } from '../diagnosis/case'
import { apiRemedies } from '../remedy/api-remedies'
import { unblockOf } from '../remedy/unblock'
import type { Reading } from '../request/types'
import type { Findings } from './findings'

/** The whole way from a read answer of the API, or token info, to what to do. Pure; null when the reading is neither. */
export function apiFindings(c: Case, reading: Reading): Findings | null {
  const diagnosis = diagnoseApi(c, reading)
  if (!diagnosis) return null
  const unblock = unblockOf(diagnosis)
  return { diagnosis, unblock, remedies: apiRemedies(diagnosis, unblock) }
}
