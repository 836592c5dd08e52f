import records from './data/endpoints.json'
import { objectScopes } from './object-scopes'
import type { EndpointRecord, ObjectScopesRecord } from './types'

interface Family {
  record: EndpointRecord
  segments: string[]
}

/** What stands for the version of an API, wherever in the path: `v3`, `2026-03`, `2026-09-beta`, `latest`. */
const VERSION = /^(?:v\d{1,2}|\d{4}-\d{2}(?:-beta)?|latest)$/i
/** Calls that only look things up, though they are sent as POST. */
const LOOKS_UP = /(?:^|\/)(?:search|batch\/read|query|graphql|introspect)$/i

const families: Family[] = (records as EndpointRecord[]).map((record) => ({
  record,
  segments: segmentsOf(record.pattern),
}))

/** What the catalogue knows of one call. */
export interface EndpointAnswer {
  record: EndpointRecord
  /** Ways to make this very call, least first; every name of one way is needed. Null: not published, or no scope opens it. */
  ways: string[][] | null
  /** Types of CRM records the path names. */
  objects: string[]
  /** True where only the type of record decides and the path does not say which. */
  dependsOnObject: boolean
}

/**
 * The family that a call belongs to, with the scopes that open it.
 * @param method GET, POST, ...; null = not told: read as GET
 * @param path with or without host, version and query
 * @returns null when no family fits
 */
export function endpoint(method: string | null, path: string): EndpointAnswer | null {
  const bare = path.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const parts = segmentsOf(bare)
  let best: Family | null = null
  for (const family of families)
    if (fits(family.segments, parts) && (!best || rank(family) > rank(best))) best = family
  if (!best) return null
  const { record, segments } = best
  const objects = objectsIn(record, segments, parts)
  const reads = !method || /^(?:GET|HEAD|OPTIONS)$/i.test(method) || LOOKS_UP.test(parts.join('/'))
  const found = objects.map(objectScopes)
  if (!record.byObject)
    return { record, ways: reads ? record.read : record.write, objects, dependsOnObject: false }
  const known = found.filter((one) => one !== null)
  const ways = known.length === found.length && known.length > 0 ? together(known, record, reads) : null
  return { record, ways, objects, dependsOnObject: ways === null }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && !VERSION.test(part))
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length <= parts.length &&
    pattern.every((one, at) => isHole(one) || one.toLowerCase() === parts[at]?.toLowerCase())
  )
}

/** The family that says most wins: more segments, then fewer holes. */
function rank({ segments }: Family): number {
  return segments.length * 100 - segments.filter(isHole).length
}

function isHole(segment: string): boolean {
  return segment.startsWith('{')
}

function objectsIn(record: EndpointRecord, pattern: readonly string[], parts: readonly string[]): string[] {
  if (!record.byObject) return []
  const named = pattern.flatMap((one, at) => (/^\{.*objectType\}$/i.test(one) ? [parts[at] ?? ''] : []))
  return named.length > 0 ? named : parts.slice(2, 3)
}

/** Every type of record that takes part has to be covered: the ways of each, joined. */
function together(
  types: readonly ObjectScopesRecord[],
  { byObject }: EndpointRecord,
  reads: boolean,
): string[][] | null {
  let ways: string[][] = [[]]
  for (const type of types) {
    const own = byObject === 'records' ? recordWays(type, reads) : definitionWays(type, reads)
    if (own.length === 0) return null
    ways = ways.flatMap((way) => own.map((more) => [...new Set([...way, ...more])]))
  }
  return ways.slice(0, 6)
}

/** The name HubSpot is moving apps over to comes first; the broad ones last. */
function recordWays(type: ObjectScopesRecord, reads: boolean): string[][] {
  const ways = reads ? type.read : type.write
  return [...ways].sort((a, b) => breadth(a) - breadth(b))
}

function definitionWays(type: ObjectScopesRecord, reads: boolean): string[][] {
  if (!reads) return type.schemaWrite.length > 0 ? type.schemaWrite.map((one) => [one]) : []
  return [...type.schemaRead.map((one) => [one]), ...recordWays(type, true)]
}

function breadth(way: readonly string[]): number {
  return way.filter((name) => !name.startsWith('crm.')).length
}
