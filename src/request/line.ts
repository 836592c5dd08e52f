import { holeMark, MOST_HOLES } from './template'

/** A link as one flat line: template holes are single characters (see `holeMark`), entities and escapes undone, string pieces joined. */
export interface Flat {
  text: string
  /** Source text of each hole, in order. */
  holes: string[]
  /** Index in the source after the link. */
  end: number
}

/** How much of a value's end is kept at hand; longer than any scope name. */
const TAIL = 400

/** Builds a flat line from stretches of the source, and knows at any point which parameter it stands in. Linear in its length. */
export class Line {
  readonly holes: string[] = []
  /** Name of the parameter the line stands in; null before the first. */
  parameter: string | null = null
  /** The end of that parameter's value so far, or of the address before the first parameter. */
  tail = ''
  /** That value separates names by `%20` or `+`. */
  encoded = false
  readonly #pieces: string[] = []
  readonly #source: string
  #from: number

  constructor(source: string, from: number) {
    this.#source = source
    this.#from = from
  }

  /** Takes the source up to `at` as it is. */
  take(at: number): void {
    if (at <= this.#from) return
    this.#push(this.#source.slice(this.#from, at))
    this.#from = at
  }

  /** Takes the source up to `at`, then `piece` for what stands in the source from there to `next`. */
  put(at: number, piece: string, next: number): void {
    this.take(at)
    this.#from = next
    if (piece !== '') this.#push(piece)
  }

  /** Whether there is no mark left for a further hole. */
  get full(): boolean {
    return this.holes.length >= MOST_HOLES
  }

  /** Takes the source up to `at`, then marks the holes, as far as there are marks, for what stands from there to `next`. */
  putHoles(at: number, sources: readonly string[], next: number): void {
    const left = MOST_HOLES - this.holes.length
    const marks = sources.slice(0, left).map((source) => holeMark(this.holes.push(source) - 1))
    this.put(at, marks.join(''), next)
  }

  end(at: number): Flat {
    this.take(at)
    return { text: this.#pieces.join(''), holes: this.holes, end: at }
  }

  #push(piece: string): void {
    // A query may have been cut out of its link.
    const first = this.#pieces.length === 0
    this.#pieces.push(piece)
    const mark = Math.max(piece.lastIndexOf('&'), piece.lastIndexOf('?'))
    const value = mark < 0 ? this.tail + piece : piece.slice(mark)
    if (mark >= 0) {
      this.parameter = null
      this.encoded = false
    }
    const named =
      this.parameter === null ? (first ? /^[?&]?([\w.[\]%-]*)=/ : /^[?&]([\w.[\]%-]*)=/).exec(value) : null
    if (named) this.parameter = named[1] ?? ''
    const rest = named ? value.slice(named[0].length) : value
    this.encoded ||= /%20|\+/.test(mark < 0 && !named ? piece : rest)
    this.tail = rest.length > TAIL ? rest.slice(-TAIL) : rest
  }
}
