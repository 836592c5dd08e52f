import { isKnown } from './scope-shape'
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

interface Frame {
  open: string
  /** Key of the bracket itself: `scopes(...)`, `enum Scopes {...}`. */
  key: string | null
  /** Key that the next value stands under, directly in this frame. */
  pending: string | null
  /** Says which field the frame describes: `{ name: 'scope', default: '...' }`. */
  field: string | null
  /** What the key was assigned with. */
  by: string
  /** `? ... :` is open. */
  choice: boolean
  /** A YAML block text is open: its lines go on. */
  block: boolean
  /** Strings in it so far, and whether anything else stood there. */
  strings: string[]
}

const ASSIGN = new Set([':', '=', '=>', ':=', '+=', '.=', '||=', '??=', '<<', '<<=', '<-', '|='])
const CLOSE: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const GROWS = /(?:^|\.)(?:push|add|addAll|append|extend|concat|insert|unshift)$/i
const JOINS = new Set(['+', '.', ',', '|', '-'])

/** Sorts the values of source code under their keys. Knows brackets, not grammars. */
export function assignmentsIn(tokens: readonly Token[]): Assignment[] {
  return new Walk(tokens).run()
}

class Walk {
  readonly #tokens: readonly Token[]
  readonly #all: Assignment[] = []
  readonly #byKeys = new Map<string, Assignment>()
  readonly #frames: Frame[] = [frame('', null)]
  #at = 0
  #run: SourceValue[] | null = null
  #serial = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  run(): Assignment[] {
    for (this.#at = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at]
      if (!token) break
      if (token.kind === 'line') this.#line()
      else if (token.kind === 'string') this.#string(token)
      else if (token.kind === 'word') this.#word(token)
      else this.#mark(token.text)
    }
    return this.#all
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame
  }

  #next(step = 1): Token | undefined {
    let at = this.#at
    for (let left = step; left > 0; left -= 1) {
      at += 1
      while (this.#tokens[at]?.kind === 'line') at += 1
    }
    return this.#tokens[at]
  }

  #before(): Token | undefined {
    let at = this.#at - 1
    while (this.#tokens[at]?.kind === 'line') at -= 1
    return this.#tokens[at]
  }

  /** Keys that the current place stands under, innermost first. */
  #keys(): string[] {
    const keys: string[] = []
    for (let i = this.#frames.length - 1; i >= 0 && keys.length < 6; i -= 1) {
      const { pending, key, field } = this.#frames[i] as Frame
      if (pending && field && /^(?:default|value|defaultValue|default_value)$/i.test(pending))
        keys.push(field)
      if (pending) keys.push(pending)
      if (key) keys.push(key)
    }
    return keys
  }

  #assignment(): Assignment {
    const keys = this.#keys()
    const id = `${this.#serial}:${keys.join('\n')}`
    const known = this.#byKeys.get(id)
    if (known) return known
    const made: Assignment = { keys, values: [], runs: [], empty: false }
    this.#byKeys.set(id, made)
    this.#all.push(made)
    return made
  }

  #line(): void {
    const here = this.#frame
    if (!here.pending || here.block) return
    const before = this.#before()
    const next = this.#next()
    const goesOn =
      (before?.kind === 'mark' && !/^[)\]};]$/.test(before.text)) ||
      next?.kind === 'string' ||
      (next?.kind === 'word' && this.#next(2)?.text === ':' && isKnown(next.text)) ||
      (next?.kind === 'mark' && /^(?:[.+?:)\]}|-]|\|\||\?\?)$/.test(next.text))
    if (goesOn) here.block = this.#opensBlock()
    else this.#setKey(null)
  }

  /** YAML's `|`, `>-` and their like at the end of a line: the value is the lines below. */
  #opensBlock(): boolean {
    const marks = [this.#tokens[this.#at - 2]?.text, this.#tokens[this.#at - 1]?.text]
    return /^[|>]$/.test((/^[+-]$/.test(marks[1] ?? '') ? marks[0] : marks[1]) ?? '')
  }

  #setKey(key: string | null): void {
    this.#frame.pending = key
    this.#frame.by = this.#next()?.text ?? ''
    this.#frame.choice = false
    this.#frame.block = false
    this.#serial += 1
    this.#run = null
  }

  #isAssigned(): boolean {
    const next = this.#next()
    if (next?.kind !== 'mark') return false
    if (next.text === '?' && this.#next(2)?.text === ':') return true
    return ASSIGN.has(next.text) && !(next.text === ':' && this.#frame.choice)
  }

  #string(token: Token): void {
    const here = this.#frame
    const before = this.#before()
    if (this.#isAssigned()) {
      // A map of scopes to their descriptions: the keys are the list.
      if (isKnown(token.text)) this.#value({ text: token.text, bare: false, open: false })
      this.#setKey(token.text)
      return
    }
    const isFirst = before?.kind === 'mark' && before.text === '(' && this.#next()?.text === ','
    if (isFirst && /scope/i.test(token.text) && /^[\w.-]+$/.test(token.text) && !isKnown(token.text)) {
      this.#setKey(token.text)
      this.#at += 1
      return
    }
    if (here.pending && /^(?:name|key|id)$/i.test(here.pending) && /scope/i.test(token.text))
      here.field = token.text
    here.strings.push(token.text)
    this.#value({ text: token.text, bare: false, open: token.open ?? false })
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
    // A type between a key and its value: `scopes: string = ...`.
    if (
      this.#frame.pending &&
      this.#frame.by === ':' &&
      this.#next()?.text === '=' &&
      this.#assignment().values.length === 0
    )
      return
    const flag =
      this.#before()?.text === '-' && this.#next()?.kind === 'string' && /scopes?$/i.test(token.text)
    if (this.#isAssigned() && token.text.includes('.') && isKnown(token.text)) {
      // A map of scopes to what they are for, which goes on to the end of the line.
      this.#value({ text: token.text, bare: true, open: false })
      while (this.#at + 1 < this.#tokens.length && this.#tokens[this.#at + 1]?.kind !== 'line') this.#at += 1
      return
    }
    if (this.#isAssigned() || flag) {
      this.#setKey(this.#phrase(token.text))
      return
    }
    this.#run = null
    const words = [token.text]
    let commas = false
    while (this.#isListed(commas)) {
      this.#at += 1
      const more = this.#tokens[this.#at]
      if (more?.kind === 'word') words.push(more.text)
      else commas = true
    }
    const next = this.#tokens[this.#at + 1]
    if (next?.kind === 'mark' && /^[([{:=.<+?|&]|^=>|^\|\|/.test(next.text)) return
    this.#value({ text: words.join(commas ? ',' : ' '), bare: true, open: false })
  }

  /** Whether the next token goes on with a list of bare words on this line. */
  #isListed(commas: boolean): boolean {
    const next = this.#tokens[this.#at + 1]
    const after = this.#tokens[this.#at + 2]
    const isKey = after?.kind === 'mark' && (ASSIGN.has(after.text) || after.text === '(')
    if (next?.kind === 'word') return !isKey && !(commas && this.#tokens[this.#at]?.kind === 'word')
    return next?.text === ',' && after?.kind === 'word' && !this.#isKeyAt(this.#at + 3)
  }

  #isKeyAt(at: number): boolean {
    const token = this.#tokens[at]
    return token?.kind === 'mark' && ASSIGN.has(token.text)
  }

  /** A key with up to three plain words before it: "Optional scopes:". */
  #phrase(word: string): string {
    const words = [word]
    for (let at = this.#at - 1; words.length < 4 && this.#tokens[at]?.kind === 'word'; at -= 1)
      words.unshift(this.#tokens[at]?.text ?? '')
    return words.join(' ')
  }

  #mark(mark: string): void {
    const here = this.#frame
    if (mark in CLOSE) {
      this.#frames.push(frame(mark, this.#bracketKey(mark)))
      // `[]` as a value, not the brackets of a type.
      const value =
        ASSIGN.has(this.#tokens[this.#at - 1]?.text ?? '') && this.#tokens[this.#at + 2]?.kind !== 'word'
      if (value && this.#next()?.text === CLOSE[mark]) this.#assignment().empty = true
      this.#run = null
    } else if (mark === ')' || mark === ']' || mark === '}') {
      this.#close(mark)
    } else if (mark === ',' || mark === ';') {
      if (mark === ';' || !this.#isTuple()) this.#endValue()
      if (mark === ';') this.#run = null
    } else {
      if (mark === '?') here.choice = true
      else if (mark === ':') here.choice = false
      if (!JOINS.has(mark)) this.#run = null
    }
  }

  #endValue(): void {
    const run = this.#run
    if (this.#frame.pending !== null) this.#setKey(null)
    else this.#run = run
  }

  /** `scopes = "a", "b"`: a comma outside brackets that a further value follows. */
  #isTuple(): boolean {
    const second = this.#next(2)
    return (
      this.#frames.length === 1 &&
      this.#next()?.kind === 'string' &&
      !(second?.kind === 'mark' && ASSIGN.has(second.text))
    )
  }

  #bracketKey(mark: string): string | null {
    const before = this.#tokens[this.#at - 1]
    if (before?.kind !== 'word' || mark === '[') return null
    const called = before.text.split(/[.]/).at(-1) ?? ''
    if (/scope/i.test(called)) return before.text
    return mark === '(' && GROWS.test(before.text) && /scope/i.test(before.text) ? before.text : null
  }

  #close(mark: string): void {
    if (this.#frames.length < 2) return
    const closed = this.#frames.pop() as Frame
    this.#run = null
    const only = closed.strings.length === 1 ? closed.strings[0] : undefined
    // params['scope'] = ...: the subscript is the key.
    if (mark === ']' && only !== undefined && /scope/i.test(only) && this.#isAssigned()) this.#setKey(only)
  }
}

function frame(open: string, key: string | null): Frame {
  return { open, key, pending: null, field: null, by: '', choice: false, block: false, strings: [] }
}
