import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../repo/sources'

/**
 * Twice the scopes may cost this much more than twice the work: the catalogue's tables are made in the smaller sizes, and
 * which blocks the engine counts varies a little. Work that grew with the square would come to twice as much.
 */
const SLACK = 1.3
/** Listed scopes alone; and where those are used up, mostly scopes of an app's own objects, each of which costs more. */
const SIZES = [
  [60, 125, 250],
  [1000, 2000],
]

describe.each(['known', 'strange'])('a link of %s scopes', (kind) => {
  it('costs work that grows with their number and no faster', () => {
    const program = join(ROOT, 'test/package/operations.mjs')
    const out = execFileSync(process.execPath, [program, kind, ...SIZES.flat().map(String)], {
      encoding: 'utf8',
    })
    const counted: [number, number][] = JSON.parse(out)
    console.log(`${kind}: ${counted.map(([scopes, count]) => `${scopes}: ${count}`).join(', ')}`)
    expect(counted.map(([scopes]) => scopes)).toEqual(SIZES.flat())
    const cost = new Map(counted)
    for (const sizes of SIZES) {
      const growth = sizes.slice(1).map((size, at) => (cost.get(size) ?? 0) / (cost.get(sizes[at] ?? 0) ?? 0))
      expect(growth.filter((times) => !(times <= 2 * SLACK))).toEqual([])
    }
    // A counter that sees nothing would find everything flat.
    expect(counted.at(-1)?.[1]).toBeGreaterThan(100_000)
  })
})
