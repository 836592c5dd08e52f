import { resolve } from 'node:path'
import { type Figure, figure, times } from '../figure'
import { runProgram } from './programs'

const FEW = 1000
/** Twice the scopes, and what test/package/growth.test.ts leaves for tables that smaller sizes make. */
const TWICE = 2 * 1.3

/** Operations of the library for twice the scopes, which do not depend on the machine. */
export async function growth(): Promise<Figure[]> {
  const program = resolve('test/package/operations.mjs')
  const { text } = await runProgram(program, 'known', String(FEW), String(2 * FEW))
  const [few = 0, many = 0] = (JSON.parse(text) as [number, number][]).map(([, count]) => count)
  return [
    figure(
      { where: 'Node', what: `operations for ${(2 * FEW).toLocaleString('en')} scopes`, unit: '' },
      [many],
      { what: `for ${FEW.toLocaleString('en')} scopes`, runs: [few] },
      times(TWICE),
    ),
  ]
}
