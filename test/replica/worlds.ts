/** Random worlds: every cause and every month, weighted so that the frequent refusals come often. */
import { BREAKS, type Break } from './random/breaks'
import { healthy } from './random/healthy'
import { type Random, random } from './random/random'
import type { World } from './world'

const TOTAL = BREAKS.reduce((sum, { weight }) => sum + weight, 0)
/** Share of worlds in which two things go wrong at once: HubSpot still shows one. */
const TWO = 0.08

function someBreak(rng: Random): Break {
  let left = rng.next() * TOTAL
  for (const one of BREAKS) {
    left -= one.weight
    if (left < 0) return one
  }
  return rng.pick(BREAKS)
}

/** World `index` of a seed, without making the ones before it. */
export function worldAt(seed: number, index: number): World {
  const rng = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const first = someBreak(rng)
  const second = rng.chance(TWO) ? someBreak(rng) : null
  const from = [first.from ?? '', second?.from ?? '', '2018-03'].sort().at(-1)
  const world = healthy(rng, from)
  first.apply(world, rng)
  second?.apply(world, rng)
  return world
}

/** `count` worlds of a seed, one at a time. The same seed gives the same worlds. */
export function* worlds(seed: number, count: number): Generator<World> {
  for (let index = 0; index < count; index++) yield worldAt(seed, index)
}
