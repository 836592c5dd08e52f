/** A small seeded generator (mulberry32): same seed, same numbers, on every machine. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number
  /** Whole number, 0 <= x < below. */
  below(below: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** `count` different members, in random order; all of them where there are fewer. */
  sample<T>(from: readonly T[], count: number): T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly T[]) => {
      const one = from[below(from.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    sample: <T>(from: readonly T[], count: number) => {
      const rest = [...from]
      const taken: T[] = []
      while (taken.length < count && rest.length > 0) {
        const at = below(rest.length)
        const [one] = rest.splice(at, 1)
        if (one !== undefined) taken.push(one)
      }
      return taken
    },
  }
}
