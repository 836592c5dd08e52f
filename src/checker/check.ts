import type { Account } from '../account/account'
import { caseFor } from '../account/case'
import { nearestScopes } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { type Matrix, planMatrix } from '../remedy/plan-matrix'
import { explained, HELP } from '../report/answer'
import { type OpenedCode, openCode } from '../report/code'
import type { Findings } from '../report/findings'
import { read } from '../request/read'
import type { Message, PageReading } from '../request/types'
import type { Fixes } from './fixes'

/** One question to the checker: data only, so that it can be sent to a worker. */
export interface Ask {
  input: string
  /** The account it is asked for; null = no plan told. */
  account: Account | null
  answers: Record<string, string>
  /** What HubSpot's page in the tab says, where the input is that tab's address. */
  page: PageReading | null
}

export interface Explained {
  ok: true
  case: Case
  /** What HubSpot's page says, where the case has one. */
  page: PageReading | null
  findings: Findings
  matrix: Matrix | null
  /** There already where a long input was read beside the page. */
  fixes?: Fixes
}
export type Checked = Explained | { ok: false; problem: Message }

const MOST_REMEMBERED = 4000
const near = new Map<string, string[]>()

/** Suggestions cost most of an answer and stay the same while somebody types elsewhere. */
function nearest(name: string): string[] {
  const known = near.get(name)
  if (known) return known
  if (near.size >= MOST_REMEMBERED) near.clear()
  const found = nearestScopes(name)
  near.set(name, found)
  return found
}

/** Everything the checker shows of an input. Never throws: what is not understood comes back as one sentence. */
export function check({ input, account, answers, page }: Ask): Checked {
  const result = read(input)
  if (!result.ok) return result
  const opened = openCode(input)
  const reading = opened?.reading ?? result.reading
  const c = caseFor(account, withCode({ input, answers }, opened, account !== null))
  const said = opened?.page ?? page
  const findings = explained(c, reading, said, { ...HELP, nearest })
  return {
    ok: true,
    case: c,
    page: said,
    findings,
    matrix: reading.request && planMatrix(reading.request),
  }
}

/** What a masked line tells beside the request. An account chosen here stands in the place of the one it tells of. */
function withCode(base: Case, opened: OpenedCode | null, chosen: boolean): Case {
  if (!opened) return base
  const { account, ...others } = opened.case
  return {
    ...others,
    ...(account && !chosen && { account }),
    ...base,
    answers: { ...others.answers, ...base.answers },
  }
}
