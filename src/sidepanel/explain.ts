import type { Account } from '../account/account'
import { caseFor } from '../account/case'
import type { TabCase } from '../browser/tab-cases'
import type { Tri } from '../catalogue/types'
import type { Case } from '../diagnosis/case'
import { HELP } from '../report/answer'
import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import { readAddress } from '../request/address'
import type { Reading } from '../request/types'
import { personalParameters } from '../request/write-link'

const NO_LINK: Reading = { kind: 'page-text', notes: [], request: null, page: null }

/** What the link of a kept refusal asks for. */
export function readingOf({ address }: TabCase): Reading {
  return readAddress(address) ?? NO_LINK
}

/** Whether the link was made for one session (`state`, PKCE): it may have run out by the time of a retry (law 14). */
export function isTied({ address }: TabCase): boolean {
  return personalParameters(address).length > 0
}

/** The case of a kept refusal, with all that is remembered of its account and was told in the panel. */
export function caseOf({ address }: TabCase, account: Account | null, answers: Record<string, string>): Case {
  return caseFor(account, { input: address, answers })
}

/** The whole answer to such a case, and whether the person is known to be a super admin. */
export function explain(kept: TabCase, known: Case): { view: View; superAdmin: Tri } {
  const findings = findingsOf(known, readingOf(kept), kept.page, HELP)
  return { view: viewOf(findings), superAdmin: findings.diagnosis.told.superAdmin }
}
