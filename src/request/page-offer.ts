import { lookAlikes } from '../catalogue'
import { lineEnd, rowsFrom } from './page-lines'
import { permissionRows } from './page-permissions'
import type { Match } from './sentence-search'
import { squeeze } from './squeeze'

/** What a page offers other than a refusal, and where. */
export interface Offer {
  at: number
  consent: boolean
}

const LONGEST_LINE = 200
let marks: ReadonlyMap<string, boolean> | null = null

/** Where the page offers something other than a refusal: a consent button, a sign-in or chooser on a line of its own. */
export function offerIn(page: string): Offer | null {
  let at = 0
  let other: Offer | null = null
  for (const line of page.split('\n')) {
    const consent =
      line.length < LONGEST_LINE && line.length > 3 ? offers().get(squeeze(line).letters) : undefined
    if (consent) return { at, consent }
    if (consent === false) other ??= { at, consent }
    at += line.length + 1
  }
  return other
}

/** Buttons and headings of pages that refuse nothing; true for those that offer consent. */
function offers(): ReadonlyMap<string, boolean> {
  marks ??= new Map(
    lookAlikes().flatMap(({ id, marks: all }) =>
      all
        .filter(({ role, text }) => role !== 'text' && !text.includes('{'))
        .map(({ text }) => [squeeze(text).letters, id === 'consent'] as const),
    ),
  )
  return marks
}

/**
 * Whether a refusal stands on a page that offers something else too. Names of apps are written by strangers, so a sentence inside
 * other words is none; and only the list of missing permissions is shown beside a (disabled) consent button.
 */
export function standsDespite(offer: Offer, page: string, match: Match): boolean {
  const before = page.slice(page.lastIndexOf('\n', match.start - 1) + 1, match.start)
  const after = page.slice(match.end, lineEnd(page, match.end))
  const open = match.gaps.some(({ to }) => to < 0)
  const ownLine =
    squeeze(before).letters === '' && (open || squeeze(after).letters === '' || /^\s*[.!?:;,)\]]/.test(after))
  if (!ownLine) return false
  if (!offer.consent) return true
  return (
    match.start < offer.at &&
    match.sought.names === 'permissions' &&
    permissionRows(page.slice(rowsFrom(page, match), offer.at)).length > 0
  )
}
