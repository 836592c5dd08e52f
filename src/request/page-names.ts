import { isKnown, isNameWord, isScopeLike } from './scope-shape'

const LONGEST = 20_000
const LONGEST_NAME = 200
const SEPARATOR = /[,;、]/
const CLOSE: Record<string, string> = { '[': ']', '(': ')', '（': '）', '【': '】' }

/**
 * The scope names that HubSpot's sentence names from `at` on: in brackets, in parentheses or after a colon, verbatim and in order.
 * Words that could be no scope name are left out: strangers choose the names in a link.
 */
export function scopesAfter(text: string, at: number): string[] {
  const rest = text.slice(at, at + LONGEST)
  const open = /^[\s:"'“*_`]*([[(（【])/.exec(rest)
  if (open) {
    const from = open[0].length
    const end = rest.indexOf(CLOSE[open[1] ?? ''] ?? ']', from)
    const inside = end < 0 ? (rest.slice(from).split('\n')[0] ?? '') : rest.slice(from, end)
    return unique(inside.split(SEPARATOR).flatMap(namesIn))
  }
  const list = /^[\s"'“*_`]*:\s*([^\n]*)/.exec(rest)?.[1] ?? ''
  const names: string[] = []
  for (const item of list.split(SEPARATOR)) {
    const [sentence = ''] = item.split(/\.\s/)
    names.push(...namesIn(sentence))
    if (sentence !== item) break
  }
  return unique(names)
}

/** The names in one item of a list: a word alone as it stands, of several words those that are scopes. */
function namesIn(item: string): string[] {
  const words = item
    .split(/\s+/)
    .map((word) => word.replace(/^["'“”‘’`*_[(]+|["'“”‘’`*_\])]+$/g, ''))
    .map((word) => (isKnown(word) ? word : word.replace(/[.!?]+$/, '')))
    .filter((word) => word !== '')
  const names = words.filter((word) => word.length <= LONGEST_NAME && isNameWord(word))
  return words.length === 1 ? names : names.filter(isScopeLike)
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
