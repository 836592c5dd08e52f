import data from './data/scope-rights.json'
import type { ScopeRightsRecord } from './types'

const records = data as ScopeRightsRecord[]
const byName = new Map(records.map((record) => [record.scope, record]))
/** Alternatives before patterns that fit any object. */
const patterns = records
  .filter(({ scope }) => /[{[]/.test(scope))
  .sort((a, b) => Number(forAnyObject(a)) - Number(forAnyObject(b)))
  .map((record) => ({ record, matches: expressionOf(record.scope) }))

/**
 * The whole record of the rights behind a scope: seat, levels, what may be needed as well, and on what evidence. Heavy, as full.ts.
 * @param scope exact name; a name of its own wins over a pattern
 * @returns null when nothing is known
 */
export function fullRights(scope: string): ScopeRightsRecord | null {
  return byName.get(scope) ?? patterns.find(({ matches }) => matches.test(scope))?.record ?? null
}

function forAnyObject({ scope }: ScopeRightsRecord): boolean {
  return scope.includes('{object}')
}

/** `{a|b}` alternatives, `{object}` one segment, `[x]` optional ending. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\[([^\]]*)\]/g, '(?:$1)?')
    .replaceAll('{object}', '[^.]+')
  return new RegExp(`^${parts.replaceAll('{', '(?:').replaceAll('}', ')')}$`)
}
