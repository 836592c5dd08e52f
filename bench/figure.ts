/** One thing measured, as it is printed, kept as JSON and judged. */

export type Unit = 'µs' | 'ms' | 'kB' | 'lines/s' | 'MB' | 'px' | ''

/** The middle of several runs, and between what the middle half of them lies. */
export interface Spread {
  median: number
  low: number
  high: number
  runs: number
}

/** What a figure is held to. */
export interface Verdict {
  /** The budget, as it is printed. */
  words: string
  /** Null where the machine cannot tell: neither held nor exceeded. */
  held: boolean | null
  /** Why it cannot be told. */
  why?: string
}

export interface Figure {
  where: 'Node' | 'Chromium' | 'Firefox'
  what: string
  unit: Unit
  measured: Spread
  /** The least that any program could do, measured between the runs of the other. */
  baseline: { what: string; spread: Spread } | null
  /** Measured by baseline, each pair of runs by itself. */
  ratio: Spread | null
  budget: Verdict | null
}

type Limit = (figure: Omit<Figure, 'budget'>) => Verdict

/** Median and quartiles. Throws on an empty list: no figure comes from nothing. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured.')
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => {
    const place = (sorted.length - 1) * part
    const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return below + (above - below) * (place - Math.floor(place))
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: values.length }
}

/** Puts runs and their baseline's runs (as many, measured in turns) into a figure and judges it. */
export function figure(
  about: Pick<Figure, 'where' | 'what' | 'unit'>,
  runs: readonly number[],
  baseline: { what: string; runs: readonly number[] } | null,
  limit: Limit | null,
): Figure {
  const pairs = baseline?.runs.map((least, run) => (runs[run] ?? 0) / least) ?? []
  const bare = {
    ...about,
    measured: spreadOf(runs),
    baseline: baseline && { what: baseline.what, spread: spreadOf(baseline.runs) },
    // A baseline of nothing has no ratio.
    ratio: pairs.length > 0 && pairs.every(Number.isFinite) ? spreadOf(pairs) : null,
  }
  return { ...bare, budget: limit?.(bare) ?? null }
}

/** At most so many times the baseline. */
export function times(most: number): Limit {
  return ({ ratio }) => ({ words: `≤ ${most} ×`, held: ratio !== null && ratio.median <= most })
}

/** At most this much. */
export function atMost(most: number): Limit {
  return ({ measured, unit }) => ({
    words: `≤ ${most}${unit && ` ${unit}`}`,
    held: measured.median <= most,
  })
}

/**
 * At most this much, where the baseline alone leaves room for it: on a machine that takes longer for the least there is,
 * more than that tells nothing.
 * @param least what the baseline is, as it stands in the reason
 */
export function atMostOrSlow(most: number, least: string): Limit {
  return (figure) => {
    const verdict = atMost(most)(figure)
    const floor = figure.baseline?.spread.median ?? 0
    if (verdict.held || floor <= most) return verdict
    return {
      ...verdict,
      held: null,
      why: `${least} takes ${Math.round(floor)}${figure.unit && ` ${figure.unit}`}`,
    }
  }
}

/** At most this much more than the baseline. */
export function above(most: number, words?: string): Limit {
  return ({ measured, baseline, unit }) => ({
    words: words ?? `≤ baseline + ${most}${unit && ` ${unit}`}`,
    held: baseline !== null && measured.median - baseline.spread.median <= most,
  })
}

/** Measures in turns, so that a moment of noise falls on both: first one first, then the other. */
export async function inTurns<A, B>(
  rounds: number,
  measured: (round: number) => Promise<A>,
  baseline: (round: number) => Promise<B>,
): Promise<{ measured: A[]; baseline: B[] }> {
  const found: { measured: A[]; baseline: B[] } = { measured: [], baseline: [] }
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0
    if (first) found.measured.push(await measured(round))
    found.baseline.push(await baseline(round))
    if (!first) found.measured.push(await measured(round))
  }
  return found
}
