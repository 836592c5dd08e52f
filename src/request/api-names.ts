import { isScopeLike } from './scope-shape'
import type { RequiredNames } from './types'

const LISTS =
  /(?<![a-z])(?:required_?granular_?scopes|required_?scopes|missing_?(?:granular_?)?scopes|MISSING_SCOPES?)["'\]]?\s*(?:=>|[:=(])\s*/gi
const BRACKETS = /\brequires?\s+(one|any|all|each|every)\s+of:?\s*[[({]?/gi
const SENTENCES = [
  /\bMISSING_SCOPES?\b[ \t]*[-–—]?[ \t]+(?=[a-z])/g,
  /\bscopes?(?:\(s\))?\s+(?:is|are)\s+(?:required|needed|missing)\b[^[\n(:]{0,60}[:[(]\s*\[?/gi,
  /\bfollowing scopes? (?:are|is) (?:required|missing|needed)\.?:?\s*[[({]?/gi,
  /\b(?:missing|required?|requires|needs?|lacks?|lacking|without)\b(?: (?:the|these|one|of|any|following|oauth|hubspot|app|token|api|permission|a)){0,5} scopes?\b(?: (?:is|are|of))?\s*[:=]?\s*[[({]?/gi,
  /\bscopes?\s+["'`]?(?=[a-z][\w.-]*["'`]?\s+(?:is|are)\s+(?:required|missing|needed))/gi,
  /\b(?:missing|requires?|needs?|lacks?|have|has)\b(?: the)?\s+["'`]?(?=[a-z][\w-]*(?:\.[\w-]+)+["'`]?\s+scope)/gi,
]
const INTERNAL = /^[a-z]+(?:-[a-z]+)+$/
const WINDOW = 4000
const MOST_NAMES = 60
const MOST_LISTS = 20
/** Words around names in dumps of several languages. */
const FILLER =
  /^(?:array|list|arraylist|string|object|set|and|or|scope|scopes|the|java|util|std|size|length|u|s|r)$/i

/**
 * The names an answer of the API asks for: scopes, and HubSpot's internal permission names. Lists in `context` and
 * "requires one of" are alternatives; only "requires all of" is not.
 * @param text as apiText gives it
 */
export function requiredNames(text: string): RequiredNames[] {
  const found: RequiredNames[] = []
  const add = (at: number, all: boolean) => {
    const names = namesAt(text, at)
    if (names.length > 0 && found.length < MOST_LISTS && !found.some((one) => same(one.names, names)))
      found.push({ names, all })
  }
  for (const one of text.matchAll(LISTS)) add(one.index + one[0].length, false)
  for (const one of text.matchAll(BRACKETS))
    add(one.index + one[0].length, /^(?:all|each|every)$/i.test(one[1] ?? ''))
  if (found.length === 0)
    for (const pattern of SENTENCES)
      for (const one of text.matchAll(pattern)) add(one.index + one[0].length, false)
  return found
}

/** Names one after another, up to whatever is none: the bracket's end, the next field, the end of a cut text. */
function namesAt(text: string, at: number): string[] {
  const names: string[] = []
  const window = text.slice(at, at + WINDOW)
  for (const { 0: token, index } of window.matchAll(/[a-z][\w-]*(?:\.[\w-]+)*|[\]})]/gi)) {
    const closes = /[\]})]/.test(token)
    // `[0] => name` closes nothing.
    if (closes && (names.length === 0 || /\[\d{1,3}$/.test(window.slice(Math.max(0, index - 5), index)))) {
      if (names.length === 0 && /[\]}]/.test(token) && !/\[\d{1,3}$/.test(window.slice(0, index))) break
      continue
    }
    if (closes) break
    // The last word of a cut text may be half a name.
    const cut =
      index + token.length === window.length && at + window.length === text.length && /[.-]/.test(token)
    const isName = isScopeLike(token) || INTERNAL.test(token)
    if (isName && !(cut && !isScopeLike(token))) names.push(token)
    else if (!FILLER.test(token)) break
    if (names.length === MOST_NAMES) break
  }
  return [...new Set(names)]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}
