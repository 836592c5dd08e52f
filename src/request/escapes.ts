const AMPERSAND = /^&(?:amp;|#0*38;|#x0*26;)(?:amp;|#0*38;)*/i
const SPACE = /^&(?:nbsp|ensp|emsp|#0*160|#x0*a0);/i
const QUOTE = /^&(?:quot|apos|gt|#0*(?:34|39|62)|#x0*(?:22|27|3e));/i
const STAND_IN = /^&(?:lt|#0*60);([\w .:-]{1,60})&(?:gt|#0*62);/i
const LESS = /^&(?:lt|#0*60|#x0*3c);/i
/** Escapes of JSON and JavaScript for the characters that separate parameters. */
const CODES: Record<string, string> = { '26': '&', '3d': '=', '3f': '?', '2f': '/', '25': '%', '20': ' ' }

/**
 * What an ampersand and what follows it stand for in HTML: a plain ampersand, a space, or the stand-in between brackets.
 * @returns null when it is a quote or a bracket that ends the link
 */
export function ampersandAt(text: string, at: number): { piece: string; at: number; hole?: string } | null {
  const ahead = text.slice(at, at + 80)
  const entity = AMPERSAND.exec(ahead)
  if (entity) return { piece: '&', at: at + entity[0].length }
  const space = SPACE.exec(ahead)
  if (space) return { piece: ' ', at: at + space[0].length }
  const standIn = STAND_IN.exec(ahead)
  if (standIn) return { piece: '', at: at + standIn[0].length, hole: `<${standIn[1]}>` }
  return QUOTE.test(ahead) || LESS.test(ahead) ? null : { piece: '&', at: at + 1 }
}

/** What a backslash and what follows it stand for in source code; null when it is the quote that ends the link. */
export function unescapedAt(text: string, at: number, opener: string): { piece: string; at: number } | null {
  const next = text[at + 1] ?? ''
  if (/["'`]/.test(next)) return opener === `\\${next}` || opener === '' ? null : { piece: '', at: at + 2 }
  if (/[\r\n]/.test(next))
    return { piece: '', at: at + 1 + (/^\s*/.exec(text.slice(at + 1, at + 200))?.[0].length ?? 0) }
  if (/[rnt]/.test(next) && !/[a-z]/i.test(text[at + 2] ?? '')) return { piece: ' ', at: at + 2 }
  const code = /^\\(?:u00|x)([0-9a-f]{2})/i.exec(text.slice(at, at + 6))
  const piece = code ? CODES[(code[1] ?? '').toLowerCase()] : undefined
  return code && piece ? { piece, at: at + code[0].length } : { piece: '', at: at + 1 }
}
