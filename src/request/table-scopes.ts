import { Asked, type AskedKind, LIMITS, type Limits } from './asked'
import { isNameWord, isScopeLike } from './scope-shape'
import { tableRows } from './table-rows'
import type { Reading } from './types'

/** Words, and nothing that a program or a label would have. */
const HEADING = /^(?=.{0,60}\bscopes?\b)[^=:;{}[\]()<>"'`$]{0,60}$/i
/** Headings of columns that say which type of scope a row asks for, and what their cells say. */
const KIND_HEADING = /required|optional|mandatory|conditional|\btype\b|\bkind\b/i
const YES = /^(?:yes|y|true|x|1|✓|✔|✅)$/i
const NO = /^(?:no|n|false|0|-|–|—|✗|❌)?$/i
/** Fewer rows without a heading that says "scope" are no table of them. */
const FEWEST = 2

/**
 * Reads a table in which a column holds scope names and nothing else: Markdown, a spreadsheet's cells, CSV, HTML. Its
 * heading is no name; a column that says required, optional or conditional is kept to.
 * @returns null when the text is no such table, or a list that is no table
 */
export function readScopeTable(text: string, limits: Limits = LIMITS): Reading | null {
  const rows = tableRows(text)
  const heading = rows?.[0]
  if (!rows || !heading || isNames(heading)) return null
  const body = rows.slice(1)
  const columns = heading.map((title, at) => ({ title, cells: body.map((row) => row[at] ?? '') }))
  const named = columns.filter(holdsScopes)
  if (named.length === 0 || (columns.length === 1 && !HEADING.test(heading[0] ?? ''))) return null
  const kinds = columns.find((column) => !named.includes(column) && tellsKinds(column))
  const asked = new Asked(limits)
  body.forEach((_, row) => {
    for (const { title, cells } of named) {
      const kind = kinds ? kindIn(kinds.title, kinds.cells[row] ?? '') : kindOf(title)
      asked.addAll(kind ?? 'required', namesIn(cells[row] ?? ''))
    }
  })
  return { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null }
}

interface Column {
  title: string
  cells: string[]
}

/** Every cell that is not empty is a scope, or names alone under a heading that says so. */
function holdsScopes({ title, cells }: Column): boolean {
  const filled = cells.map(namesIn).filter((names) => names.length > 0)
  const scopes = filled.filter((names) => names.every(isScopeLike)).length
  if (HEADING.test(title)) return filled.every(isCell) && scopes > 0 && scopes * 2 >= filled.length
  if (scopes > 0 && scopes === filled.length && KIND_HEADING.test(title)) return true
  return scopes === filled.length && scopes >= FEWEST && filled.some(([name]) => name?.includes('.'))
}

/** Several words are scopes all of them, or they say something: the next heading, what a scope is for. */
function isCell(names: readonly string[]): boolean {
  return names.every(names.length > 1 ? isScopeLike : isNameWord)
}

function isNames(heading: readonly string[]): boolean {
  return heading.some((cell) => namesIn(cell).some((name) => name.includes('.') && isScopeLike(name)))
}

function tellsKinds({ title, cells }: Column): boolean {
  return KIND_HEADING.test(title) && cells.every((cell) => kindIn(title, cell) !== null)
}

/** "Required" above "yes", "Type" above "optional"; null where a cell says something else. */
function kindIn(title: string, cell: string): AskedKind | null {
  if (/conditional/i.test(cell)) return 'conditional'
  if (/^optional\b/i.test(cell)) return 'optional'
  if (/^(?:required|mandatory)\b/i.test(cell)) return 'required'
  const kind = kindOf(title)
  if (YES.test(cell)) return kind
  return NO.test(cell) ? (kind === 'required' ? 'optional' : 'required') : null
}

function kindOf(title: string): AskedKind {
  if (/conditional/i.test(title)) return 'conditional'
  return /optional/i.test(title) ? 'optional' : 'required'
}

function namesIn(cell: string): string[] {
  return cell
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[`"'[({]+|[`"'\])}.]+$/g, ''))
    .filter((word) => word !== '')
}
