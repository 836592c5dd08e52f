import { CONFIDENCES } from './codes.mjs'
import { expressionOf } from './expression.mjs'

/**
 * Scopes with the same rights behind them stand together: listed ones as distances in the alphabet of scopes,
 * patterns for any object as expressions, of which no two fit one name.
 */
export function rightsByValue(records, scopes, permissions) {
  const place = new Map(scopes.map(({ scope }, i) => [scope, i]))
  const values = new Map()
  // Names of their own win over alternatives: these come first and are not written over.
  const taken = new Set(records.map((record) => record.scope))
  // Where some right is expected and none is known, a record says no more than none.
  const telling = records.filter(
    (one) => !one.unknownExtraRight || one.superAdminOnly || one.anyOf.flat().length > 0,
  )
  for (const record of telling)
    for (const name of alternatives(record.scope).filter((one) => one === record.scope || !taken.has(one))) {
      const value = classOf(record, name, permissions)
      values.set(value, [...(values.get(value) ?? []), name])
    }
  // In the order of their rights: like beside like packs smaller.
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([value, names]) => {
    const listed = names.filter((name) => place.has(name)).map((name) => place.get(name))
    const other = names.filter((name) => !place.has(name))
    return [value, distances(listed), ...other.map(expressionOf)].join(' ')
  })
}

/** Sets of right numbers, `@` = those that follow from the name; then what is known about them. */
function classOf(record, name, permissions) {
  const sets = record.anyOf.map((set) => set.map(permissions.right).join('.')).join('|')
  const flags = `${CONFIDENCES.indexOf(record.confidence) || ''}${record.superAdminOnly ? 'a' : ''}${record.unknownExtraRight ? 'x' : ''}${record.seat ? 's' : ''}`
  return [record.anyOf.join('|') === rowsOf(name) ? '@' : sets, flags].join(',').replace(/,$/, '')
}

/** A scope of one kind of CRM record needs its rows: to view, and to edit where it writes. */
function rowsOf(scope) {
  const [, object, action] = /^crm\.\w+\.(\w+)\.(read|write)$/.exec(scope) ?? []
  return `crm.${object}.view${action === 'write' ? `,crm.${object}.edit` : ''}`
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
