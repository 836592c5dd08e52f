import { closerOf, stringEnd } from './template'

/** A piece of source code of any language that scope lists are kept in. */
export interface Token {
  kind: 'string' | 'word' | 'mark' | 'line'
  text: string
  /** Strings: a template hole stood in it. */
  open?: boolean
}

const SPACE = /[^\S\n]+/y
const WORD = /[\w$@](?:[\w$]|[.-](?=[\w$])|%20(?=[a-z]))*/y
const MARK = /===|!==|\|\|=|\?\?=|<<=|=>|:=|==|!=|<=|>=|\+=|\.=|\|\||\?\?|\?\.|->|::|<<|<-|&&|[^\s]/y
const WORDS = /(?:%[wWiI]|\bqw)\s?([[({</|!])/y
const PAIRS: Record<string, string> = { '[': ']', '(': ')', '{': '}', '<': '>' }
const ESCAPES: Record<string, string> = { n: '\n', r: ' ', t: ' ', '0': ' ' }
/** A string over several lines is a list of names and nothing else, or it is none: an apostrophe in a sentence. */
const NAMES_ONLY = /^[\w\s.,:;$\\{}-]*$/
const LONGEST_LINES = 4000
const LONGEST_STRING = 100_000

/** Takes source code apart: strings without their quotes, words with their dots and dashes, marks, line breaks; no comments. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let i = 0
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = i
    return pattern.exec(source)?.[0] ?? ''
  }
  let end = -1
  const lineEnd = (): number => {
    if (end < i) end = source.indexOf('\n', i)
    if (end < 0) end = source.length
    return end
  }
  while (i < source.length) {
    const c = source[i] ?? ''
    if (c === '\n') {
      if (tokens.at(-1)?.kind !== 'line') tokens.push({ kind: 'line', text: '\n' })
      i += 1
      continue
    }
    const skipped = match(SPACE).length || commentLength(source, i)
    if (skipped > 0) {
      i += skipped
      continue
    }
    const list = match(WORDS)
    const string = list
      ? wordList(source, i + list.length, list.at(-1) ?? '')
      : /["'`]/.test(c)
        ? stringAt(source, i, lineEnd())
        : null
    if (string) {
      // A prefix such as f, r or $@ belongs to the string.
      const before = tokens.at(-1)
      if (
        before?.kind === 'word' &&
        /^(?:[fFrRbBuU]{1,2}|\$|@)$/.test(before.text) &&
        source[i - 1] === before.text.at(-1)
      )
        tokens.pop()
      tokens.push(string.token)
      i = string.end
      continue
    }
    const word = match(WORD)
    const text = word || match(MARK)
    tokens.push({ kind: word ? 'word' : 'mark', text })
    i += text.length || 1
  }
  return tokens
}

function commentLength(source: string, at: number): number {
  const two = source.slice(at, at + 2)
  if (two === '/*') return lengthTo(source, at, '*/')
  if (source.startsWith('<!--', at)) return lengthTo(source, at, '-->')
  const before = source[at - 1] ?? '\n'
  const line =
    (two === '//' && before !== ':') ||
    (/^#[^{[]/.test(`${two} `) && /\s/.test(before)) ||
    source.startsWith('-- ', at)
  if (!line) return 0
  const end = source.indexOf('\n', at)
  return (end < 0 ? source.length : end) - at
}

function lengthTo(source: string, at: number, close: string): number {
  const end = source.indexOf(close, at + 2)
  return end < 0 ? 0 : end + close.length - at
}

function wordList(source: string, from: number, open: string): { token: Token; end: number } | null {
  const end = source.indexOf(PAIRS[open] ?? open, from)
  return end < 0 ? null : { token: { kind: 'string', text: source.slice(from, end) }, end: end + 1 }
}

/**
 * The string literal that begins at `at`; null when its quote is a mark like any other.
 * @param lineEnd index of the line's end
 */
function stringAt(source: string, at: number, lineEnd: number): { token: Token; end: number } | null {
  const quote = source[at] ?? ''
  const triple = quote.repeat(3)
  if (source.startsWith(triple, at)) {
    const close = source.slice(at, at + LONGEST_STRING).indexOf(triple, 3)
    return close < 0 ? null : { token: literal(source.slice(at + 3, at + close), quote), end: at + close + 3 }
  }
  const stop = Math.min(source.length, at + LONGEST_STRING)
  const near = stringEnd(source, at, quote === '`' ? stop : Math.min(stop, lineEnd))
  if (near > 0) return { token: literal(source.slice(at + 1, near - 1), quote), end: near }
  const far = stringEnd(source, at, Math.min(stop, at + LONGEST_LINES))
  const text = far < 0 ? '' : source.slice(at + 1, far - 1)
  return far > 0 && NAMES_ONLY.test(text) ? { token: literal(text, quote), end: far } : null
}

/** What a string literal says: escapes undone, template holes as gaps. */
function literal(written: string, quote: string): Token {
  let text = ''
  let open = false
  for (let i = 0; i < written.length; i += 1) {
    const c = written[i] ?? ''
    if (c === '\\') {
      const next = written[i + 1] ?? ''
      text += ESCAPES[next] ?? (next === '\n' ? '' : next)
      i += 1
    } else if ((c === '$' || c === '#') && written[i + 1] === '{' && quote !== "'") {
      const end = closerOf(written, i + 1)
      open = true
      text += '{}'
      i = end < 0 ? written.length : end - 1
    } else {
      text += c
    }
  }
  return open ? { kind: 'string', text, open } : { kind: 'string', text }
}
