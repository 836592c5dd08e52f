import { Asked, LIMITS, type Limits } from './asked'
import { flatten } from './flatten'
import { splitParameters } from './link-parameters'
import { hasScopeParameter, noteScopes, readingOf, readScopes } from './link-reading'
import { linkSecrets } from './link-secrets'
import { installLinks, type Link } from './links'
import type { Reading } from './types'

/** The install link of a text, as it stands there and as it reads. */
export interface LinkReading {
  link: Link
  reading: Reading
  /** No address in the text has a query: a program adds it elsewhere. */
  bare: boolean
}

/** A user name, a port or an international name before the path: HubSpot's own links have none. */
const ODD_AUTHORITY = /^https?:\/\/[^/?#]*(?:@|:(?!443[/?#])\d|[^\0-\x7f]|xn--)/i

/**
 * Reads the install link in a text: with the quirks of links, of the text around it and of source code it was copied from.
 * @returns null when the text holds no address of HubSpot's OAuth pages
 */
export function readInstallLink(text: string, limits: Limits = LIMITS): Reading | null {
  return findInstallLink(text, limits)?.reading ?? null
}

/** Reads the install link in a text, and says where it stands. */
export function findInstallLink(text: string, limits: Limits = LIMITS): LinkReading | null {
  const links = installLinks(text)
  const link = bestLink(links, limits)
  if (!link) return null
  const asked = new Asked(limits)
  readScopes(link, asked)
  if (!hasScopeParameter(link)) readLaterParts(link, asked)
  noteScopes(link, asked)
  if (!link.line.includes('?') && link.query !== '') asked.note('note_question_mark_missing')
  if (ODD_AUTHORITY.test(link.line)) asked.note('note_odd_address')
  if (namesNoApp(link, text)) asked.note('note_no_client_id')
  const { given, places } = linkSecrets(link.query)
  if (given.length > 0) asked.note('note_link_secret', { foreign: given.join(', ') })
  if (places.length > 0) asked.note('note_link_secret_place', { foreign: places.join(', ') })
  if (link.twice) asked.note('note_pasted_twice')
  if (links.some((other) => other.query !== link.query && hasScopeParameter(other)))
    asked.note('note_several_links')
  return { link, reading: readingOf(link, asked), bare: links.every(({ query }) => query === '') }
}

/** Dots for what somebody left out. */
const LEFT_OUT = /\.{3}|…|%E2%80%A6/i
/** A client id that is set beside the link: `client_id:`, `url.set('client_id', id)`. */
const ID_BESIDE = /client_?id["'`]?[\])]?\s?[:=,]/i

/** White space and marks that an address stands in. */
const AROUND = /^[\s"'`<>()[\]]*$/

/**
 * A link, whole and literal, that names no app. Where a program builds it, the id may come elsewhere, and an address in
 * prose may stand for all links: so it has to ask for scopes or stand alone.
 */
function namesNoApp(link: Link, input: string): boolean {
  return (
    (hasScopeParameter(link) || (link.text === input && standsAlone(link))) &&
    link.holes.length === 0 &&
    /^(?:\s|%20|\+)*$/.test(link.parameters.clientId ?? '') &&
    !LEFT_OUT.test(link.query) &&
    !ID_BESIDE.test(link.text.slice(0, link.start)) &&
    !ID_BESIDE.test(link.text.slice(link.end))
  )
}

function standsAlone({ text, start, end }: Link): boolean {
  return AROUND.test(text.slice(0, start)) && AROUND.test(text.slice(end))
}

/** Of several links the first that names scopes, else the first that could, else the first. */
export function bestLink(links: readonly Link[], limits: Limits = LIMITS): Link | undefined {
  if (links.length < 2) return links[0]
  const names = (link: Link) => {
    const asked = new Asked(limits)
    readScopes(link, asked)
    return asked.count
  }
  return links.find((link) => names(link) > 0) ?? links.find(hasScopeParameter) ?? links[0]
}

/** Programs also add parameters in later statements: `url += '&scope=...'`. */
function readLaterParts({ text, end }: Link, asked: Asked): void {
  const later = /[?&](?:optional_)?scope=/g
  later.lastIndex = end
  for (let found = later.exec(text); found; found = later.exec(text)) {
    const opener = /["'`]/.exec(text[found.index - 1] ?? '')?.[0] ?? ''
    const flat = flatten(text, found.index, opener)
    readScopes({ parameters: splitParameters(flat.text.slice(1)), holes: flat.holes }, asked)
    later.lastIndex = Math.max(flat.end, later.lastIndex)
  }
}
