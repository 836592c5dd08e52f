/** A text's letters and digits alone, in lower case: how sentences compare whatever stands between their words. */
export interface Squeezed {
  letters: string
  /** Index in the text of each letter. Worked out when first asked for. */
  readonly at: Uint32Array
}

/** Characters outside the basic plane are left out, so that every letter is one unit. */
const OTHERS = /[^\p{L}\p{N}]+|[\u{10000}-\u{10FFFF}]/gu
const LETTER = /[\p{L}\p{N}]/u

/** Leaves out everything but letters and digits: spaces, line breaks, quotes and apostrophes of any kind, emphasis marks. */
export function squeeze(text: string): Squeezed {
  const letters = text.toLowerCase().replace(OTHERS, '')
  let at: Uint32Array | null = null
  return {
    letters,
    get at() {
      at ??= indices(text, letters.length)
      return at
    },
  }
}

function indices(text: string, count: number): Uint32Array {
  const at = new Uint32Array(count)
  let found = 0
  for (let i = 0; i < text.length && found < count; i += 1) {
    if (!LETTER.test(text[i] ?? '')) continue
    at[found] = i
    found += 1
  }
  return at
}
