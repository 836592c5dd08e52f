import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { above, type Figure, figure } from '../figure'
import { batchLine } from '../programs/links.mjs'
import { COMMAND, ended, start } from './programs'

const MB = 1024 * 1024
/** Cases a chunk. */
const CHUNK = 500
/** A heap breathes between two collections by this much. */
const BREATH = 16

/**
 * Memory of `scopelight batch` while cases stream through it, each made as it is sent: the last fifth beside the
 * second, when every look-up table is there.
 * @param cases how many are sent
 */
export async function batchMemory(cases: number): Promise<Figure[]> {
  const child = start(COMMAND, 'batch')
  child.stdout.resume()
  const samples: number[] = []
  for (let sent = 0; sent < cases; sent += CHUNK) {
    const lines = Array.from({ length: CHUNK }, (_, at) => batchLine(sent + at))
    if (!child.stdin.write(`${lines.join('\n')}\n`)) await once(child.stdin, 'drain')
    samples.push(residentMB(child.pid ?? 0))
  }
  child.stdin.end()
  await ended(child)
  const fifth = Math.floor(samples.length / 5)
  return [
    figure(
      { where: 'Node', what: `batch, memory after ${cases.toLocaleString('en')} cases`, unit: 'MB' },
      samples.slice(-fifth),
      { what: `after ${(fifth * CHUNK).toLocaleString('en')}`, runs: samples.slice(fifth, 2 * fifth) },
      above(BREATH, 'flat'),
    ),
  ]
}

/** Resident memory of a process. */
function residentMB(pid: number): number {
  if (process.platform === 'linux') {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return (pages * 4096) / MB
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}
