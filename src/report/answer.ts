import { nearestScopes } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { impossible, unusedIn } from '../diagnosis/impossible'
import { REFUSED_BEFORE } from '../diagnosis/refused-before'
import { readTranslatedPage } from '../request/page-translated'
import { read } from '../request/read'
import type { Message, Reading } from '../request/types'
import { correctedLink } from '../request/write-link'
import { type Findings, findingsOf, type Help } from './findings'

/** All the help there is, for faces that have room for it. */
export const HELP: Help = { nearest: nearestScopes, correct: correctedLink, also: REFUSED_BEFORE }

export type Answer = { ok: true; findings: Findings } | { ok: false; problem: Message }

/** From a case as handed in to findings: reads the input, whatever it is, and diagnoses. Never throws on any input. */
export function answer(c: Case): Answer {
  const problem = impossible(c)
  if (problem) return { ok: false, problem }
  if (c.input.trim() === '' && c.page !== undefined) return answerPage(c, c.page)
  const result = read(c.input)
  const page = c.page === undefined ? null : readTranslatedPage(c.page)
  return result.ok
    ? { ok: true, findings: findingsOf(c, noted(c, result.reading), page, HELP) }
    : { ok: false, problem: result.problem }
}

/** Only HubSpot's page is known, not the link. */
function answerPage(c: Case, text: string): Answer {
  const page = readTranslatedPage(text)
  if (!page.variant) return { ok: false, problem: { id: 'problem_page_not_recognised' } }
  const reading = noted(c, { kind: 'page-text', notes: [], request: null, page })
  return { ok: true, findings: findingsOf({ ...c, page: text }, reading, page, HELP) }
}

/** The reading with a note on everything in the case that could not be used. */
function noted(c: Case, reading: Reading): Reading {
  return { ...reading, notes: [...reading.notes, ...unusedIn(c)] }
}
