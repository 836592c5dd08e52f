import { Asked, type AskedKind, LIMITS, type Limits } from './asked'
import { KIND_WORD, kindNamed, kindsSaid } from './kind-words'
import { isNameWord, isScopeLike } from './scope-shape'
import { splitNames } from './split-names'
import type { Reading } from './types'

const LONGEST = 200_000
/** Deeper than any list of scopes. */
const DEEPEST = 100
const PIECE = /<(\/?)([a-z][\w:.-]{0,60})(?![\w:.-])([^<>]{0,2000})>|([^<>]+)/gi
const ATTRIBUTE = /([\w-]{1,60})\s{0,9}=\s{0,9}["']([^"'<>]{0,2000})["']/g
const NAME = /\b(?:name|value|id|key|scope)\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i
/** Elements within one that says scope that hold a name. */
const NAMES = /scope|^(?:name|value|id|key|item|entry|string|code|li)$/

interface Open {
  tag: string
  kind: AskedKind | null
}

/**
 * Reads scopes in XML, and in lists of HTML: elements, or attributes of elements, whose name says scope, or list items
 * that all are scopes. Comments ask for nothing.
 * @returns null when the text is no XML, has no scope in it, or says something of scopes or of their types that is not read
 */
export function readXmlScopes(text: string, limits: Limits = LIMITS): Reading | null {
  if (text.length > LONGEST || !/^\s*<[a-z?!]/i.test(text)) return null
  const asked = new Asked(limits)
  const open: Open[] = []
  for (const [, closing, written, attributes = '', said = ''] of withoutComments(text).matchAll(PIECE)) {
    if (written === undefined) {
      if (!heard(asked, open, said)) return null
      continue
    }
    const tag = written.toLowerCase()
    if (closing) {
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at >= 0) open.length = at
      continue
    }
    const kind = kindIn(attributes)
    if (kind === undefined || open.length === DEEPEST) return null
    open.push({ tag, kind })
    if (/scope/.test(tag) && !heard(asked, open, NAME.exec(attributes)?.[1] ?? '')) return null
    if (attributes.endsWith('/')) open.pop()
  }
  return [...asked.required, ...asked.conditional, ...asked.optional].some(isScopeLike)
    ? { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null }
    : null
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--')
  return first + rest.map((piece) => piece.split('-->').slice(1).join('-->')).join('')
}

/** The type that attributes say; null where they say none, undefined where it cannot be read. */
function kindIn(attributes: string): AskedKind | null | undefined {
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const kinds = kindsSaid(name, [value])
    if (!kinds) return undefined
    if (kinds[0]) return kinds[0]
  }
  return KIND_WORD.test(attributes) ? undefined : null
}

/** Takes the names in a text; false where it says more than names. */
function heard(asked: Asked, open: readonly Open[], said: string): boolean {
  if (KIND_WORD.test(said)) return false
  const { names } = splitNames(said)
  if (names.length === 0) return true
  const tag = open.at(-1)?.tag ?? ''
  const inScopes = open.some((one) => /scope/.test(one.tag))
  const listed = inScopes || tag === 'li' || open.at(-2)?.tag === 'li'
  const named = inScopes && NAMES.test(tag) && (names.length === 1 || /scope/.test(tag))
  if (listed && names.every(named ? isNameWord : isScopeLike)) {
    asked.addAll(kindOf(open), names)
    return true
  }
  return !names.some(isScopeLike) && kindsSaid(tag, [said])?.length === 0
}

/** By the innermost that says one. */
function kindOf(open: readonly Open[]): AskedKind {
  for (const { tag, kind } of open.toReversed()) {
    const said = kind ?? kindNamed(tag)
    if (said) return said
  }
  return 'required'
}
