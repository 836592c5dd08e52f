import type { CauseKind, Owner } from '../catalogue/types'
import type { Cause, Diagnosis } from '../diagnosis/case'
import type { Message, Value } from '../request/types'
import { REMEDIES } from './table'
import type { Unblock } from './unblock'

/** One thing somebody can do. */
export interface Remedy {
  id: string
  owner: Owner
  text: Message
  /** Rights to switch on, as right keys or HubSpot's labels: rows of the guide. */
  rights: string[]
  /** The corrected install link: a thing to send. */
  link: string | null
}

/** What a row of the table may use to fill its sentence. */
export interface Facts {
  diagnosis: Diagnosis
  cause: Cause
  unblock: Unblock | null
}

/** One way out of one kind of cause. */
export interface RemedyRow {
  id: string
  owner: Owner
  /** Values of the sentence `remedy_<id>`; null = this remedy does not fit the case. */
  values(facts: Facts): Value[] | null
  rights?(facts: Facts): string[]
  link?(facts: Facts): string | null
}

/** What to do about the causes that stand, best first, nothing twice. An app connected already ends the matter (law 13). */
export function remediesOf(diagnosis: Diagnosis, unblock: Unblock | null): Remedy[] {
  const standing = diagnosis.causes.filter((cause) => cause.certainty !== 'ruled-out')
  const found = new Map<string, Remedy>()
  for (const cause of worthActing(standing))
    for (const row of REMEDIES[cause.kind] ?? []) {
      const remedy = found.has(row.id) ? null : fill(row, { diagnosis, cause, unblock })
      if (remedy) found.set(row.id, remedy)
    }
  return [...found.values()]
}

/** Nobody is sent on an errand for a mere possibility while something likely stands. */
export function worthActing(causes: readonly Cause[]): Cause[] {
  const [first] = causes
  if (first?.kind === 'already-installed') return [first]
  const likely = causes.filter((cause) => cause.certainty !== 'possible')
  return likely.length > 0 ? likely : causes.slice(0, 3)
}

export function fill(row: RemedyRow, facts: Facts): Remedy | null {
  const values = row.values(facts)
  if (!values) return null
  return {
    id: row.id,
    owner: row.owner,
    text: { id: `remedy_${row.id}`, ...(values.length > 0 && { values }) },
    rights: row.rights?.(facts) ?? [],
    link: row.link?.(facts) ?? null,
  }
}

export type RemedyTable = Partial<Record<CauseKind, RemedyRow[]>>
