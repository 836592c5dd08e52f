/**
 * HubSpot's sentences as what a block of the page must be, not merely contain: an app's name is written by strangers,
 * and a sentence of HubSpot's inside other words may be such a name.
 */
import { type Found, sentenceAt } from '../../request/sentence-search'
import type { Squeezed } from '../../request/squeeze'
import type { cutAtHoles } from '../../request/wordings'

export type Pattern = ReturnType<typeof cutAtHoles>

/** Longest filling of a hole inside or after a long sentence: scope names, a redirect address. */
const MAX_HOLE = 1500
/** Longest filling of a hole that ends a short sentence: an app's name. */
const MAX_NAME = 200
/** Letters of a short sentence. */
const SHORT = 55

/**
 * Reads a block as this sentence: from its first word on, and with nothing after it but a new sentence.
 * @param text the block
 * @param squeezed its letters
 * @param pattern the sentence
 * @param titles letters of headings that may stand before it in the same block
 * @returns null when the block is something else
 */
export function asSentence(
  text: string,
  squeezed: Squeezed,
  pattern: Pattern,
  titles: readonly string[] = [],
): Found | null {
  const title = titles.find((one) => squeezed.letters.startsWith(one)) ?? ''
  const found = sentenceAt(pattern, squeezed, 0) ?? (title && sentenceAt(pattern, squeezed, title.length))
  // Quotes around the whole make it a name.
  if (!found || /^["'\u2018-\u201F\u00AB]/.test(text)) return null
  const most = (pattern.pieces[0] ?? '').length < SHORT ? MAX_NAME : MAX_HOLE
  const last = found.gaps.at(-1)
  if (last && last.to < 0) return text.length - last.from > most ? null : found
  if (found.gaps.some(({ from, to }) => to - from > MAX_HOLE)) return null
  return /^\s*($|[.!?:;,)\]\u3002])/.test(text.slice(found.end)) ? found : null
}
