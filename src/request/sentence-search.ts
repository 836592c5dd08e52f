import type { Squeezed } from './squeeze'
import type { Sentence, Sought } from './wordings'

/** A sentence found in a text. Indices are of the text; `gaps` are what stands in its holes. */
export interface Found {
  start: number
  end: number
  letters: number
  gaps: { hole: string; from: number; to: number }[]
}

/** A wording found in a text. */
export interface Match extends Found {
  sought: Sought
  /** A whole sentence read off HubSpot's own page. */
  exact: boolean
}

/** Longest filling of a hole inside a sentence, in letters: a redirect address, a list of scopes. */
const LONGEST_HOLE = 4000

/** Looks for a wording: its telling sentence, else what is left of that without the words that several refusals begin with. */
export function matchOf(sought: Sought, squeezed: Squeezed): Match | null {
  const telling = sought.sentences.findIndex(({ shared }) => !shared)
  const sentence = sought.sentences[telling]
  const first = sentence && find(sentence, squeezed, 0)
  if (first) {
    // What follows tells wordings apart that begin alike.
    const others = sought.sentences
      .slice(telling + 1)
      .map((other) => find(other, squeezed, first.end)?.letters ?? 0)
    return {
      ...first,
      letters: others.reduce((sum, one) => sum + one, first.letters),
      sought,
      exact: sought.own,
    }
  }
  const core = sought.core && find(sought.core, squeezed, 0)
  return core ? { ...core, sought, exact: false } : null
}

/** Looks for a sentence after an index of the text. */
function find(sentence: Sentence, squeezed: Squeezed, after: number): Found | null {
  const from = after === 0 ? 0 : firstFrom(squeezed.at, after)
  return sentenceAt(sentence, squeezed, squeezed.letters.indexOf(sentence.pieces[0] ?? '', from))
}

/**
 * Reads a sentence's pieces in order.
 * @param begin index of the letter that it begins with
 * @returns null when another sentence stands there
 */
export function sentenceAt(
  { pieces, holes }: Pick<Sentence, 'pieces' | 'holes'>,
  squeezed: Squeezed,
  begin: number,
): Found | null {
  const { letters } = squeezed
  const [head = '', ...others] = pieces
  if (begin < 0 || head === '' || !letters.startsWith(head, begin)) return null
  const { at } = squeezed
  const gaps: Found['gaps'] = []
  let end = begin + head.length
  let length = head.length
  for (const [i, piece] of others.entries()) {
    const isLast = i === others.length - 1
    const next =
      piece === '' && isLast
        ? end
        : letters.slice(end, end + LONGEST_HOLE + piece.length).indexOf(piece) + end
    if (next < end) return null
    gaps.push({ hole: holes[i] ?? '', from: (at[end - 1] ?? 0) + 1, to: piece === '' ? -1 : (at[next] ?? 0) })
    end = next + piece.length
    length += piece.length
  }
  return { start: at[begin] ?? 0, end: (at[end - 1] ?? 0) + 1, letters: length, gaps }
}

/** The first letter at or after an index of the text. */
function firstFrom(at: Uint32Array, index: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
