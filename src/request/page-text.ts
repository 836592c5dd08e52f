import { lineEnd } from './page-lines'
import { offerIn, standsDespite } from './page-offer'
import { NOTHING_READ, readingOf } from './page-reading'
import { type Match, matchOf } from './sentence-search'
import { type Squeezed, squeeze } from './squeeze'
import type { PageReading } from './types'
import { type Sought, soughtWordings } from './wordings'

const LONGEST = 1_000_000

/**
 * Reads what HubSpot's page says from its text: which refusal, and the scopes and permissions it names. Tolerant of apostrophes,
 * quotes, spaces, line breaks, case and emphasis marks. Pages that offer consent, and texts without a known refusal, give variant null.
 */
export function readPage(text: string): PageReading {
  return readPageFor(text, soughtWordings())
}

/** As readPage, for these wordings. */
export function readPageFor(text: string, sought: readonly Sought[]): PageReading {
  const page = text.slice(0, LONGEST).normalize()
  const match = bestMatch(page, squeeze(page), sought)
  return match ? readingOf(page, match, match.sought, match.exact) : NOTHING_READ
}

function bestMatch(page: string, squeezed: Squeezed, wordings: readonly Sought[]): Match | null {
  const matches = wordings
    .flatMap((sought) => matchOf(sought, squeezed) ?? [])
    .filter((match) => {
      // Few texts have a match, and most of a long one's lines would be looked at for nothing.
      const offer = offerIn(page)
      return offer === null || standsDespite(offer, page, match)
    })
    .map((match) => (runsOn(page, match) ? { ...match, exact: false } : match))
  const own = matches.filter(
    (match) => !matches.some((other) => other !== match && isAppNameOf(page, match, other)),
  )
  return own.reduce<Match | null>((best, match) => (best && !isBetter(match, best) ? best : match), null)
}

/** Whether a sentence stands where another one has the app's name, which strangers write. */
function isAppNameOf(page: string, match: Match, other: Match): boolean {
  const app = other.exact ? other.gaps.find(({ hole }) => hole === 'app') : undefined
  if (!app || match.start < app.from) return false
  return match.start < (app.to > 0 ? app.to : lineEnd(page, app.from))
}

/** Whether the words go on after the sentence: then it is part of somebody's own sentence, and no more than a hint. */
function runsOn(page: string, match: Match): boolean {
  const line = page.slice(match.end, lineEnd(page, match.end))
  const open = match.gaps.find(({ to }) => to < 0)
  // After names in brackets the sentence is over; after an app's name nobody can tell.
  const rest = open ? (open.hole === 'scopes' ? (/[\])](.*)/.exec(line)?.[1] ?? '') : '') : line
  return /^["'’”)\]]*\s+\p{Ll}/u.test(rest)
}

/** A sentence of HubSpot's own before a retold one, then the one that says more, then a sentence before its heading. */
function isBetter(match: Match, best: Match): boolean {
  if (match.exact !== best.exact) return match.exact
  return match.letters === best.letters ? best.sought.wording < 0 : match.letters > best.letters
}
