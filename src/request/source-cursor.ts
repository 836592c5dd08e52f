import type { Token } from './source-tokens'

/** Marks that put a value under a key, in the languages that scope lists are kept in. */
const ASSIGN = new Set([':', '=', '=>', ':=', '+=', '.=', '||=', '??=', '<<', '<<=', '<-', '|='])

/** Whether a token puts what follows under what stands before. */
export function isAssignment(token: Token | undefined): boolean {
  return token?.kind === 'mark' && ASSIGN.has(token.text)
}

/** A place among the tokens of a source. */
export class Cursor {
  readonly tokens: readonly Token[]
  at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** The token right there, so many steps on (or back), line breaks counted. */
  beside(steps: number): Token | undefined {
    return this.tokens[this.at + steps]
  }

  /** The token so many steps ahead, line breaks left out. */
  next(steps = 1): Token | undefined {
    let at = this.at
    for (let left = steps; left > 0; left -= 1) {
      at += 1
      while (this.tokens[at]?.kind === 'line') at += 1
    }
    return this.tokens[at]
  }

  /** The token before, line breaks left out. */
  before(): Token | undefined {
    let at = this.at - 1
    while (this.tokens[at]?.kind === 'line') at -= 1
    return this.tokens[at]
  }

  /** Words right before this place on its line, at most `most`, in order. */
  wordsBefore(most: number): string[] {
    const words: string[] = []
    for (let at = this.at - 1; words.length < most && this.tokens[at]?.kind === 'word'; at -= 1) {
      words.unshift(this.tokens[at]?.text ?? '')
    }
    return words
  }

  /** Goes to the last token of this line. */
  toLineEnd(): void {
    while (this.at + 1 < this.tokens.length && this.beside(1)?.kind !== 'line') this.at += 1
  }
}
