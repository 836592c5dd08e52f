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

/** Public addresses behind a listed scope, best first: two where sources disagree, else the best one. */
export function scopeSources(name: string): readonly string[] {
  const record = scopeByName.get(name)
  return record ? addresses(record) : []
}

const known = new Map<ScopeRecord, readonly string[]>()

/** The same list each time: a batch asks for it with every case. */
function addresses(record: ScopeRecord): readonly string[] {
  const kept = known.get(record)
  if (kept) return kept
  const urls = record.sources.flatMap((id) => sourceById.get(id)?.url ?? [])
  const best = urls.slice(0, record.conflicts ? 2 : 1)
  known.set(record, best)
  return best
}
