import type { Case } from '../diagnosis/case'
import { reportOf } from '../report/explain'
import type { Findings } from '../report/findings'
import { markdown, plainText } from '../report/text'
import { oneOf } from './one-of'
import { look, voice } from './words'

export const FORMAT = { format: { type: 'string', default: 'text' } } as const

export type Format = 'text' | 'markdown' | 'json'

/** The form that --format names. */
export function formatOf(value: string): Format {
  return oneOf('format', value, ['text', 'markdown', 'json'] as const)
}

/** Prints a report; gives the exit status: 1 when the verdict is blocked, else 0. */
export function printReport(c: Case, findings: Findings, format: Format): number {
  if (format === 'json') process.stdout.write(`${JSON.stringify(reportOf(c, findings, voice), null, 2)}\n`)
  else process.stdout.write(format === 'markdown' ? markdown(findings, look) : plainText(findings, look))
  return findings.diagnosis.verdict === 'blocked' ? 1 : 0
}
