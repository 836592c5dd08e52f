import { expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { line } from './cause-line'
import rows from './causes.cases.json'

/** Read against the laws of the diagnosis. */
const cases = rows as unknown as {
  name: string
  case: Case
  verdict: string
  question: string | null
  causes: string[]
}[]

it.each(cases)('says all of it, the first cause first: $name', (one) => {
  const result = answer(one.case)
  if (!result.ok) throw new Error(result.problem.id)
  const { verdict, question, causes } = result.findings.diagnosis
  expect({ verdict, question: question?.id ?? null, causes: causes.map(line) }).toEqual({
    verdict: one.verdict,
    question: one.question,
    causes: one.causes,
  })
})
