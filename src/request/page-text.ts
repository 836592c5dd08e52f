import { lookAlikes } from '../catalogue'
import { scopesAfter } from './page-names'
import { permissionRows } from './page-permissions'
import { type Squeezed, squeeze } from './squeeze'
import type { PageReading } from './types'
import { type Sentence, type Sought, soughtWordings } from './wordings'

/** A sentence found in a text. Indices are of the text; `gaps` are what stands in its holes. */
interface Found {
  start: number
  end: number
  letters: number
  gaps: { hole: string; from: number; to: number }[]
}

/** What a page offers other than a refusal, and where. */
interface Offer {
  at: number
  consent: boolean
}

interface Match extends Found {
  sought: Sought
  exact: boolean
}

const LONGEST = 1_000_000
/** Longest filling of a hole inside a sentence, in letters: a redirect address, a list of scopes. */
const LONGEST_HOLE = 4000
const LONGEST_APP = 100
const LONGEST_LINE = 200
let marks: ReadonlyMap<string, boolean> | null = null
const NOTHING: PageReading = {
  variant: null,
  wording: -1,
  match: 'hint',
  scopes: [],
  permissions: [],
  app: null,
  redirectUri: null,
}

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
  return match ? readingOf(page, match) : NOTHING
}

function bestMatch(page: string, squeezed: Squeezed, wordings: readonly Sought[]): Match | null {
  const offer = offerIn(page)
  const matches = wordings
    .map((sought) => matchOf(sought, squeezed))
    .filter((match) => match !== null)
    .filter((match) => offer === null || standsDespite(offer, page, match))
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
  const open = match.gaps.some(({ to }) => to < 0)
  return !open && /^["'’”)\]]*\s+\p{Ll}/u.test(page.slice(match.end, lineEnd(page, match.end)))
}

function lineEnd(page: string, from: number): number {
  const end = page.indexOf('\n', from)
  return end < 0 ? page.length : end
}

/** A sentence of HubSpot's own before a retold one, then the one that says more, then a sentence before its heading. */
function isBetter(match: Match, best: Match): boolean {
  if (match.exact !== best.exact) return match.exact
  return match.letters === best.letters ? best.sought.wording < 0 : match.letters > best.letters
}

function matchOf(sought: Sought, squeezed: Squeezed): Match | null {
  const telling = sought.sentences.findIndex(({ shared }) => !shared)
  const sentence = sought.sentences[telling]
  const first = sentence && find(sentence, squeezed, 0)
  if (first) {
    // What follows tells wordings apart that begin alike.
    const others = sought.sentences
      .slice(telling + 1)
      .map((other) => find(other, squeezed, first.end)?.letters ?? 0)
    return {
      ...first,
      letters: others.reduce((sum, one) => sum + one, first.letters),
      sought,
      exact: sought.own,
    }
  }
  const core = sought.core && find(sought.core, squeezed, 0)
  return core ? { ...core, sought, exact: false } : null
}

/** Looks for a sentence's pieces in order. */
function find({ pieces, holes }: Sentence, squeezed: Squeezed, after: number): Found | null {
  const { letters } = squeezed
  const [head = '', ...others] = pieces
  const begin = letters.indexOf(head, after === 0 ? 0 : firstFrom(squeezed.at, after))
  if (begin < 0 || head === '') return null
  const { at } = squeezed
  const gaps: Found['gaps'] = []
  let end = begin + head.length
  let length = head.length
  for (const [i, piece] of others.entries()) {
    const isLast = i === others.length - 1
    const next =
      piece === '' && isLast
        ? end
        : letters.slice(end, end + LONGEST_HOLE + piece.length).indexOf(piece) + end
    if (next < end) return null
    gaps.push({ hole: holes[i] ?? '', from: (at[end - 1] ?? 0) + 1, to: piece === '' ? -1 : (at[next] ?? 0) })
    end = next + piece.length
    length += piece.length
  }
  return { start: at[begin] ?? 0, end: (at[end - 1] ?? 0) + 1, letters: length, gaps }
}

/** The first letter at or after an index of the text. */
function firstFrom(at: Uint32Array, index: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the page offers something other than a refusal: a consent button, a sign-in or chooser on a line of its own. */
function offerIn(page: string): Offer | null {
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
function standsDespite(offer: Offer, page: string, match: Match): boolean {
  const before = page.slice(page.lastIndexOf('\n', match.start - 1) + 1, match.start)
  const line = page.indexOf('\n', match.end)
  const after = page.slice(match.end, line < 0 ? page.length : line)
  const open = match.gaps.some(({ to }) => to < 0)
  const ownLine =
    squeeze(before).letters === '' && (open || squeeze(after).letters === '' || /^\s*[.!?:;,)\]]/.test(after))
  if (!ownLine) return false
  if (!offer.consent) return true
  return (
    match.start < offer.at &&
    match.sought.names === 'permissions' &&
    permissionRows(page.slice(match.end, offer.at)).length > 0
  )
}

function readingOf(page: string, match: Match): PageReading {
  const { sought, gaps } = match
  const gap = (hole: string) => gaps.find((one) => one.hole === hole)
  const scopes = gap('scopes')
  const redirect = gap('redirect')
  const app = gap('app')
  const name = app ? appName(page, app.from, app.to) : null
  return {
    variant: sought.variant,
    wording: sought.wording,
    match: match.exact ? 'exact' : 'hint',
    scopes: sought.names === 'scopes' ? scopesAfter(page, scopes?.from ?? match.end) : [],
    permissions: sought.names === 'permissions' ? permissionRows(page.slice(name?.end ?? match.end)) : [],
    app: name?.name ?? null,
    redirectUri:
      redirect && redirect.to > 0
        ? page.slice(redirect.from, redirect.to).replace(/^[\s"'‘’“”`]+|[\s"'‘’“”`]+$/g, '') || null
        : null,
  }
}

/** The app's name in a heading: to the end of its line, or of its sentence where more follows. */
function appName(page: string, from: number, to: number): { name: string | null; end: number } {
  const line = page.indexOf('\n', from)
  const rest = page.slice(from, to > 0 ? to : line < 0 ? page.length : line)
  const cut = rest.search(/[.!?](?:\s+\p{Lu}|\s*$)|[:;]\s|\s[–—-]\s/u)
  const written = cut < 0 ? rest : rest.slice(0, cut)
  const name = written.replace(/^[\s"'“*_`]+|[\s"'”*_`]+$/g, '')
  const isName = name !== '' && name.length <= LONGEST_APP
  return { name: isName ? name : null, end: isName ? from + written.length : from }
}
