import { describe, expect, it } from 'vitest'
import {
  above,
  atMost,
  atMostOrSlow,
  type Figure,
  figure,
  inTurns,
  spreadOf,
  times,
} from '../../bench/figure'
import { linesOf, tables } from '../../bench/tables'

const about = { where: 'Node', what: 'a thing', unit: 'ms' } as const
const least = (...runs: number[]) => ({ what: 'the least', runs })

it('gives the middle of the runs and of their halves', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4, runs: 5 })
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75, runs: 2 })
  expect(() => spreadOf([])).toThrow()
})

describe('a budget', () => {
  it('of a ratio is judged by pairs of runs', () => {
    expect(figure(about, [10, 40, 20], least(5, 5, 5), times(4)).budget).toEqual({
      words: '≤ 4 ×',
      held: true,
    })
    expect(figure(about, [10, 40, 30], least(5, 5, 5), times(4)).budget?.held).toBe(false)
    // Without a baseline nothing is proven.
    expect(figure(about, [1], null, times(4)).budget?.held).toBe(false)
  })

  it('of an amount is judged by the median', () => {
    expect(figure(about, [1, 2, 90], null, atMost(2)).budget?.held).toBe(true)
    expect(figure(about, [1, 3, 90], null, atMost(2)).budget?.held).toBe(false)
  })

  it('that the least alone exceeds can be held, but not be called exceeded', () => {
    const paint = atMostOrSlow(100, 'the empty page')
    expect(figure(about, [101], least(99), paint).budget?.held).toBe(false)
    expect(figure(about, [99], least(120), paint).budget?.held).toBe(true)
    const slow = figure(about, [130], least(120.4), paint)
    expect(slow.budget).toEqual({ words: '≤ 100 ms', held: null, why: 'the empty page takes 120 ms' })
    expect(linesOf([slow])[1]).toMatch(/≤ 100 ms: cannot tell: the empty page takes 120 ms$/)
    const fast = figure(about, [90], least(80), paint)
    expect(tables([[fast], [slow]])).toContain('≤ 100 ms, **cannot tell: the empty page takes 120 ms** |')
    const over = figure(about, [101], least(80), paint)
    expect(tables([[slow], [over]])).toContain('≤ 100 ms, **exceeded** |')
  })

  it('above the baseline is judged by both medians', () => {
    expect(figure(about, [30, 31], least(20, 21), above(10)).budget?.held).toBe(true)
    expect(figure(about, [30, 32], least(20, 21), above(10)).budget?.held).toBe(false)
  })
})

it('has no ratio to a baseline of nothing', () => {
  expect(figure(about, [1], least(0), null).ratio).toBeNull()
})

it('measures in turns and lets each side begin', async () => {
  const order: string[] = []
  const found = await inTurns(
    2,
    async (round) => order.push(`m${round}`),
    async (round) => order.push(`b${round}`),
  )
  expect(order).toEqual(['m0', 'b0', 'b1', 'm1'])
  expect([found.measured.length, found.baseline.length]).toEqual([2, 2])
})

describe('the tables', () => {
  const held: Figure = figure(about, [10, 10, 10], least(5, 5, 5), times(4))
  const exceeded: Figure = figure(about, [50, 50, 50], least(5, 5, 5), times(4))

  it('say in the terminal what is over its budget', () => {
    expect(linesOf([held])[1]).toMatch(/^Node +a thing +10 ms +5 ms +2 × +≤ 4 ×$/)
    expect(linesOf([exceeded])[1]).toContain('EXCEEDED')
  })

  it('put two runs side by side, and a budget holds when both hold it', () => {
    const [, , row] = tables([[held], [exceeded]]).split('\n')
    expect(row).toBe(
      '| a thing | the least | 10 ms | 5 ms | 2 × | 50 ms | 5 ms | 10 × | ≤ 4 ×, **exceeded** |',
    )
  })
})
