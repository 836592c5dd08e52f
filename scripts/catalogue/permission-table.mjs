import { SEATS } from './codes.mjs'

/** Rows by group; ids and paths that follow from each other stand once. `right` turns a right key into a short number. */
export function permissionTable(permissions) {
  const ordered = [...permissions].sort((a, b) =>
    isObjectRow(a) === isObjectRow(b) ? 0 : isObjectRow(a) ? -1 : 1,
  )
  const numbers = new Map()
  const lines = []
  const objects = new Map()
  for (const row of ordered.filter(isObjectRow)) {
    const [, object] = row.id.split('.')
    objects.set(object, [...(objects.get(object) ?? []), row])
  }
  for (const [object, rows] of objects) {
    const noun = rows[0].path.split(' > ')[1]
    lines.push(
      `${object}${noun === capital(object) ? '' : `=${noun}`}:${rows.map((row) => `${row.id.split('.')[2]}${SEATS.indexOf(row.seat ?? '')}${names(row)}`).join(';')}`,
    )
    for (const row of rows) numbers.set(row.id, numbers.size)
  }
  const groups = new Map()
  for (const row of ordered.filter((row) => !isObjectRow(row))) {
    const cut = row.id.indexOf('.')
    const group = row.id.slice(0, cut)
    groups.set(group, [
      ...(groups.get(group) ?? []),
      `${row.path}${SEATS.indexOf(row.seat ?? '')}${row.id.slice(cut + 1) === slug(row.path) ? '' : `=${row.id.slice(cut + 1)}`}${names(row)}`,
    ])
    numbers.set(row.id, numbers.size)
  }
  for (const [group, rows] of groups) lines.push(`${group}|${rows.join(';')}`)
  return {
    lines,
    right(key) {
      const [id, level] = key.split(':')
      if (!numbers.has(id)) throw new Error(`no permission ${id}`)
      return `${numbers.get(id).toString(36)}${level ? level[0] : ''}`
    },
  }
}

const isObjectRow = (row) => row.id.startsWith('crm.') && row.id.split('.').length === 3
const names = (row) => row.internalNames.map((name) => `~${name}`).join('')
const capital = (text) => (text[0].toUpperCase() + text.slice(1)).replaceAll('_', ' ')
const slug = (path) =>
  path
    .split(' > ')
    .join('.')
    .toLowerCase()
    .replaceAll(/[^a-z.]+/g, '_')
