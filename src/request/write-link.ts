import { wellFormed } from './decode'
import { KNOWN, namesOf, scopeParameter } from './link-parameters'
import { decodedToTheEnd, maskAddress, maskSecrets } from './mask'
import { isPersonal, maskPersonal } from './personal'
import { type Piece, sentPieces } from './sent-pieces'

/** The scopes that a corrected link asks for, by parameter. */
export interface Wanted {
  required: readonly string[]
  optional: readonly string[]
}

/**
 * Rebuilds an install link for others: its scopes are `wanted`; what belongs to one person's session, secrets and the fragment are
 * gone, and secrets in its redirect address are masked. Everything else stays byte for byte.
 * @param link the literal link on one line, as a reading has it
 */
export function correctedLink(link: string, wanted: Wanted): string {
  const { address, pieces } = cut(link)
  return `${maskAddress(address)}?${rebuilt(pieces, wanted).join('&')}`
}

/** The same link for others: without what belongs to one person's session, secrets masked, its scopes as they stand. */
export function linkForOthers(link: string): string {
  const { address, mark, pieces } = cut(link)
  const kept = pieces.filter(({ text, redirect }) => redirect || !isPersonal(nameOf(text)))
  return `${maskAddress(address)}${mark}${kept.map(({ text }) => masked(text)).join('&')}`
}

/** Names of the parameters that others never get to see, each once, in order. */
export function personalParameters(link: string): string[] {
  const own = cut(link).pieces.filter(({ text, redirect }) => !redirect && isPersonal(nameOf(text)))
  return [...new Set(own.map(({ text }) => nameOf(text)))]
}

/** Where its question mark is missing, the parameters are read from the first & or #. */
function cut(link: string): { address: string; mark: string; pieces: Piece[] } {
  const at = link.search(/[?&#]/)
  return at < 0
    ? { address: link, mark: '', pieces: [] }
    : { address: link.slice(0, at), mark: link[at] ?? '', pieces: sentPieces(link.slice(at + 1)) }
}

function rebuilt(pieces: readonly Piece[], wanted: Wanted): string[] {
  const kept: string[] = []
  const values = { scope: encoded(wanted.required), optional_scope: encoded(wanted.optional) }
  const written = { scope: false, optional_scope: false }
  const names = namesOf(pieces.map(({ text }) => text))
  for (const { text, redirect } of pieces) {
    const parameter = scopeParameter(text, names)
    if (parameter) {
      if (!written[parameter] && (parameter === 'scope' || wanted.optional.length > 0))
        kept.push(`${parameter}=${values[parameter]}`)
      written[parameter] = true
    } else if (redirect || !isPersonal(nameOf(text))) {
      kept.push(masked(text))
    }
  }
  if (!written.scope && wanted.required.length > 0) insert(kept, kept.length, `scope=${values.scope}`)
  if (!written.optional_scope && wanted.optional.length > 0) {
    const at = kept.findIndex((piece) => piece.startsWith('scope='))
    insert(kept, at < 0 ? kept.length : at + 1, `optional_scope=${values.optional_scope}`)
  }
  return kept
}

/** Puts a parameter at its place, or before one that a browser takes for the begin of the fragment. */
function insert(kept: string[], at: number, parameter: string): void {
  const fragment = kept.findIndex((piece) => piece.includes('#'))
  kept.splice(fragment < 0 ? at : Math.min(at, fragment), 0, parameter)
}

/**
 * What is HubSpot's is an address or an id that must go on working; anything else may be any secret. A value that shows one
 * only once it is decoded goes whole.
 */
function masked(piece: string): string {
  const plain = maskPersonal(piece)
  const name = nameOf(plain)
  if (KNOWN.has(name)) return plain
  const value = maskSecrets(plain.slice(name.length + 1))
  const decoded = decodedToTheEnd(value)
  return `${plain.slice(0, name.length + 1)}${maskSecrets(decoded) === decoded ? value : '***'}`
}

function nameOf(piece: string): string {
  const at = piece.indexOf('=')
  return at < 0 ? '' : piece.slice(0, at)
}

function encoded(names: readonly string[]): string {
  return names.map((name) => encodeURIComponent(wellFormed(maskSecrets(name)))).join('%20')
}
