import {
  type Fits,
  isListOf,
  isRecord,
  isRecordOf,
  isText,
  isYesNo,
  oneOf,
  orMissing,
  shape,
} from '../request/fits'
import type { Message } from '../request/types'
import type { Case } from './case'

export type CaseResult = { ok: true; case: Case } | { ok: false; problem: Message; id?: string }

const fields = (of: Record<string, Fits>) =>
  shape(Object.fromEntries(Object.entries(of).map(([name, fits]) => [name, orMissing(fits)])))

const FIELDS: Record<string, Fits> = {
  id: isText,
  page: isText,
  account: fields({
    plans: isRecordOf(isText),
    addOns: isListOf(isText),
    type: oneOf('standard', 'developer', 'sandbox', 'test'),
  }),
  person: fields({ superAdmin: isYesNo, marketplaceAccess: isYesNo, permissions: isRecordOf(isYesNo) }),
  answers: isRecordOf(isText),
  outcomes: isListOf(
    (one) =>
      isRecord(one) &&
      isListOf(isText)(one.scopes) &&
      oneOf('offered', 'denied')(one.result) &&
      isText(one.on),
  ),
}

/** Checks a parsed value against the contract's Case. A wrong field is named; fields the contract does not know are ignored. */
export function caseFrom(value: unknown): CaseResult {
  if (!isRecord(value)) return { ok: false, problem: { id: 'problem_case_not_object' } }
  const id = typeof value.id === 'string' ? { id: value.id } : {}
  if (typeof value.input !== 'string') return { ok: false, problem: { id: 'problem_case_no_input' }, ...id }
  for (const [name, fits] of Object.entries(FIELDS))
    if (value[name] !== undefined && !fits(value[name]))
      return { ok: false, problem: { id: 'problem_case_field', values: [name] }, ...id }
  return { ok: true, case: value as unknown as Case }
}
