import type { Case, Cause } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { line } from './cause-line'

export const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb'

/** An install link that asks for scopes, each list with a space between its names. */
export const linkFor = (required: string, optional = ''): string =>
  [
    LINK,
    required && `scope=${encodeURIComponent(required)}`,
    optional && `optional_scope=${encodeURIComponent(optional)}`,
  ]
    .filter(Boolean)
    .join('&')

/** What a case says of one kind of cause, null where it does not speak of it. */
export function causeOf(kind: Cause['kind'], c: Case): Cause | null {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  return result.findings.diagnosis.causes.find((one) => one.kind === kind) ?? null
}

/** The same in one line: certainty, who mends it, scopes, permissions, ids of reasons with their values. */
export function lineOf(kind: Cause['kind'], c: Case): string | null {
  const cause = causeOf(kind, c)
  return cause && line(cause).slice(kind.length + 1)
}
