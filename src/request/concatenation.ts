import { stringEnd } from './template'

/** What follows the end of a string literal that is joined to another: how the link goes on. */
export interface Splice {
  /** Expressions that stand between, in order. */
  holes: string[]
  /** Where the link goes on: inside the next literal, or after the last expression. */
  at: number
  /** Quote of the next literal; '' when the link ends with an expression. */
  opener: string
}

const LONGEST_EXPRESSION = 600
const LITERAL = /^(?:[fFrRbBuU]{1,2}|\$@?|@\$?)?(["'`])/
const OPERATOR = /^(?:\+|\.\.|\.concat\(|<<|\|\||~|\.(?!\w+\()|\.(?=\s)|&(?=\s))/
const METHOD =
  /^\.(?:format|replace|formatted|trim|strip|join|freeze|encode|html_safe|to_s|to_string|as_str|split|concat)\b/
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/**
 * Follows string concatenation from right after a closing quote: `" + id + "&scope=`, `' . X . '`, adjacent literals.
 * @param at index after the closing quote
 * @param before the link so far, which decides whether an adjacent literal belongs to it
 * @returns null when nothing is joined on
 */
export function splice(text: string, at: number, before: string): Splice | null {
  const holes: string[] = []
  let i = skipSpace(text, at)
  const adjacent = LITERAL.exec(text.slice(i, i + 4))
  if (adjacent && i > at && goesOn(before, text.slice(i + adjacent[0].length, i + adjacent[0].length + 60))) {
    return { holes, at: i + adjacent[0].length, opener: adjacent[1] ?? '' }
  }
  for (;;) {
    const rest = text.slice(i, i + 12)
    const operator = METHOD.test(rest) && !rest.startsWith('.concat(') ? null : OPERATOR.exec(rest)
    if (!operator) break
    const operand = skipSpace(text, i + operator[0].length)
    const literal = LITERAL.exec(text.slice(operand, operand + 4))
    if (literal) return { holes, at: operand + literal[0].length, opener: literal[1] ?? '' }
    const end = expressionEnd(text, operand)
    const expression = text.slice(operand, end).trim()
    if (!isExpression(expression, operator[0])) break
    holes.push(expression)
    i = skipSpace(text, end)
    at = end
  }
  return holes.length > 0 ? { holes, at, opener: '' } : null
}

/** Spaces, line breaks and the backslashes that end continued lines. */
function skipSpace(text: string, at: number): number {
  let i = at
  while (
    i < text.length &&
    (/\s/.test(text[i] ?? '') || (text[i] === '\\' && /[\r\n]/.test(text[i + 1] ?? '')))
  )
    i += 1
  return i
}

/** Whether an adjacent literal reads on where the link stopped, and is no neighbour of it in a list or a tag. */
function goesOn(before: string, next: string): boolean {
  return /^[?&%+]/.test(next) || /(?:[=&?+]|%20)$/.test(before) || /^[a-z][\w.]*\.[a-z]/.test(next)
}

/** End of the expression at `at`: the next operator or the end of the statement, brackets and strings left whole. */
function expressionEnd(text: string, at: number): number {
  const stack: string[] = []
  const stop = Math.min(text.length, at + LONGEST_EXPRESSION)
  let i = at
  for (; i < stop; i += 1) {
    const c = text[i] ?? ''
    if (c === '"' || c === "'" || c === '`') {
      if (stack.length === 0) return i
      const end = stringEnd(text, i, stop)
      if (end < 0) return i
      i = end - 1
    } else if (BRACKETS[c]) {
      stack.push(BRACKETS[c])
    } else if (/[)\]}]/.test(c)) {
      if (stack.pop() !== c) return i
    } else if (stack.length === 0 && (/[;,+~\n]/.test(c) || (/[.&|<]/.test(c) && isOperatorAt(text, i)))) {
      return i
    }
  }
  return i
}

/** A dot, ampersand, pipe or angle that joins rather than belongs to a name: it stands before a space or a quote. */
function isOperatorAt(text: string, at: number): boolean {
  const c = text[at]
  if (c === '|' || c === '<') return text[at + 1] === c
  return /[\s"'`]/.test(text[at + 1] ?? ' ')
}

/** Whether what stands between two operators is code and no sentence that happens to follow a quoted link. */
function isExpression(expression: string, operator: string): boolean {
  if (expression === '' || !/^[\w$@(:[!\\]/.test(expression)) return false
  const words = expression.replace(/\(.*\)|\[.*\]|\{.*\}/gs, '').trim()
  if (/\w\s+\w/.test(words) && !/[?|=]/.test(words)) return false
  return operator !== '.' || /^[$\\]|[(:>]|^[A-Z][A-Z0-9_]+$/.test(expression)
}
