import type { Message } from '../request/types'
import type { Case } from './case'

export type CaseResult = { ok: true; case: Case } | { ok: false; problem: Message; id?: string }

/** Tells whether a field has the shape the contract gives it. */
type Fits = (value: unknown) => boolean

const isText: Fits = (value) => typeof value === 'string'
const isYesNo: Fits = (value) => typeof value === 'boolean'
const isRecordOf =
  (fits: Fits): Fits =>
  (value) =>
    isRecord(value) && Object.values(value).every(fits)
const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits)
const oneOf =
  (...allowed: string[]): Fits =>
  (value) =>
    typeof value === 'string' && allowed.includes(value)
const shape =
  (fields: Record<string, Fits>): Fits =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, fits]) => value[name] === undefined || fits(value[name]))

const FIELDS: Record<string, Fits> = {
  id: isText,
  page: isText,
  account: shape({
    plans: isRecordOf(isText),
    addOns: isListOf(isText),
    type: oneOf('standard', 'developer', 'sandbox', 'test'),
  }),
  person: shape({ superAdmin: isYesNo, marketplaceAccess: isYesNo, permissions: isRecordOf(isYesNo) }),
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
