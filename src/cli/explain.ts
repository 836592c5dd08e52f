import type { AccountType, Case } from '../diagnosis/case'
import { answer } from '../report/answer'
import { pageText, textOf } from './input'
import { oneOf } from './one-of'
import { parseOptions } from './parse-options'
import { plansFrom } from './plans'
import { FORMAT, formatOf, printReport } from './print'
import { UsageError } from './usage-error'

const OPTIONS = {
  page: { type: 'string' },
  plan: { type: 'string', multiple: true },
  'add-on': { type: 'string', multiple: true },
  role: { type: 'string' },
  'marketplace-access': { type: 'string' },
  'account-type': { type: 'string' },
  answer: { type: 'string', multiple: true },
  ...FORMAT,
} as const

type Options = ReturnType<typeof options>['values']

/** `scopelight explain`: one case in, one report out. Ends 1 when the verdict is blocked, so that a build can fail on it. */
export async function explain(args: string[]): Promise<number> {
  const { values, positionals } = options(args)
  const format = formatOf(values.format)
  const c = caseFrom(values, positionals)
  const result = answer(c)
  if (!result.ok) throw new UsageError(result.problem)
  return printReport(c, result.findings, format)
}

function options(args: string[]) {
  return parseOptions({ args, options: OPTIONS, allowPositionals: true } as const)
}

function caseFrom(values: Options, positionals: readonly string[]): Case {
  if (positionals.length > 1) throw new UsageError({ id: 'problem_two_inputs' })
  const argument = positionals[0] ?? (values.page === undefined ? '-' : null)
  if (argument === '-' && values.page === '-') throw new UsageError({ id: 'problem_stdin_twice' })
  if (positionals.length === 0 && argument === '-' && process.stdin.isTTY)
    throw new UsageError({ id: 'problem_no_input' })
  const role =
    values.role === undefined ? undefined : oneOf('role', values.role, ['super-admin', 'member'] as const)
  const access = yesNo('marketplace-access', values['marketplace-access'])
  const type =
    values['account-type'] === undefined ? undefined : oneOf('account-type', values['account-type'], TYPES)
  const addOns = values['add-on']
  return {
    input: argument === null ? '' : textOf(argument),
    ...(values.page !== undefined && { page: pageText(values.page) }),
    account: {
      ...(values.plan && { plans: plansFrom(values.plan) }),
      ...(addOns && { addOns }),
      ...(type && { type }),
    },
    person: {
      ...(role && { superAdmin: role === 'super-admin' }),
      ...(access !== undefined && { marketplaceAccess: access }),
    },
    answers: Object.fromEntries((values.answer ?? []).map(answerFrom)),
  }
}

const TYPES = ['standard', 'developer', 'sandbox', 'test'] as const satisfies AccountType[]

function yesNo(option: string, value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : oneOf(option, value, ['yes', 'no'] as const) === 'yes'
}

/** QUESTION=ANSWER; question ids may hold anything but "=". */
function answerFrom(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1 || at === text.length - 1)
    throw new UsageError({ id: 'problem_answer', values: [{ foreign: text }] })
  return [text.slice(0, at), text.slice(at + 1)]
}
