import { type Figure, figure, inTurns, times } from '../figure'
import { installLink } from '../programs/links.mjs'
import { COMMAND, program, runProgram } from './programs'

const ROUNDS = 15

/** `scopelight explain` of a link of twenty scopes, from the start of its process to its end. */
export async function coldStart(): Promise<Figure[]> {
  const link = installLink(20, 1)
  const { measured, baseline } = await inTurns(
    ROUNDS,
    async () => (await runProgram(COMMAND, 'explain', link, '--format', 'json')).ms,
    async () => (await runProgram(program('empty'))).ms,
  )
  return [
    figure(
      { where: 'Node', what: 'explain, from start to end', unit: 'ms' },
      measured,
      { what: 'an empty program', runs: baseline },
      times(3),
    ),
  ]
}
