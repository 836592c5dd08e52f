import { scopeConflicts } from './about'
import sources from './data/sources.json'
import { catalogueInfo } from './look-up'
import { scopeTable } from './scope-table'
import type { SourceRecord } from './types'

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

/** Heavier than a look-up: every source comes along. */
export function overview(): Overview {
  return {
    ...catalogueInfo(),
    withoutPlan: [...scopeTable().values()].filter(({ requires }) => requires === null).length,
    sources: sources as SourceRecord[],
    conflicts: scopeConflicts(),
  }
}
