import { Asked, LIMITS, type Limits } from './asked'
import { KIND_WORD, kindNamed, kindsSaid } from './kind-words'
import { isNameWord, isScopeLike } from './scope-shape'
import { tableRows } from './table-rows'
import type { Reading } from './types'

/** Words, and nothing that a program or a label would have. */
const HEADING = /^(?=.{0,60}\bscopes?\b)[^=:;{}[\]()<>"'`$]{0,60}$/i
/** Fewer rows without a heading that says "scope" are no table of them. */
const FEWEST = 2

/**
 * Reads a table in which a column holds scope names and nothing else: Markdown, a spreadsheet's cells, CSV, HTML. Its
 * heading is no name; a column that says required, optional or conditional is kept to.
 * @returns null when the text is no such table, a list that is no table, or one whose types of scopes cannot be read
 */
export function readScopeTable(text: string, limits: Limits = LIMITS): Reading | null {
  const rows = tableRows(text)
  const heading = rows?.[0]
  if (!rows || !heading || isNames(heading)) return null
  const body = rows.slice(1)
  const columns = heading.map((title, at) => ({ title, cells: body.map((row) => row[at] ?? '') }))
  const named = columns.filter(holdsScopes)
  if (named.length === 0 || (columns.length === 1 && !HEADING.test(heading[0] ?? ''))) return null
  const kinds = columns
    .filter((column) => !named.includes(column))
    .map(({ title, cells }) => kindsSaid(title, cells))
    .filter((said) => said?.length !== 0)
  if (named.some(({ title }) => KIND_WORD.test(title) && !kindNamed(title))) return null
  const asked = new Asked(limits)
  for (const [row] of body.entries()) {
    const [kind, ...others] = new Set(kinds.map((said) => said?.[row]))
    if (others.length > 0 || (kinds.length > 0 && !kind)) return null
    for (const { title, cells } of named)
      asked.addAll(kind ?? kindNamed(title) ?? 'required', namesIn(cells[row] ?? ''))
  }
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
  if (scopes > 0 && scopes === filled.length && KIND_WORD.test(title)) return true
  return scopes === filled.length && scopes >= FEWEST && filled.some(([name]) => name?.includes('.'))
}

/** Several words are scopes all of them, or they say something: what a scope is for, the next heading, be it one word. */
function isCell(names: readonly string[]): boolean {
  return names.every((name) =>
    names.length > 1
      ? isScopeLike(name)
      : isNameWord(name) && !KIND_WORD.test(name) && !/^scopes?$/i.test(name),
  )
}

function isNames(heading: readonly string[]): boolean {
  return heading.some((cell) => namesIn(cell).some((name) => name.includes('.') && isScopeLike(name)))
}

function namesIn(cell: string): string[] {
  return cell
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[`"'[({]+|[`"'\])}.]+$/g, ''))
    .filter((word) => word !== '')
}
