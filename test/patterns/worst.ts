import fc from 'fast-check'

/** Letters that stand for what a pattern calls by a class. */
const CLASSES: Record<string, string> = { w: 'aA0_', d: '7', s: ' \n\t', b: 'a ', S: 'x', D: 'x', W: '%' }
const ALWAYS = ['a', ' ', '0']
const MOST_LETTERS = 8

/** The letters a pattern speaks of: its own, one of each class and of each range. */
function lettersOf(source: string): string[] {
  const letters = new Set(ALWAYS)
  for (const [whole, escaped] of source.matchAll(/\\u[\da-f]{4}|\\([\s\S])|[^\\()?:*+{}|^$]/gi)) {
    if (escaped === undefined) letters.add(whole)
    else for (const one of CLASSES[escaped] ?? escaped) letters.add(one)
  }
  return [...letters].slice(0, MOST_LETTERS)
}

/** Words that stand letter by letter in a pattern. */
const wordsOf = (source: string): string[] =>
  [...source.matchAll(/[a-z_%=:./-]{3,}/gi)].map(([word]) => word).slice(0, 4)

/** Texts that a pattern matches, from a well-kept generator; none for those with syntax it does not know. */
function matchesOf(matches: RegExp): string[] {
  // Classes of all of Unicode take the generator minutes.
  if (/\\p|\\0-|\\[xu][0-9a-f]+-|\{\d*,?\d{3,}\}/i.test(matches.source)) return []
  try {
    const plain = new RegExp(
      matches.source.replaceAll(/\(\?<?[=!](?:[^()\\]|\\.)*\)/g, ''),
      matches.flags.replace('y', ''),
    )
    return fc.sample(fc.stringMatching(plain, { maxLength: 60 }), { numRuns: 2, seed: 4 })
  } catch {
    return []
  }
}

/** Pieces that, repeated, are the worst text for a pattern: its letters alone and in pairs, its words, its matches and near-misses. */
export function piecesFor(matches: RegExp): string[] {
  const letters = lettersOf(matches.source)
  const words = wordsOf(matches.source)
  const whole = matchesOf(matches)
  const pieces = [
    ...letters,
    ...letters.flatMap((one) => letters.filter((other) => other !== one).map((other) => one + other)),
    ...words,
    ...words.map((word) => `${word} `),
    ...whole,
    ...whole.flatMap((text) => [text.slice(0, -1), text.slice(1), `${text}!`]),
  ]
  return [...new Set(pieces)].filter((piece) => piece !== '')
}

/** Begin of a text whose rest one letter fills: what a pattern reads on and on before it gives up. */
export function beginningsFor(matches: RegExp): string[] {
  const whole = matchesOf(matches)
  return [...new Set([...wordsOf(matches.source), ...whole, ...whole.map((text) => text.slice(0, -1))])]
}

/** `length` characters of a piece over and over. */
export const filled = (piece: string, length: number, begin = ''): string =>
  (begin + piece.repeat(Math.ceil(length / piece.length))).slice(0, length)
