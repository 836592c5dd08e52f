import { Asked, LIMITS, type Limits } from './asked'
import { isInForeignAddress } from './find-link'
import { flatten } from './flatten'
import { splitParameters } from './link-parameters'
import { isNameWord, isScopeLike, isScopeList } from './scope-shape'
import { readScopeValue } from './scope-value'
import { bareName, splitNames } from './split-names'
import type { Reading } from './types'

const FRAGMENT = /(?:^|[?&\s;,"'`])((?:optional_)?scope=(?=[^\s"'`[({=]))/g
const BULLET = /^\s*(?:[-*•·▪◦+>]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?/
const CLEAN = /^["'`“”‘’([{<*_]*[a-z][\w.:-]*["'`“”‘’)\]}>*_]*[.]?$/i
const LEAD_IN = /^[^"'[\]{}=]{0,100}(?::|scopes?\b[^"'[\]{}=:]{0,20})$/i
/** Keys of a configuration, and headings that say more than "scopes": other readers know them. */
const KEY = /^[a-z][\w.-]*:$|optional|conditional/
const MOST_FRAGMENTS = 100
/** Words between spaces, commas, semicolons and single bars; two bars are an operator's. */
const WORD = /(?:[^\s,;|]|\|{2,})+/g
/** So many words without a scope among them are prose. */
const PATIENCE = 200
/** The same over many lines. */
const MOST_NAMELESS = 2000
const MOST_LEAD_INS = 3

/**
 * Reads a list of scopes in any common form: by spaces, commas, semicolons or lines, as a JSON array, quoted, with
 * bullets and short descriptions; and the scope parameters of a link without the rest of it.
 * @returns null when the text is no such list, or has no scope in it
 */
export function readScopeList(text: string, limits: Limits = LIMITS): Reading | null {
  const asked = new Asked(limits)
  const found = readFragments(text, asked) || readArray(text, asked) || readLines(text, asked)
  return found ? { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null } : null
}

/** `scope=a%20b&optional_scope=c`, as cut out of a link. */
function readFragments(text: string, asked: Asked): boolean {
  // In quotes it is source code, of which more can be said.
  if (/["'`]/.test(text)) return false
  let until = 0
  let left = MOST_FRAGMENTS
  for (const found of text.matchAll(FRAGMENT)) {
    if (left === 0) break
    left -= 1
    const at = (found.index ?? 0) + found[0].length - (found[1]?.length ?? 0)
    if (at < until || isInForeignAddress(text, at)) continue
    const flat = flatten(text, at, '')
    until = flat.end
    const parameters = splitParameters(flat.text)
    for (const value of parameters.scope) readScopeValue(value, flat.holes, 'required', asked)
    for (const value of parameters.optionalScope) readScopeValue(value, flat.holes, 'optional', asked)
  }
  return [...asked.required, ...asked.optional].some(isScopeLike)
}

function readArray(text: string, asked: Asked): boolean {
  if (asked.count > 0 || !/^\s*\[\s*["\]]/.test(text)) return false
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) return false
    const names = list.flatMap((one) => splitNames(one).names)
    if (!isScopeList(names, true)) return false
    asked.addAll('required', names)
    return true
  } catch {
    return false
  }
}

function readLines(text: string, asked: Asked): boolean {
  if (asked.count > 0) return false
  const names: string[] = []
  let lines = 0
  let leadIns = 0
  let commas = false
  let any = false
  for (const [line] of withoutLabel(text).matchAll(/[^\r\n]+/g)) {
    const bare = line.replace(BULLET, '').trim()
    if (bare === '' || /^(?:```\w*|[[\](){},]+)$/.test(bare)) continue
    const listed = listedOn(bare)
    if (listed) {
      for (const name of listed.names) names.push(name)
      if (listed.open) asked.note('note_scopes_not_literal')
      commas ||= listed.commas
      lines += 1
      any ||= listed.names.some(isScopeLike)
      if (!any && names.length > MOST_NAMELESS) return false
    } else if (LEAD_IN.test(bare) && !KEY.test(bare) && leadIns < MOST_LEAD_INS) {
      leadIns += 1
    } else {
      return false
    }
  }
  if (!isScopeList(names, commas || lines > 1)) return false
  asked.addAll('required', names)
  return true
}

/** "Scopes: a b" in a sentence's form: the label is no name. A key with brackets or quotes after it is source code. */
function withoutLabel(text: string): string {
  return text.replace(/^\s*(?:[a-z]+ ){0,3}scopes?\s?:\s+(?=[a-z])/i, '')
}

/** A cell of several words beside the name, as tables have it: what the scope is for, be they all small words. */
const CELL = /^\S+\t+(\S+ .+)$/

/** The names on a line that holds names alone, or one name and what it is for. */
function listedOn(line: string): { names: string[]; open: boolean; commas: boolean } | null {
  const cell = CELL.exec(line)?.[1]
  if (cell && !cell.split(/\s+/).every(isScopeLike)) return describedOn(line)
  const names: string[] = []
  let open = false
  for (const [word] of line.matchAll(WORD)) {
    const name = CLEAN.test(word) && !word.endsWith(':') ? bareName(word) : ''
    if (isNameWord(name)) names.push(name)
    else if (/^\.{2,}$|^…$/.test(word)) open = true
    else if (!/^(?:and|or|&|[[\](){}]+)$/.test(word)) return describedOn(line)
    if (names.length === PATIENCE && !names.some(isScopeLike)) return null
  }
  return { names, open, commas: /[,;|]/.test(line) }
}

function describedOn(line: string): { names: string[]; open: boolean; commas: boolean } | null {
  const word = /^\S+?(?=:?\s)/.exec(line)?.[0] ?? ''
  const name = CLEAN.test(word) ? bareName(word) : ''
  const described = /^\S+\s*(?:[–—:(-]|\t)/.test(line)
  return described && name.includes('.') && isScopeLike(name)
    ? { names: [name], open: false, commas: false }
    : null
}
