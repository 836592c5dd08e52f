import { describe, expect, it } from 'vitest'
import reported from '../../fixtures/api-errors.json'
import { BLAME, inShort, judged, NOT_PERMISSIONS, STANDS_FOR } from './classes'

const rows = reported.map((one) => {
  const { causes, kind, verdict } = judged(one.input)
  const firstTwo = causes.slice(0, 2).map((cause) => cause.kind)
  return {
    ...one,
    kind,
    verdict,
    causes,
    right: firstTwo.some((cause) => STANDS_FOR[one.class]?.includes(cause)),
  }
})
const scored = rows.filter(({ evidence }) => evidence !== 'fixture')
/** One sentence, several meanings in different reports: HubSpot's answer alone never decides them. */
const AMBIGUOUS = /object type|proper permissions|public use|unscoped endpoint|access to this feature/

describe('reported API errors', () => {
  it('finds the class first or second in every real one', () => {
    console.log(
      rows
        .map(
          (row) =>
            `${row.evidence === 'fixture' ? '-' : row.right ? '+' : 'x'} ${row.id.padEnd(34)} ${row.class.padEnd(18)} ${inShort(row.causes) || 'nothing'}`,
        )
        .join('\n'),
    )
    console.log(
      `class found first or second: ${scored.filter(({ right }) => right).length} of ${scored.length}`,
    )
    expect(scored.length).toBeGreaterThan(50)
    expect(scored.filter(({ right }) => !right).map(({ id }) => id)).toEqual([])
  })

  it.each(rows.filter((row) => NOT_PERMISSIONS.has(row.class)))(
    'blames no scope, plan or person for what is about something else: $id',
    ({ causes }) => {
      const blamed = causes.filter(({ kind, certainty }) => BLAME.has(kind) && certainty !== 'possible')
      expect(blamed).toEqual([])
    },
  )

  it('says so in the verdict wherever an API error is about something else', () => {
    const others = rows.filter((row) => row.kind === 'api-error' && NOT_PERMISSIONS.has(row.class))
    expect(others.length).toBeGreaterThan(25)
    expect(others.filter(({ verdict }) => verdict !== 'not-permissions').map(({ id }) => id)).toEqual([
      // The same sentence stood for missing scopes elsewhere: open until more is known.
      'np-videoconferencing',
    ])
  })

  it.each(rows.filter(({ input }) => AMBIGUOUS.test(input)))(
    'keeps a sentence of several meanings at possible: $id',
    ({ causes, id }) => {
      const surer = causes.filter(({ kind, certainty }) => BLAME.has(kind) && certainty !== 'possible')
      expect(surer, id).toEqual([])
    },
  )
})
