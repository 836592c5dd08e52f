import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { caseFrom } from '../diagnosis/case-from'
import { answer } from '../report/answer'
import { errorReport, reportOf } from '../report/explain'
import type { Report } from '../report/types'
import { parseOptions } from './parse-options'
import { voice, words } from './words'

/** Characters that are written at a time: a write costs more than a report. */
const CHUNK = 64 * 1024

/** `scopelight batch`: one case a line in, one report a line out, in order, with flat memory. A broken line gets a report of its own. */
export async function batch(args: string[]): Promise<number> {
  parseOptions({ args, options: {} })
  let held = ''
  const write = (): boolean => {
    const text = held
    held = ''
    return text === '' || process.stdout.write(text)
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    // Nothing waits longer than until the input does.
    if (held === '') setImmediate(write)
    held += `${JSON.stringify(reportFor(line))}\n`
    if (held.length >= CHUNK && !write()) await once(process.stdout, 'drain')
  }
  write()
  return 0
}

function reportFor(line: string): Report {
  const parsed = parse(line)
  if (parsed === undefined) return errorReport(undefined, words({ id: 'problem_not_json' }))
  const checked = caseFrom(parsed)
  if (!checked.ok) return errorReport(checked.id, words(checked.problem))
  const result = answer(checked.case)
  return result.ok
    ? reportOf(checked.case, result.findings, voice)
    : errorReport(checked.case.id, words(result.problem))
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
