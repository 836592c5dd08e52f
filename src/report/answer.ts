import { nearestScopes } from '../catalogue'
import { askAgain } from '../diagnosis/ask-again'
import type { Case, Diagnosis } from '../diagnosis/case'
import { impossible, unusedIn } from '../diagnosis/impossible'
import { judgeListed } from '../diagnosis/judge-listed'
import { LINK_DEFECTS } from '../diagnosis/link-defects'
import { REFUSED_BEFORE } from '../diagnosis/refused-before'
import { forLinkDefects } from '../remedy/for-link-defects'
import { readTranslatedPage } from '../request/page-translated'
import { read } from '../request/read'
import type { Message, PageReading, Reading } from '../request/types'
import { correctedLink } from '../request/write-link'
import { apiFindings } from './api-findings'
import { type OpenedCode, openCode } from './code'
import { defectFirst } from './defect-first'
import { type Findings, findingsOf, type Help } from './findings'
import { UNREAD } from './smaller'

/** All the help there is, for faces that have room for it. */
export const HELP: Help = {
  nearest: nearestScopes,
  correct: correctedLink,
  also: [...REFUSED_BEFORE, ...LINK_DEFECTS],
  judge: judgeListed,
  again: askAgain,
}

export type Answer = { ok: true; findings: Findings } | { ok: false; problem: Message }

/** From a case as handed in to findings: reads the input, whatever it is, and diagnoses. Never throws on any input. */
export function answer(c: Case): Answer {
  const problem = impossible(c)
  if (problem) return { ok: false, problem }
  const opened = openCode(c.input)
  if (opened) return answerOpened(c, opened)
  if (c.input.trim() === '' && c.page !== undefined) return answerPage(c, c.page)
  const result = read(c.input)
  const page = c.page === undefined ? null : readTranslatedPage(c.page)
  return result.ok
    ? { ok: true, findings: explained(c, noted(c, result.reading), page) }
    : { ok: false, problem: result.problem }
}

/**
 * The same where the caller has read HubSpot's page already. An input that nobody can read asks for nothing: what the
 * page says still stands.
 */
export function answerBeside(c: Case, page: PageReading | null): Findings {
  const result = read(c.input)
  return explained(c, result.ok ? result.reading : UNREAD, page)
}

/** A masked line: what it carries, under what was told beside it. */
function answerOpened(c: Case, { case: told, reading, page }: OpenedCode): Answer {
  const all: Case = {
    ...told,
    ...c,
    account: { ...told.account, ...c.account },
    person: { ...told.person, ...c.person },
    answers: { ...told.answers, ...c.answers },
  }
  const said = c.page === undefined ? page : readTranslatedPage(c.page)
  return { ok: true, findings: explained(all, noted(all, reading), said) }
}

/** Findings on anything that was read, with all the help there is: install links and the like, answers of the API, token info. */
export function explained(c: Case, reading: Reading, page: PageReading | null = null, help = HELP): Findings {
  return apiFindings(c, reading) ?? requestFindings(c, reading, page, help)
}

function requestFindings(c: Case, reading: Reading, page: PageReading | null, help: Help): Findings {
  const findings = findingsOf(c, reading, page, help)
  return defectFirst({
    ...findings,
    diagnosis: neverClear(findings.diagnosis),
    remedies: forLinkDefects(findings.remedies, findings.diagnosis),
  })
}

/**
 * What an input lacks or shows in part may be what HubSpot refuses: it is not called clear. A link has to carry
 * redirect_uri (https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide), but people
 * shorten what they paste.
 */
function neverClear(d: Diagnosis): Diagnosis {
  const { reading } = d
  if (d.verdict !== 'clear') return d
  if (reading.notes.some(({ id }) => id === 'note_scopes_not_literal')) return { ...d, verdict: 'unknown' }
  if (!reading.link || reading.request?.redirectUri !== null) return d
  return {
    ...d,
    verdict: 'unknown',
    reading: { ...reading, notes: [...reading.notes, { id: 'note_no_redirect_uri' }] },
  }
}

/** Only HubSpot's page is known, not the link. */
function answerPage(c: Case, text: string): Answer {
  const page = readTranslatedPage(text)
  if (!page.variant) return { ok: false, problem: { id: 'problem_page_not_recognised' } }
  const reading = noted(c, { kind: 'page-text', notes: [], request: null, page })
  return { ok: true, findings: explained({ ...c, page: text }, reading, page) }
}

/** The reading with a note on everything in the case that could not be used. */
function noted(c: Case, reading: Reading): Reading {
  return { ...reading, notes: [...reading.notes, ...unusedIn(c)] }
}
