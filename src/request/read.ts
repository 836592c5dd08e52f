import { readApiError } from './api-error'
import { readAppConfig } from './app-config'
import { LIMITS, type Limits } from './asked'
import { readCleanLink } from './clean-link'
import { openCodeReading } from './code-reading'
import { findInstallLink } from './install-link'
import type { Link } from './links'
import { readOddList } from './odd-list'
import { readOtherAnswer, readOtherMention } from './other-answer'
import { readTranslatedPage } from './page-translated'
import { readUnknownPage } from './page-unknown'
import { problemOf } from './problem'
import { readProseLists } from './prose-list'
import { readRequestLines } from './request-lines'
import { unwrapped } from './safe-link'
import { readScopeList } from './scope-list'
import { withoutSoftBreaks } from './soft-breaks'
import { readSourceCode } from './source-code'
import { readScopeTable } from './table-scopes'
import type { PageReading, Reading, ReadResult } from './types'
import { readXmlScopes } from './xml-scopes'

/** Common words about letting an app in are no answer of the API. */
const ABOUT_INSTALL = /\b(?:install|connect|authori[sz]e)\w*\b[^.\n]{0,30}\b(?:apps?|integrations?)\b/i

type Reader = (text: string, limits: Limits) => Reading | null

/** Less than any sentence of HubSpot's. */
const SHORTEST_PAGE = 20
/** Less than a key and a scope. */
const SHORTEST_LIST = 10

/** Tried in order on what is no link; the first that understands wins. */
const READERS: readonly Reader[] = [
  readPageText,
  (text) => readApiError(text, 'worded'),
  readScopeTable,
  readXmlScopes,
  readAppConfig,
  readRequestLines,
  readProseLists,
  readScopeList,
  readSourceCode,
  (text) => (ABOUT_INSTALL.test(text) ? null : readApiError(text, 'loose')),
  readUnknownText,
  readOtherMention,
  readOddList,
]

/**
 * Finds out what an input is and reads it. Never throws: what is not understood comes back with one sentence that says why.
 * @param input a link, scope list, app configuration, source code, page text, API error, token info or request line; up to a megabyte or so, of anything
 * @param limits how many scope names are read, and how much of each
 */
export function read(input: string, limits: Limits = LIMITS): ReadResult {
  const clean = readCleanLink(input, limits)
  return clean ? { ok: true, reading: clean } : readAnyText(input, limits)
}

/** The same for an input that may be anything; a clean link comes out of it alike, only later. */
export function readAnyText(input: string, limits: Limits = LIMITS): ReadResult {
  const text = unwrapped(plainText(input))
  const code = openCodeReading(text)
  if (code)
    return 'problem' in code ? { ok: false, problem: code.problem } : { ok: true, reading: code.reading }
  // Links come first: most inputs are one, and no other reader has a say in it.
  const link = text.includes('\0') ? null : readLink(text, limits)
  if (link) return { ok: true, reading: link }
  const problem = problemOf(text)
  // The fields of an answer of the API are nobody else's, whatever host a log around them names.
  const answer = problem?.unreadable ? null : (readApiError(text, 'shaped') ?? readOtherAnswer(text))
  if (answer) return { ok: true, reading: answer }
  if (problem?.final) return { ok: false, problem: problem.message }
  for (const reader of READERS) {
    const reading = reader(text, limits)
    if (reading) return { ok: true, reading }
  }
  return { ok: false, problem: problem?.message ?? { id: 'problem_not_understood' } }
}

/** The input without a mail's line breaks and marks that nobody sees: zero-width characters, soft hyphens, a byte order mark; \r\n as \n. */
function plainText(input: string): string {
  const text = /[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(input)
    ? input.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    : input
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return withoutSoftBreaks(lines)
}

/** An install link, with what the text around it says: HubSpot's page, or the scopes that the program puts into the link. */
function readLink(text: string, limits: Limits): Reading | null {
  const found = findInstallLink(text, limits)
  const request = found?.reading.request
  if (!found || !request) return null
  const page = pageAround(text, found.link)
  const named = request.required.length + request.optional.length > 0
  const carriesNone = request.flow === 'mcp' || request.flow === 'user-level'
  const { start, end, holes } = found.link
  const alone = holes.length === 0 && text.length - (end - start) < SHORTEST_LIST
  const lists = named || carriesNone || alone ? null : listsBeside(text, limits)
  if (!lists?.request) return { ...found.reading, page }
  if (found.bare) return { ...lists, page }
  const { required, conditional, optional } = lists.request
  const kept = found.reading.notes.filter(
    ({ id }) => id !== 'note_scopes_not_literal' && id !== 'note_no_scopes',
  )
  return {
    ...found.reading,
    page,
    notes: [...kept, ...lists.notes, { id: 'note_scopes_from_code' }],
    request: { ...request, required, conditional, optional },
  }
}

function listsBeside(text: string, limits: Limits): Reading | null {
  for (const reader of [readAppConfig, readProseLists, readSourceCode]) {
    const lists = reader(text, limits)
    const request = lists?.request
    if (request && request.required.length + request.conditional.length + request.optional.length > 0)
      return lists
  }
  return null
}

/** What HubSpot's page says in the text around a link: people paste both together. */
function pageAround(text: string, link: Link): PageReading | null {
  if (link.text !== text) return null
  const around = `${text.slice(0, link.start)}\n${text.slice(link.end)}`
  if (around.length < SHORTEST_PAGE) return null
  const page = readTranslatedPage(around)
  return page.variant === null ? null : page
}

function readPageText(text: string): Reading | null {
  const page = readTranslatedPage(text)
  return page.variant === null ? null : { kind: 'page-text', notes: [], request: null, page }
}

/** Words that nobody else reads, and scopes in brackets: after all who know words of their own. */
function readUnknownText(text: string): Reading | null {
  const page = readUnknownPage(text)
  return page.scopes.length === 0
    ? null
    : { kind: 'page-text', notes: [{ id: 'note_page_scopes_only' }], request: null, page }
}
