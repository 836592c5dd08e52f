import { Asked, type AskedKind, LIMITS, type Limits } from './asked'
import { isNameWord, isScopeLike } from './scope-shape'
import { splitNames } from './split-names'
import type { Reading } from './types'

const LONGEST = 200_000
const PIECE = /<(\/?)([a-z][\w:.-]*)([^<>]{0,2000})>|([^<>]+)/gi
const NAME = /\b(?:name|value|id|key|scope)\s*=\s*["']([^"'<>]{1,2000})["']/i

/**
 * Reads scopes in XML, and in lists of HTML: elements, or attributes of elements, whose name says scope, or list items
 * that all are scopes.
 * @returns null when the text is no XML, or has no scope in it
 */
export function readXmlScopes(text: string, limits: Limits = LIMITS): Reading | null {
  if (text.length > LONGEST || !/^\s*<[a-z?!]/i.test(text)) return null
  const asked = new Asked(limits)
  const open: string[] = []
  for (const [, closing, tag, attributes = '', said = ''] of text.matchAll(PIECE)) {
    if (tag === undefined) {
      if (within(open)) add(asked, open, said)
    } else if (closing) {
      const at = open.lastIndexOf(tag.toLowerCase())
      if (at >= 0) open.length = at
    } else {
      const path = [...open, tag.toLowerCase()]
      if (/scope/i.test(tag)) add(asked, path, NAME.exec(attributes)?.[1] ?? '')
      if (!attributes.endsWith('/')) open.push(tag.toLowerCase())
    }
  }
  return [...asked.required, ...asked.conditional, ...asked.optional].some(isScopeLike)
    ? { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null }
    : null
}

function within(open: readonly string[]): boolean {
  return open.some((tag) => /scope/.test(tag)) || open.at(-1) === 'li' || open.at(-2) === 'li'
}

/** Outside elements that say scope, only what is one for certain. */
function add(asked: Asked, path: readonly string[], said: string): void {
  const { names } = splitNames(said)
  const told = path.some((tag) => /scope/.test(tag))
  if (names.length > 0 && names.every(told ? isNameWord : isScopeLike)) asked.addAll(kindOf(path), names)
}

function kindOf(path: readonly string[]): AskedKind {
  if (path.some((tag) => /conditional/.test(tag))) return 'conditional'
  return path.some((tag) => /optional/.test(tag)) ? 'optional' : 'required'
}
