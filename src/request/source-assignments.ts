import { isKnown } from './scope-shape'
import { Cursor, isAssignment } from './source-cursor'
import { type Frame, frameFor, keysIn } from './source-frames'
import type { Token } from './source-tokens'

/** One value in source code: a string literal, or bare words on one line. */
export interface SourceValue {
  text: string
  bare: boolean
  open: boolean
}

/** The values that stand under one key, with the keys around it. */
export interface Assignment {
  /** Innermost first. */
  keys: string[]
  values: SourceValue[]
  /** The string values again, in stretches with nothing but commas between them. */
  runs: SourceValue[][]
  /** An empty string or list stands there. */
  empty: boolean
}

const CLOSE: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
/** The names of HubSpot's parameters, which stand before their value in lists of pairs. */
const PARAMETER = /^(?:optional_?)?scopes?$/i
const JOINS = new Set(['+', '.', ',', '|', '-'])

/** Sorts the values of source code under their keys. Knows brackets, not grammars. */
export function assignmentsIn(tokens: readonly Token[]): Assignment[] {
  return new Walk(tokens).run()
}

class Walk {
  readonly #c: Cursor
  readonly #all: Assignment[] = []
  readonly #frames: Frame[] = [frameFor('', undefined)]
  /** The assignment that the current place belongs to, once a value stood there. */
  #current: Assignment | null = null
  #run: SourceValue[] | null = null

  constructor(tokens: readonly Token[]) {
    this.#c = new Cursor(tokens)
  }

  run(): Assignment[] {
    for (let token = this.#c.beside(0); token; token = this.#c.beside(0)) {
      if (token.kind === 'line') this.#line()
      else if (token.kind === 'string') this.#string(token)
      else if (token.kind === 'word') this.#word(token)
      else this.#mark(token.text)
      this.#c.at += 1
    }
    return this.#all
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame
  }

  #assignment(): Assignment {
    if (!this.#current) {
      this.#current = { keys: keysIn(this.#frames), values: [], runs: [], empty: false }
      this.#all.push(this.#current)
    }
    return this.#current
  }

  #setKey(key: string | null): void {
    const here = this.#frame
    here.pending = key
    here.by = this.#c.next()?.text ?? ''
    here.choice = false
    here.block = false
    this.#current = null
    this.#run = null
  }

  /** Whether the word or string at this place is a key. */
  #isAssigned(): boolean {
    const next = this.#c.next()
    if (next?.kind !== 'mark') return false
    if (next.text === '?' && this.#c.next(2)?.text === ':') return true
    return isAssignment(next) && !(next.text === ':' && this.#frame.choice)
  }

  #line(): void {
    const here = this.#frame
    if (!here.pending || here.block) return
    const before = this.#c.before()
    const next = this.#c.next()
    const goesOn =
      (before?.kind === 'mark' && !/^[)\]};]$/.test(before.text)) ||
      next?.kind === 'string' ||
      (next?.kind === 'word' && this.#c.next(2)?.text === ':' && isKnown(next.text)) ||
      (next?.kind === 'mark' && /^(?:[.+?:)\]}|-]|\|\||\?\?)$/.test(next.text))
    if (goesOn) here.block = this.#opensBlock()
    else this.#setKey(null)
  }

  /** YAML's `|`, `>-` and their like at the end of a line: the value is the lines below. */
  #opensBlock(): boolean {
    const [first, second] = [this.#c.beside(-2)?.text, this.#c.beside(-1)?.text]
    return /^[|>]$/.test((/^[+-]$/.test(second ?? '') ? first : second) ?? '')
  }

  #string(token: Token): void {
    const here = this.#frame
    if (this.#isAssigned()) {
      // A map of scopes to their descriptions: the keys are the list.
      if (isKnown(token.text)) this.#value({ text: token.text, bare: false, open: false })
      this.#setKey(token.text)
    } else if (this.#isPaired(token.text)) {
      this.#setKey(token.text)
      this.#c.at += 1
    } else {
      if (here.pending && /^(?:name|key|id)$/i.test(here.pending) && /scope/i.test(token.text))
        here.field = token.text
      here.strings.push(token.text)
      this.#value({ text: token.text, bare: false, open: token.open ?? false })
    }
  }

  /** `set('scope', 'a b')`, `{"scope", "a b"}`: the first of two is the key. */
  #isPaired(text: string): boolean {
    if (this.#c.next()?.text !== ',' || !/scope/i.test(text) || !/^[\w.-]+$/.test(text) || isKnown(text))
      return false
    return this.#c.before()?.text === '(' || (PARAMETER.test(text) && this.#c.next(2)?.kind === 'string')
  }

  #value(value: SourceValue): void {
    const to = this.#assignment()
    if (value.text.trim() === '') to.empty = true
    to.values.push(value)
    if (value.bare) return
    if (!this.#run) {
      this.#run = []
      to.runs.push(this.#run)
    }
    this.#run.push(value)
  }

  #word(token: Token): void {
    const here = this.#frame
    const next = this.#c.next()
    // A type between a key and its value: `scopes: string = ...`.
    if (here.pending && here.by === ':' && next?.text === '=' && !this.#current) return
    if (this.#isAssigned() && token.text.includes('.') && isKnown(token.text)) {
      // A map of scopes to what they are for, which goes on to the end of the line.
      this.#value({ text: token.text, bare: true, open: false })
      this.#c.toLineEnd()
      return
    }
    const flag = this.#c.before()?.text === '-' && next?.kind === 'string' && /scopes?$/i.test(token.text)
    if (this.#isAssigned() || flag) this.#setKey(this.#phrase(token.text))
    else this.#words(token.text)
  }

  /** Bare words side by side, or with commas between them: a value of configuration files, a variable in programs. */
  #words(first: string): void {
    this.#run = null
    const words = [first]
    let commas = false
    while (this.#isListed(commas)) {
      this.#c.at += 1
      const more = this.#c.beside(0)
      if (more?.kind === 'word') words.push(more.text)
      else commas = true
    }
    const next = this.#c.beside(1)
    if (next?.kind === 'mark' && /^[([{:=.<+?|&]/.test(next.text)) return
    this.#value({ text: words.join(commas ? ',' : ' '), bare: true, open: false })
  }

  #isListed(commas: boolean): boolean {
    const [here, next, after] = [this.#c.beside(0), this.#c.beside(1), this.#c.beside(2)]
    if (next?.kind === 'word') {
      return !isAssignment(after) && after?.text !== '(' && !(commas && here?.kind === 'word')
    }
    const argument = this.#frame.args !== null
    return next?.text === ',' && !argument && after?.kind === 'word' && !isAssignment(this.#c.beside(3))
  }

  /** A key in prose with up to three words before it: "Optional scopes:". */
  #phrase(word: string): string {
    return /scope/i.test(word) ? [...this.#c.wordsBefore(3), word].join(' ') : word
  }

  #mark(mark: string): void {
    if (mark in CLOSE) this.#opened(mark)
    else if (mark === ')' || mark === ']' || mark === '}') this.#closed(mark)
    else if (mark === ',' || mark === ';') this.#ended(mark)
    else {
      if (mark === '?') this.#frame.choice = true
      else if (mark === ':') this.#frame.choice = false
      if (!JOINS.has(mark)) this.#run = null
    }
  }

  #opened(mark: string): void {
    const before = this.#c.beside(-1)
    // `[]` as a value, not the brackets of a type.
    const value = isAssignment(before) && this.#c.beside(2)?.kind !== 'word'
    this.#frames.push(frameFor(mark, before))
    this.#current = null
    this.#run = null
    if (value && this.#c.next()?.text === CLOSE[mark]) this.#assignment().empty = true
  }

  #closed(mark: string): void {
    if (this.#frames.length < 2) return
    const { strings } = this.#frames.pop() as Frame
    this.#current = null
    this.#run = null
    const only = strings.length === 1 ? strings[0] : undefined
    // params['scope'] = ...: the subscript is the key.
    if (mark === ']' && only !== undefined && /scope/i.test(only) && this.#isAssigned()) this.#setKey(only)
  }

  #ended(mark: string): void {
    const here = this.#frame
    if (here.args !== null) {
      here.args += 1
      this.#current = null
    }
    if (mark === ';') this.#run = null
    const second = this.#c.next(2)
    // `scopes = "a", "b"`: a comma outside brackets that a further value follows.
    const tuple =
      mark === ',' && this.#frames.length === 1 && this.#c.next()?.kind === 'string' && !isAssignment(second)
    if (here.pending !== null && !tuple) this.#setKey(null)
  }
}
