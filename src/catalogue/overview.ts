import scopes from './data/scopes.json'
import sources from './data/sources.json'
import { catalogueInfo } from './look-up'
import type { ScopeRecord, SourceRecord } from './types'

/** What the catalogue holds, for whoever wants to know what an answer stands on. */
export interface Overview {
  /** Day it was last looked at, ISO. */
  asOf: string
  scopes: number
  /** Scopes whose plan nobody has published. */
  withoutPlan: number
  sources: SourceRecord[]
  /** Scopes of which sources say different things, each with what they say. */
  conflicts: { scope: string; says: string[] }[]
}

/** Heavy: every record comes along. */
export function overview(): Overview {
  const records = scopes as ScopeRecord[]
  return {
    asOf: catalogueInfo().asOf,
    scopes: records.length,
    withoutPlan: records.filter(({ requires }) => requires === null).length,
    sources: sources as SourceRecord[],
    conflicts: records.flatMap(({ scope, conflicts = [] }) =>
      conflicts.length > 0 ? [{ scope, says: conflicts }] : [],
    ),
  }
}
