import { Asked, type AskedKind, LIMITS, type Limits } from './asked'
import { isScopeLike } from './scope-shape'
import { bareName } from './split-names'
import type { Reading } from './types'

/** A heading or label of a list in a guide: "Required:", "## Optional scopes", "Conditionally required scopes -". */
const LABEL =
  /(?:^|[.;\n])[^\S\n]*(?:#+[^\S\n]*|[-*•][^\S\n]+)?[*_`]*(conditionally[ -]required|conditional|required|mandatory|optional)(?:[^\S\n]+(?:hubspot|oauth))?(?:[^\S\n]+(?:scopes?|permissions?))?[*_`]*[^\S\n]*(?::|\n|[–—-][^\S\n]|$)[*_`]*/gi
/** "crm.objects.contacts.read (required)", "| tickets | Optional |": a name and its kind on one line. */
const ROW = /^[^\w]*([a-z][\w.-]*)[^\w\n]+(conditionally[ -]required|required|optional)\W*$/i
const CODE = /[={}]|=>|\[\s*["']/

/**
 * Reads lists in the prose of guides: names under labels that say required, conditionally required or optional.
 * @returns null when the text has no such labels, or no scope under them
 */
export function readProseLists(text: string, limits: Limits = LIMITS): Reading | null {
  if (text.length > 200_000 || !/required|optional|mandatory|conditional/i.test(text) || CODE.test(text))
    return null
  const asked = new Asked(limits)
  const labels = [...text.matchAll(LABEL)]
  labels.forEach((label, index) => {
    const from = (label.index ?? 0) + label[0].length
    const to = labels[index + 1]?.index ?? text.length
    asked.addAll(kindOf(label[1] ?? ''), namesIn(text.slice(from, to)))
    if (/\.{3}|…/.test(text.slice(from, to))) asked.note('note_scopes_not_literal')
  })
  if (asked.count === 0) {
    for (const line of text.split('\n')) {
      const row = ROW.exec(line)
      if (row?.[1] && isScopeLike(row[1])) asked.add(kindOf(row[2] ?? ''), row[1])
    }
  }
  return asked.count === 0
    ? null
    : { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null }
}

function kindOf(label: string): AskedKind {
  if (/conditional/i.test(label)) return 'conditional'
  return /optional/i.test(label) ? 'optional' : 'required'
}

/** Items that are one scope and nothing else: "everything else" and "contacts of the account" are none. */
function namesIn(section: string): string[] {
  return section
    .split(/[,;\n|•]|\.\s|\band\b/)
    .flatMap((item) => {
      const words = item.trim().split(/\s+/)
      const name = bareName(words.find((word) => /\w/.test(word)) ?? '')
      const alone =
        words.filter((word) => /\w/.test(word)).length === 1 ||
        words.every((word) => isScopeLike(bareName(word)))
      if (words.length > 1 && alone && words.every((word) => isScopeLike(bareName(word))))
        return words.map(bareName)
      return alone || /^[^\s]+\s+(?:[–—:(-]|to\s)/.test(item.trim()) ? [name] : []
    })
    .filter((name) => name !== '' && isScopeLike(name))
}
