import type { Diagnosis } from '../diagnosis/case'
import { API_REMEDIES } from './api-table'
import { fill, type Remedy, worthActing } from './remedies'
import type { Unblock } from './unblock'

/** What to do about an answer of the API, best first, nothing twice. Where two causes are equally open, both are worked on. */
export function apiRemedies(diagnosis: Diagnosis, unblock: Unblock | null): Remedy[] {
  const standing = diagnosis.causes.filter((cause) => cause.certainty !== 'ruled-out')
  const found = new Map<string, Remedy>()
  for (const cause of worthActing(standing))
    for (const row of API_REMEDIES[cause.kind] ?? []) {
      const remedy = found.has(row.id) ? null : fill(row, { diagnosis, cause, unblock })
      if (remedy) found.set(row.id, remedy)
    }
  return [...found.values()]
}
