import { describe, expect, it } from 'vitest'
import { BLAME, inShort, judged, NOT_PERMISSIONS, STANDS_FOR } from './classes'
import { SHAPES } from './other-shapes.cases'

describe('other words and shapes', () => {
  it('has enough of them', () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(60)
    expect(new Set(SHAPES.map(({ input }) => input)).size).toBe(SHAPES.length)
  })

  it.each(SHAPES)('$class: $name', ({ input, class: expected, sure, scopes }) => {
    const { causes, problem, verdict } = judged(input)
    expect(problem).toBeNull()
    const said = inShort(causes)
    const firstTwo = causes.slice(0, 2).map(({ kind }) => kind)
    expect(
      firstTwo.some((kind) => STANDS_FOR[expected]?.includes(kind)),
      said,
    ).toBe(true)
    if (sure) expect(causes[0]?.certainty, said).toBe('certain')
    if (scopes) expect(causes.find(({ kind }) => kind === 'token-scope')?.scopes, said).toEqual(scopes)
    if (!NOT_PERMISSIONS.has(expected)) return
    expect(causes.filter(({ kind, certainty }) => BLAME.has(kind) && certainty !== 'possible')).toEqual([])
    expect(verdict, said).toBe('not-permissions')
  })
})
