import scopes from './data/scopes.json'
import sources from './data/sources.json'
import type { ScopeRecord, SourceRecord } from './types'

/** A scope's whole record, with its sources in full. */
export type FullScope = Omit<ScopeRecord, 'sources'> & { sources: SourceRecord[] }

const scopeByName = new Map((scopes as ScopeRecord[]).map((record) => [record.scope, record]))
const sourceById = new Map((sources as SourceRecord[]).map((record) => [record.id, record]))

/**
 * The whole record of a listed scope, by its exact name: summary, notes, conflicts, and every source with its date.
 * Heavy: the data file comes along. Look-ups that the content script needs are in index.ts.
 */
export function fullScope(name: string): FullScope | null {
  const record = scopeByName.get(name)
  return record ? { ...record, sources: record.sources.flatMap((id) => sourceById.get(id) ?? []) } : null
}
