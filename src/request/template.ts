/** Characters that stand for template holes in a flattened text: of Unicode's private use area, which no address contains. */
const FIRST = 0xe000
/** So many holes have a character of their own; a link with more is read up to there. */
export const MOST_HOLES = 6400
export const HOLES = /[\uE000-\uF8FF]/g

/** The character that stands for the hole with this number, counted from 0 and below MOST_HOLES. */
export function holeMark(index: number): string {
  return String.fromCharCode(FIRST + index)
}

/** Whether a flattened text holds a template hole. */
export function hasHole(text: string): boolean {
  return text.search(HOLES) >= 0
}

/** Source text of the hole that a character stands for. */
export function holeText(mark: string, holes: readonly string[]): string {
  return holes[mark.charCodeAt(0) - FIRST] ?? ''
}

/** A flattened text with the source of its holes put back. */
export function fillHoles(text: string, holes: readonly string[]): string {
  return text.replace(HOLES, (mark) => holeText(mark, holes))
}

/** Longest hole that is looked for, in characters. */
const LONGEST = 2000
const TAGS = new Set('a b br code div em hr i img li p pre span strong td tr u wbr'.split(' '))
const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/**
 * End of the template hole that begins at `at`, or -1 when none does: `${x}`, `#{x}`, `{x}`, `{{x}}`, `{{{x}}}`, `{%x%}`,
 * `<?php ... ?>`, `<% ... %>`, `%s`, `%(x)s`, `%{x}`, `$name`, `<client-id>`, `%NAME%`.
 */
export function holeEnd(text: string, at: number): number {
  switch (text[at]) {
    case '$':
      return dollarEnd(text, at)
    case '#':
      return text[at + 1] === '{' ? closerOf(text, at + 1) : -1
    case '{':
      return braceEnd(text, at)
    case '<':
      return angleEnd(text, at)
    case '%':
      return percentEnd(text, at)
    default:
      return -1
  }
}

/** Index after the bracket that closes the one at `at`, strings in between left alone; -1 when it is not closed. */
export function closerOf(text: string, at: number): number {
  const stack: string[] = []
  const stop = Math.min(text.length, at + LONGEST)
  for (let i = at; i < stop; i += 1) {
    const c = text[i] ?? ''
    if (c === '"' || c === "'" || c === '`') {
      const end = stringEnd(text, i, stop)
      if (end > 0) i = end - 1
    } else if (CLOSERS[c]) {
      stack.push(CLOSERS[c])
    } else if (c === stack.at(-1)) {
      stack.pop()
      if (stack.length === 0) return i + 1
    }
  }
  return -1
}

/** Index after the quote that closes the one at `at`; -1 when it is not closed before `stop`. */
export function stringEnd(text: string, at: number, stop = text.length): number {
  const quote = text[at]
  for (let i = at + 1; i < stop; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === quote) return i + 1
  }
  return -1
}

/** The string literals inside a hole, in order: `urlencode('forms tickets')` holds `forms tickets`. */
export function literalsIn(hole: string): string[] {
  const literals: string[] = []
  for (let i = 0; i < hole.length; i += 1) {
    if (hole[i] !== '"' && hole[i] !== "'" && hole[i] !== '`') continue
    const end = stringEnd(hole, i)
    if (end < 0) continue
    literals.push(hole.slice(i + 1, end - 1))
    i = end - 1
  }
  return literals
}

function dollarEnd(text: string, at: number): number {
  if (text[at + 1] === '{' || text[at + 1] === '(') return closerOf(text, at + 1)
  const name = /^\$\$?[A-Za-z_]\w*(?:(?:->|::)\w+|\[[^\]\n]{0,80}\])*/.exec(text.slice(at, at + 300))
  return name ? at + name[0].length : -1
}

function braceEnd(text: string, at: number): number {
  for (const [open, close] of [
    ['{{{', '}}}'],
    ['{{', '}}'],
    ['{%', '%}'],
  ] as const) {
    if (!text.startsWith(open, at)) continue
    const end = text.slice(at, at + LONGEST).indexOf(close)
    return end < 0 ? -1 : at + end + close.length
  }
  return closerOf(text, at)
}

function angleEnd(text: string, at: number): number {
  const block = text[at + 1] === '?' ? '?>' : text[at + 1] === '%' ? '%>' : null
  if (block) {
    const end = text.slice(at, at + LONGEST).indexOf(block)
    return end < 0 ? -1 : at + end + 2
  }
  const named = /^<<?([A-Za-z][\w .:-]{0,60})>>?/.exec(text.slice(at, at + 70))
  if (!named || TAGS.has((named[1] ?? '').toLowerCase()) || text[at + 1] === '/') return -1
  return /[\w)\]}]/.test(text[at - 1] ?? '') && text.slice(at - 3, at) !== '%20' ? -1 : at + named[0].length
}

function percentEnd(text: string, at: number): number {
  const rest = text.slice(at + 1, at + 80)
  if (/^[0-9a-f]{2}/i.test(rest)) return -1
  const hole = /^(?:\(\w+\)[sd]|\{\w+\}|\d\$[sd]|[A-Z_]{3,}%|[sdvqiuw@](?![0-9A-Za-z]))/.exec(rest)
  return hole ? at + 1 + hole[0].length : -1
}
