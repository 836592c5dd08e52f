import { answer } from '../report/answer'
import { openCode } from '../report/code'
import { openCodeReading } from '../request/code-reading'
import { textOf } from './input'
import { parseOptions } from './parse-options'
import { FORMAT, formatOf, printReport } from './print'
import { UsageError } from './usage-error'

/**
 * `scopelight show`: the report behind the masked line that every message ends with. The line may stand anywhere in a
 * text, quoted and broken as mails have it. Ends as explain does.
 */
export async function show(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    options: FORMAT,
    allowPositionals: true,
  } as const)
  const format = formatOf(values.format)
  if (positionals.length === 0 && process.stdin.isTTY) throw new UsageError({ id: 'problem_no_code' })
  // An unquoted line that the shell has cut at its spaces is still one line.
  const text = positionals.length > 1 ? positionals.join(' ') : textOf(positionals[0] ?? '-')
  const opened = openCode(text)
  const result = opened && answer(opened.case)
  if (!opened || !result?.ok) {
    const code = openCodeReading(text)
    throw new UsageError(code && 'problem' in code ? code.problem : { id: 'problem_no_code' })
  }
  return printReport(opened.case, result.findings, format)
}
