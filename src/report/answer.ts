import { nearestScopes } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { impossible, unusedIn } from '../diagnosis/impossible'
import { readTranslatedPage } from '../request/page-translated'
import { read } from '../request/read'
import type { Message, PageReading, Reading } from '../request/types'
import { correctedLink } from '../request/write-link'
import { apiFindings } from './api-findings'
import { type Findings, findingsOf, type Help } from './findings'

/** All the help there is, for faces that have room for it. */
export const HELP: Help = { nearest: nearestScopes, correct: correctedLink }

export type Answer = { ok: true; findings: Findings } | { ok: false; problem: Message }

/** From a case as handed in to findings: reads the input, whatever it is, and diagnoses. Never throws on any input. */
export function answer(c: Case): Answer {
  const problem = impossible(c)
  if (problem) return { ok: false, problem }
  if (c.input.trim() === '' && c.page !== undefined) return answerPage(c, c.page)
  const result = read(c.input)
  const page = c.page === undefined ? null : readTranslatedPage(c.page)
  return result.ok
    ? { ok: true, findings: explained(c, noted(c, result.reading), page) }
    : { ok: false, problem: result.problem }
}

/** Findings on anything that was read, with all the help there is: install links and the like, answers of the API, token info. */
export function explained(c: Case, reading: Reading, page: PageReading | null = null): Findings {
  return apiFindings(c, reading) ?? findingsOf(c, reading, page, HELP)
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
