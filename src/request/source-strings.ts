import { isKnown, isScopeLike } from './scope-shape'
import type { Token } from './source-tokens'

/** Longer than any scope name. */
const TAIL = 300

/** Joins string literals that the language joins: side by side, or with `+` or `.` between them. Linear in their length. */
export function joinStrings(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let open: Joined | null = null
  for (const token of tokens) {
    const at: number = token.kind === 'string' ? stringBefore(joined) : -1
    if (at >= 0 && open) {
      joined.length = at + 1
      open.add(token)
    } else if (token.kind === 'string') {
      open = new Joined(token)
      joined.push(open)
    } else {
      joined.push(token)
    }
  }
  return joined.map((token) => (token instanceof Joined ? token.whole() : token))
}

/** A string that may go on. */
class Joined implements Token {
  readonly kind = 'string'
  readonly text = ''
  readonly #parts: string[] = []
  #tail = ''
  #open = false

  constructor(first: Token) {
    this.add(first)
  }

  add(next: Token): void {
    const last = /\S*$/.exec(this.#tail)?.[0] ?? ''
    const first = /^\S*/.exec(next.text.slice(0, TAIL))?.[0] ?? ''
    // Where a language would run two whole names together, a comma was forgotten.
    const forgotten =
      last !== '' && first !== '' && isScopeLike(last) && isScopeLike(first) && !isKnown(last + first)
    const piece = forgotten ? ` ${next.text}` : next.text
    this.#parts.push(piece)
    this.#tail = (this.#tail + piece.slice(-TAIL)).slice(-TAIL)
    this.#open ||= next.open ?? false
  }

  whole(): Token {
    return { kind: 'string', text: this.#parts.join(''), ...(this.#open && { open: true }) }
  }
}

/** Index of the string that a further one is joined to: nothing but line breaks and one joint after it. -1 when there is none. */
function stringBefore(tokens: readonly Token[]): number {
  let joints = 0
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token
    if (token.kind === 'string') return at
    joints += isJoint(token) ? 1 : 0
    if (joints > 1 || !(isJoint(token) || token.kind === 'line')) return -1
  }
  return -1
}

function isJoint(token: Token): boolean {
  return token.kind === 'mark' && (token.text === '+' || token.text === '.')
}
