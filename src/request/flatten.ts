import { splice } from './concatenation'
import { ampersandAt, unescapedAt } from './escapes'
import { type Flat, Line } from './line'
import { RawSpace } from './raw-space'
import { hasHole, holeEnd } from './template'

export type { Flat } from './line'

/** What needs no thought: characters of addresses, escapes, and ampersands before a parameter. */
const PLAIN = /(?:[A-Za-z0-9\-._~:/?@!*+,;=[]|%[0-9A-Fa-f]{2}|&(?=[a-z_]{1,30}=)){1,4000}/y
/** Marks that no address holds unencoded; one of them ends the link. */
const ENDS = /[<>“”«»、。」』）＞]/
const END = -1
/** Characters that could open a hole and did not, after which the text is no template. */
const MOST_MISSES = 500

/**
 * Flattens the link that begins at `from`. Linear in its length; a template ends at the last hole that has a mark.
 * @param opener the mark that the link stands in (`"`, `'`, backtick, `(`, `<`, an escaped quote), or ''
 */
export function flatten(text: string, from: number, opener: string): Flat {
  return new Flattening(text, from, opener).run()
}

class Flattening {
  readonly #text: string
  readonly #line: Line
  readonly #space: RawSpace
  readonly #opener: string
  /** The quote that the link stands in at this point. */
  #quote: string
  #parens = 0
  /** Places where no template hole began. Looking for its end is dear. */
  #misses = 0
  #at: number

  constructor(text: string, from: number, opener: string) {
    this.#text = text
    this.#line = new Line(text, from)
    this.#space = new RawSpace(text)
    this.#opener = opener
    this.#quote = opener
    this.#at = from
  }

  run(): Flat {
    while (this.#at < this.#text.length && !this.#line.full) {
      PLAIN.lastIndex = this.#at
      if (PLAIN.test(this.#text)) {
        this.#at = PLAIN.lastIndex
        continue
      }
      const next = this.#step(this.#text[this.#at] ?? '')
      if (next === END) break
      this.#at = next
    }
    return this.#line.end(this.#at)
  }

  /** Takes what stands at the current place; says where it goes on, or END. */
  #step(c: string): number {
    const at = this.#at
    const hole = this.#misses < MOST_MISSES ? holeEnd(this.#text, at) : END
    if (hole === END && /[${<#]/.test(c)) this.#misses += 1
    if (hole > 0) {
      this.#line.putHoles(at, [this.#text.slice(at, hole)], hole)
      return hole
    }
    if (c === '&') return this.#ampersand()
    if (/\s/.test(c)) return this.#whiteSpace()
    if (c === '"' || c === "'" || c === '`') return this.#quoteMark(c)
    if (c === '\\') return this.#put(unescapedAt(this.#text, at, this.#quote))
    // A percent sign doubled for a format string.
    if (c === '%' && /^%%[0-9a-f]{2}/i.test(this.#text.slice(at, at + 4)))
      return this.#put({ piece: '%', at: at + 2 })
    return this.#other(c)
  }

  #put(next: { piece: string; at: number } | null): number {
    if (!next) return END
    this.#line.put(this.#at, next.piece, next.at)
    return next.at
  }

  #ampersand(): number {
    const undone = ampersandAt(this.#text, this.#at)
    if (!undone) return END
    if (undone.hole) this.#line.putHoles(this.#at, [undone.hole], undone.at)
    else if (undone.at > this.#at + 1) this.#line.put(this.#at, undone.piece, undone.at)
    return undone.at
  }

  #whiteSpace(): number {
    this.#line.take(this.#at)
    return this.#put(this.#space.joint(this.#at, this.#line))
  }

  /** A quote ends the link, unless it is a character of it or a further string is joined on. */
  #quoteMark(c: string): number {
    this.#line.take(this.#at)
    const otherKind = this.#quote.startsWith('\\') || (/^["'`]$/.test(this.#quote) && this.#quote !== c)
    if (otherKind || /^\[[^\]]*$/.test(this.#line.tail)) return this.#put({ piece: '', at: this.#at + 1 })
    const next = splice(this.#text, this.#at + 1, this.#line.tail)
    if (!next) return END
    this.#line.putHoles(this.#at, next.holes, next.at)
    this.#quote = next.opener
    if (next.opener !== '') return next.at
    this.#at = next.at
    return END
  }

  #other(c: string): number {
    const at = this.#at
    const wordBreak = c === '<' ? /^<wbr\s*\/?>/i.exec(this.#text.slice(at, at + 7)) : null
    if (wordBreak) return this.#put({ piece: '', at: at + wordBreak[0].length })
    this.#parens += c === '(' ? 1 : c === ')' ? -1 : 0
    const label = (c === ']' && this.#text[at + 1] === '(') || (c === '|' && this.#opener === '<')
    if (label || this.#parens < 0 || c < ' ' || ENDS.test(c)) return END
    return hasHole(c) ? this.#put({ piece: '\uFFFD', at: at + 1 }) : at + 1
  }
}
