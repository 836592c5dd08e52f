import { describe, expect, it } from 'vitest'
import { read } from '../../src/request/read'
import { REFUSED } from './refused-cases'

describe('inputs that are no request', () => {
  it.each(REFUSED)('$name', ({ input, problem, values }) => {
    const result = read(input)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problem.id).toBe(problem)
    if (values) expect(result.problem.values).toEqual(values)
  })
})
