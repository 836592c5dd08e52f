import { CONFIDENCES, SEATS } from './codes.mjs'

/**
 * Scopes with the same rights behind them stand together: listed ones as distances in the alphabet of scopes,
 * patterns for any object as they are.
 */
export function rightsByValue(records, scopes, permissions) {
  const place = new Map(scopes.map(({ scope }, i) => [scope, i]))
  const values = new Map()
  // Names of their own win over alternatives: these come first and are not written over.
  const taken = new Set(records.map((record) => record.scope))
  for (const record of records) {
    const value = [
      record.anyOf.map((set) => set.map(permissions.right).join('.')).join('|'),
      `${record.superAdminOnly ? 1 : 0}${record.unknownExtraRight ? 1 : 0}${SEATS.indexOf(record.seat ?? '')}${CONFIDENCES.indexOf(record.confidence)}${record.conflict ? 1 : 0}`,
      record.mayAlsoNeed.map(permissions.right).join('.'),
    ]
      .join(',')
      .replace(/,+$/, '')
    const names = alternatives(record.scope).filter((name) => name === record.scope || !taken.has(name))
    values.set(value, [...(values.get(value) ?? []), ...names])
  }
  return [...values].map(([value, names]) => {
    const listed = names.filter((name) => place.has(name)).map((name) => place.get(name))
    const other = names.filter((name) => !place.has(name))
    return [value, distances(listed), ...other].join(' ')
  })
}

/** `a{b|c}[d]` is ab, abd, ac, acd; a pattern for any object stays whole. */
function alternatives(pattern) {
  if (pattern.includes('{object}')) return [pattern]
  const choice = /\{([^}]*)\}|\[([^\]]*)\]/.exec(pattern)
  if (!choice) return [pattern]
  const [whole, either, optional] = choice
  const options = either ? either.split('|') : ['', optional]
  return options.flatMap((option) => alternatives(pattern.replace(whole, option)))
}

function distances(places) {
  const sorted = [...places].sort((a, b) => a - b)
  return sorted.map((place, i) => (i === 0 ? place : place - sorted[i - 1]).toString(36)).join('.')
}
