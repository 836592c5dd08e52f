import { once } from 'node:events'
import { type Figure, figure, inTurns, times } from '../figure'
import { batchLine } from '../programs/links.mjs'
import { COMMAND, ended, program, start } from './programs'

const LINES = 6000
const ROUNDS = 5

/** `scopelight batch` beside the least program that parses the same lines and prints their scopes. */
export async function batchThroughput(): Promise<Figure[]> {
  const input = `${Array.from({ length: LINES }, (_, at) => batchLine(at)).join('\n')}\n`
  const { measured, baseline } = await inTurns(
    ROUNDS,
    () => msALine(input, COMMAND, 'batch'),
    () => msALine(input, program('least-batch')),
  )
  return [
    figure(
      { where: 'Node', what: 'batch, a case', unit: 'µs' },
      measured,
      { what: 'lines parsed, scopes printed', runs: baseline },
      times(8),
    ),
  ]
}

/** µs a line, the start of the program included. */
async function msALine(input: string, ...args: string[]): Promise<number> {
  const begin = performance.now()
  const child = start(...args)
  let lines = 0
  child.stdout.on('data', (part: Buffer) => {
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++
  })
  child.stdin.end(input)
  await Promise.all([once(child.stdout, 'end'), ended(child)])
  if (lines !== LINES) throw new Error(`Of ${LINES} cases ${lines} were answered.`)
  return ((performance.now() - begin) * 1000) / LINES
}
