import type { Account } from '../account/account'
import { caseFor } from '../account/case'
import { nearestScopes } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { judgeScopes } from '../diagnosis/judge-scopes'
import { everyHubFree, situationOf } from '../diagnosis/situation'
import { type Installable, installableFor } from '../remedy/installable'
import { type Matrix, planMatrix } from '../remedy/plan-matrix'
import { HELP } from '../report/answer'
import { type OpenedCode, openCode } from '../report/code'
import { type Findings, findingsOf } from '../report/findings'
import { read } from '../request/read'
import type { Message, PageReading } from '../request/types'
import { correctedLink } from '../request/write-link'

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
  /** What has to change for the account asked about; null when its plan was not told. */
  forAccount: Installable | null
  /** What has to change so that an account without any paid hub can install: then every plan can. */
  forEvery: Installable | null
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
  const findings = findingsOf(c, reading, said, { ...HELP, nearest })
  const free = judgeScopes(
    situationOf({ input, account: { plans: everyHubFree(), addOns: [] } }, reading, null),
  )
  return {
    ok: true,
    case: c,
    page: said,
    findings,
    matrix: reading.request && planMatrix(reading.request),
    forAccount: told(c) ? installableFor(findings.diagnosis.scopes, reading, correctedLink) : null,
    forEvery: installableFor(free, reading, correctedLink),
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

function told({ account, answers = {} }: Case): boolean {
  return Boolean(account?.plans) || Object.keys(answers).some((id) => id.startsWith('plan:'))
}
