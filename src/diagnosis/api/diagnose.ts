import type { Message, Reading } from '../../request/types'
import type { Case, Diagnosis } from '../case'
import { accountOf } from '../judge-scopes'
import { type ApiFacts, aboutPermissions, apiFacts } from './facts'
import { apiQuestion } from './question'
import { apiCauses } from './run'
import { apiVerdict } from './verdict'

/** Diagnoses an answer of the API or token info. Pure; null when the reading is neither. */
export function diagnoseApi(c: Case, reading: Reading): Diagnosis | null {
  const { api } = reading
  if (!api) return null
  const f = apiFacts(c, reading, api)
  const causes = apiCauses(f)
  return {
    reading,
    page: null,
    verdict: apiVerdict(f, causes),
    causes,
    scopes: f.scopes,
    question: apiQuestion(c, reading, f, causes),
    notChecked: notChecked(f),
    told: { account: accountOf(f.s), superAdmin: f.s.person.superAdmin, answers: c.answers ?? {} },
    tokenKind: f.tokenKind,
  }
}

/** What this report could not check: said, so that silence is not read as "fine" (law 8). */
function notChecked(f: ApiFacts): Message[] {
  if (!aboutPermissions(f)) return []
  const list: Message[] = []
  if (f.granted === 'unknown') list.push({ id: 'unchecked_token' })
  if (f.tokenKind === null) list.push({ id: 'unchecked_token_kind' })
  if (f.adminWorks === 'unknown') list.push({ id: 'unchecked_person' })
  list.push({ id: 'unchecked_call_log' })
  return list
}
