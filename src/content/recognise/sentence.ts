/**
 * HubSpot's sentences as patterns that a block of the page must be, not merely contain: an app's name is written
 * by strangers, and a sentence of HubSpot's inside other words may be such a name.
 */

/** A sentence, normalised and cut at its holes: ["authorization failed because one or more scopes are invalid", ""]. */
export type Pattern = readonly string[]

/** Longest filling of a hole inside or after a long sentence: scope names, a redirect address. */
const MAX_HOLE = 1500
/** Longest filling of a hole that ends a short sentence: an app's name. */
const MAX_NAME = 200
const SHORT = 70
/** Zero-width and direction marks, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const ENDS = /[.!?:;,)\]\u3002]/

/**
 * Words as they compare: case and kinds of apostrophes, quotes, dashes and spaces make no difference.
 * @param text any text
 */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * @param text a sentence with holes in braces, as the catalogue has them
 * @returns its pattern; the marks around a hole ("[", "(", ":") belong to the hole, since pages vary them
 */
export function pattern(text: string): Pattern {
  return text.split(/\s*[[(:'"]?\s*\{\w+\}\s*[\])'"]?/).map(normal)
}

/**
 * Whether a block is this sentence: from its first word on, and with nothing after it but a new sentence.
 * @param block normalised text of the block
 * @param parts the sentence
 * @param titles normalised headings that may stand before it in the same block
 */
export function isSentence(block: string, parts: Pattern, titles: readonly string[] = []): boolean {
  if (startsAs(block, parts)) return true
  const title = titles.find((one) => block.startsWith(one))
  return title !== undefined && startsAs(block.slice(title.length).replace(/^[\s.:-]+/, ''), parts)
}

function startsAs(block: string, parts: Pattern): boolean {
  const [first = '', ...others] = parts
  if (!first || !block.startsWith(first)) return false
  let end = first.length
  for (const [index, part] of others.entries()) {
    if (part === '' && index === others.length - 1)
      return block.length - end <= (first.length < SHORT ? MAX_NAME : MAX_HOLE)
    const at = block.indexOf(part, end)
    if (at < 0 || at - end > MAX_HOLE) return false
    end = at + part.length
  }
  const rest = block.slice(end).trimStart()
  return rest === '' || ENDS.test(block[end - 1] ?? '') || ENDS.test(rest[0] ?? '')
}
