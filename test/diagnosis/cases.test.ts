import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import reported from '../fixtures/cases.json'

interface Reported {
  id: string
  case: Case
  accept: string[]
  /** Why nothing in the report decides; such cases are shown, not scored. */
  undecided?: string
}

const cases = reported as unknown as Reported[]

describe('reported refusals', () => {
  const rows = cases.map((one) => {
    const result = answer(one.case)
    const causes = result.ok ? result.findings.diagnosis.causes : []
    const first = causes[0]
    const certain = causes.filter((cause) => cause.certainty === 'certain').map((cause) => cause.kind)
    return { ...one, first, certain, right: first !== undefined && one.accept.includes(first.kind) }
  })
  const scored = rows.filter((row) => !row.undecided)

  it('finds the first cause in at least 95 % of those that tell enough', () => {
    console.log(
      rows
        .map(
          (row) =>
            `${row.undecided ? '-' : row.right ? '+' : 'x'} ${row.id.padEnd(28)} ${row.first ? `${row.first.kind} (${row.first.certainty})` : 'nothing'}${row.undecided ? `; undecided: ${row.undecided}` : ''}`,
        )
        .join('\n'),
    )
    const right = scored.filter((row) => row.right).length
    console.log(`first cause right: ${right} of ${scored.length}`)
    expect(scored.length).toBeGreaterThan(25)
    expect(right / scored.length).toBeGreaterThanOrEqual(0.95)
  })

  it.each(rows)('is never certain of a wrong cause: $id', (row) => {
    expect(row.certain.filter((kind) => !row.accept.includes(kind))).toEqual([])
  })

  it('is certain of some', () => {
    expect(rows.filter((row) => row.certain.length > 0).length).toBeGreaterThan(5)
  })
})
