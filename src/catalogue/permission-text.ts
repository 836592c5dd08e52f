import { compact, cut, lazy, linesOf } from './compact'
import { permissionById, permissionList, rightByNumber } from './permissions'

const LEVELS = new Set(['View', 'Edit', 'Publish', 'Delete'])
const ROW_AND_LEVEL = /^(.*) > (view|edit|publish|delete)$/
/** Endings of internal names and the row of a CRM object that each stands for (internal-endings.json). */
const endings = lazy(() => new Map(linesOf(compact.endings).map((line) => cut(line, '='))))

/** Everything a text may be, lower-cased: labels of HubSpot's page, ids, paths and their ends, internal names. */
const texts = lazy(() => {
  const table = new Map<string, string | null>()
  const add = (text: string, right: string) => {
    const key = normal(text)
    // Two rows of the same words say nothing about either.
    table.set(key, table.has(key) && table.get(key) !== right ? null : right)
  }
  for (const { id, path, internalNames } of permissionList()) {
    for (const name of internalNames) add(name, id)
    for (const end of ends(path)) add(end, id)
  }
  // Whole paths, ids and labels are never in doubt.
  for (const { id, path } of permissionList()) for (const text of [id, path]) table.set(normal(text), id)
  for (const line of linesOf(compact.labels)) {
    const [label, number] = cut(line, '=')
    table.set(normal(label), rightByNumber(number))
  }
  return table
})

const tabs = lazy(() => new Set(linesOf(compact.tabs).map(normal)))

/**
 * The right a text means: a label as HubSpot's page prints it, an English settings path in full or its end, a
 * permission id (with `:Level`), or an internal name.
 * @returns a right key (`id` or `id:Level`), or null when no row is known or several share the words
 */
export function permissionByText(text: string): string | null {
  const [id, level] = cut(text.trim(), ':')
  if (LEVELS.has(level) && permissionById(id)) return text.trim()
  const path = normal(text)
  return byPath(path) ?? internalName(path)
}

function byPath(path: string): string | null {
  const exact = texts().get(path)
  if (exact !== undefined) return exact
  const [, row, last = ''] = ROW_AND_LEVEL.exec(path) ?? []
  const at = row ? texts().get(row) : undefined
  if (at && !at.includes(':')) return `${at}:${last[0]?.toUpperCase()}${last.slice(1)}`
  const [tab, rest] = cut(path, ' > ')
  return rest !== '' && tabs().has(tab) ? byPath(rest) : null
}

function internalName(key: string): string | null {
  const dash = key.lastIndexOf('-')
  const action = endings().get(key.slice(dash + 1))
  const id = `crm.${key.slice(0, Math.max(dash, 0)).replaceAll('-', '_')}.${action}`
  return action && permissionById(id) ? id : null
}

/** "CRM > Tickets > Edit" also goes by "Tickets > Edit", never by "Edit" alone. */
function ends(path: string): string[] {
  const parts = path.split(' > ')
  return parts.slice(1).flatMap((_, i) => (parts.length - i - 1 >= 2 ? [parts.slice(i + 1).join(' > ')] : []))
}

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[>›»→] ?/g, ' > ')
}
