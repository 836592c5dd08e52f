import type { Random } from './random'

/** Spans of months in which wordings changed, first and last, with a weight: recent ones come most. */
const SPANS: [first: string, last: string, weight: number][] = [
  ['2018-03', '2018-12', 7],
  ['2019-01', '2021-12', 10],
  ['2022-01', '2024-12', 14],
  ['2025-01', '2026-03', 14],
  ['2026-04', '2026-07', 20],
  ['2026-08', '2026-11', 35],
]

const count = (era: string) => Number(era.slice(0, 4)) * 12 + Number(era.slice(5)) - 1
const month = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

/** A random month, not before `from` (YYYY-MM, not after 2026-11). */
export function eraFrom(rng: Random, from: string): string {
  const spans = SPANS.filter(([, last]) => last >= from)
  let left = rng.next() * spans.reduce((sum, [, , weight]) => sum + weight, 0)
  for (const [first, last, weight] of spans) {
    left -= weight
    if (left < 0) {
      const start = count(first < from ? from : first)
      return month(start + rng.below(count(last) - start + 1))
    }
  }
  return from
}
