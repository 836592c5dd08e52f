import { atMost, type Figure, figure, times } from '../figure'
import { program, runProgram } from './programs'

interface Compared {
  scopes: number
  strange: boolean
  measured: number[]
  least: number[]
}

const ROUNDS = 15
/** Longer than this is a long task in a browser, ms. */
const LONG_TASK = 50

/** Link -> report, ids and values before any wording, on the built library. */
export async function linkToReport(): Promise<Figure[]> {
  const { text } = await runProgram(program('link'), String(ROUNDS))
  return (JSON.parse(text) as Compared[]).map(({ scopes, strange, measured, least }) =>
    figure(
      {
        where: 'Node',
        what: `link → report, ${scopes.toLocaleString('en')} ${strange ? 'names that are no scopes' : scopes === 1 ? 'scope' : 'scopes'}`,
        unit: 'µs',
      },
      measured,
      { what: 'new URL, scopes split', runs: least },
      strange ? atMost(LONG_TASK * 1000) : scopes === 100 ? times(5) : null,
    ),
  )
}
