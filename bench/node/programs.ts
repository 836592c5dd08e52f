import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The built command line. */
export const COMMAND = resolve('dist/cli/scopelight.mjs')
/** A program of bench/programs, by its name. */
export const program = (name: string) => resolve('bench/programs', `${name}.mjs`)

/** Starts a Node program with its standard streams at hand. */
export function start(...args: string[]) {
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Waits for a program's end. Throws unless it ended well. */
export async function ended(child: ChildProcess): Promise<void> {
  const [status] = child.exitCode === null ? await once(child, 'close') : [child.exitCode]
  if (status !== 0) throw new Error(`A measured program ended with status ${status}.`)
}

/** Runs a program to its end: what it printed, and how long it took (ms). */
export async function runProgram(...args: string[]): Promise<{ text: string; ms: number }> {
  const begin = performance.now()
  const child = start(...args)
  child.stdin.end()
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  await ended(child)
  return { text, ms: performance.now() - begin }
}
