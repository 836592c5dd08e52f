import { wellFormed } from './decode'
import { isRedirectPiece, namesOf, scopeParameter } from './link-parameters'
import { maskQuery } from './mask'

/** Parts of one person's session: they open nothing for anybody else. */
const SESSION = /^(?:state|code_challenge|code_challenge_method)=/

/**
 * Rebuilds an install link for others: its scopes are `wanted`, the session's parts are gone, secrets in its redirect address are
 * masked. Everything else stays byte for byte.
 * @param link the literal link on one line, as a reading has it
 */
export function correctedLink(
  link: string,
  wanted: { required: readonly string[]; optional: readonly string[] },
): string {
  const mark = link.indexOf('?')
  const address = mark < 0 ? link : link.slice(0, mark)
  const pieces = mark < 0 ? [] : link.slice(mark + 1).split('&')
  return `${maskQuery(address)}?${rebuilt(pieces, wanted).join('&')}`
}

function rebuilt(
  pieces: readonly string[],
  wanted: { required: readonly string[]; optional: readonly string[] },
): string[] {
  const kept: string[] = []
  const values = { scope: encoded(wanted.required), optional_scope: encoded(wanted.optional) }
  const written = { scope: false, optional_scope: false }
  const names = namesOf(pieces)
  let redirect: string | null = null
  for (const piece of pieces) {
    const parameter = scopeParameter(piece, names)
    if (parameter) {
      redirect = null
      if (!written[parameter] && (parameter === 'scope' || wanted.optional.length > 0)) {
        kept.push(`${parameter}=${values[parameter]}${/#.*$/.exec(piece)?.[0] ?? ''}`)
      }
      written[parameter] = true
    } else if (isRedirectPiece(piece, redirect)) {
      redirect = redirect === null ? piece : redirect
      kept.push(maskQuery(`&${piece}`).slice(1))
    } else if (!SESSION.test(piece)) {
      redirect = null
      kept.push(piece)
    } else {
      redirect = null
    }
  }
  if (!written.scope && wanted.required.length > 0) kept.push(`scope=${values.scope}`)
  if (!written.optional_scope && wanted.optional.length > 0) {
    const at = kept.findIndex((piece) => piece.startsWith('scope='))
    kept.splice(at < 0 ? kept.length : at + 1, 0, `optional_scope=${values.optional_scope}`)
  }
  return kept
}

function encoded(names: readonly string[]): string {
  return names.map((name) => encodeURIComponent(wellFormed(name))).join('%20')
}
