import type { PageReading, Reading } from '../request/types'
import type { Case, Diagnosis } from './case'
import { accountOf, judgeScopes } from './judge-scopes'
import type { Known } from './known'
import { notChecked } from './not-checked'
import { offersAgainst } from './offers'
import { questionFor } from './question'
import { causesOf } from './run'
import { type Help, situationOf } from './situation'
import { verdictOf } from './verdict'

/**
 * Diagnoses a case that the readers have read. Pure: the same case gives the same findings.
 * @param page what HubSpot's page says, read by the caller; none where the reading has it itself
 * @param help what only some faces have room for
 */
export function diagnose(c: Case, reading: Reading, page: PageReading | null = null, help?: Help): Diagnosis {
  const said = page ?? reading.page
  const s = situationOf(c, reading, said, help)
  const k: Known = { s, scopes: judgeScopes(s) }
  const causes = causesOf(k)
  return {
    reading:
      c.page && !said?.variant
        ? { ...reading, notes: [...reading.notes, { id: 'note_page_not_recognised' }] }
        : reading,
    page: said,
    verdict: verdictOf(causes, k.scopes, s.denial !== null),
    causes: causes.map((cause) => ({ ...cause, because: [...cause.because, ...offersAgainst(k, cause)] })),
    scopes: k.scopes,
    question: questionFor(k, causes),
    notChecked: notChecked(k),
    told: { account: accountOf(s), superAdmin: s.person.superAdmin, answers: c.answers ?? {} },
  }
}
