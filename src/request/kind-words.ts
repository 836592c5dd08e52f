import type { AskedKind } from './asked'

/** Words about types of scopes: where they stand beside a list that does not heed them, the list is not all that was said. */
export const KIND_WORD = /required|optional|mandatory|conditional/i
const KIND = /(\bnot\s+|\bnon-?)?(required|mandatory|optional|conditional)/i
const KIND_FIRST = /^\W*(?:not\s+|non-?)?(?:required|mandatory|optional|conditional)/i
const TYPE = /\b(?:type|kind)\b/i
/** What is required there is no scope: "Required plan", "Object type", "Required by". */
const OF_SOMETHING_ELSE = /plan|product|object|hub\b|edition|tier|role|permission|\b(?:by|for)\b/i
const YES = /^(?:yes|y|true|x|1|[✓✔✅☑])$/i
const NO = /^(?:no|n|false|0|[✗✘✖❌])$/i
const BLANK = /^[-–—]?$/

/** The type that words name, "not required" and "not optional" too; null where they name none, or both. */
export function kindNamed(words: string): AskedKind | null {
  const [, not, kind = ''] = KIND.exec(words) ?? []
  if (/conditional/i.test(kind)) return not ? null : 'conditional'
  const optional = /optional/i.test(words)
  if (kind === '' || (optional && /required|mandatory/i.test(words))) return null
  return optional === (not === undefined) ? 'optional' : 'required'
}

/**
 * The types that a column's cells say, or an attribute's value: "yes" and "no" under a heading that names a type, or the
 * types themselves. An empty cell or a dash says no only where another cell says yes.
 * @returns [] where nothing in it is about types; null where some cell cannot be read
 */
export function kindsSaid(title: string, cells: readonly string[]): AskedKind[] | null {
  if (!(KIND_WORD.test(title) || TYPE.test(title)) || OF_SOMETHING_ELSE.test(title)) return []
  const plain = cells.map((cell) => cell.replaceAll('\uFE0F', '').trim())
  const asked = kindNamed(title)
  const says = KIND_WORD.test(title)
    ? !plain.every((cell) => BLANK.test(cell))
    : plain.some((cell) => KIND_WORD.test(cell))
  if (!says) return []
  const said = plain.map((cell) => (KIND_FIRST.test(cell) ? kindNamed(cell) : YES.test(cell) ? asked : null))
  const no = asked === 'required' ? 'optional' : asked && 'required'
  const blank = said.includes(asked ?? 'conditional') ? no : null
  const kinds = plain.map((cell, at) => said[at] ?? (NO.test(cell) ? no : BLANK.test(cell) ? blank : null))
  return kinds.includes(null) ? null : (kinds as AskedKind[])
}
