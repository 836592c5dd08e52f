import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

/** JSON as people paste it: with comments, trailing commas, a cut end, or members without their outer braces. */
export interface LooseJson {
  value: unknown
  /** The string that the end of the text cuts short; null when it is whole. */
  cut: string | null
  /** A list has no end: more may have stood in it. */
  open: boolean
}

/** Slips that leave no doubt about the rest. Anything else is another language, which has readers of its own. */
const TOLERATED = new Set([
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'UnexpectedEndOfString',
  'UnexpectedEndOfComment',
])

/** Parses what is JSON but for such slips; null for everything else. Never throws. */
export function looseJson(text: string): LooseJson | null {
  const bare = text.trim().replace(/^```\w*\s*|(?<!\s)\s*```$|```$/g, '')
  const start = /^(?:\/\/[^\n]*\n\s*|\/\*.*?\*\/\s*)*([{["])/s.exec(bare)?.[1]
  if (!start) return null
  if (start === '"' && !/^"[^"\n]{1,200}"\s*:/.test(bare.slice(bare.indexOf('"')))) return null
  try {
    return strict(bare) ?? loose(start === '"' ? `{${bare}}` : bare)
  } catch {
    // Brackets nested deeper than the stack: nobody's configuration.
    return null
  }
}

function strict(text: string): LooseJson | null {
  try {
    return { value: JSON.parse(text), cut: null, open: false }
  } catch {
    return null
  }
}

function loose(text: string): LooseJson | null {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const codes = errors.map(({ error }) => printParseErrorCode(error))
  if (codes.some((code) => !TOLERATED.has(code))) return null
  const cut = errors[codes.indexOf('UnexpectedEndOfString')]
  const rest = cut ? text.slice(cut.offset + 1).replace(/\}$/, '') : ''
  return {
    value,
    cut: cut && !rest.includes('\n') ? rest : null,
    open: codes.includes('CloseBracketExpected'),
  }
}
