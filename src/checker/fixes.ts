import { judgeScopes } from '../diagnosis/judge-scopes'
import { everyHubFree, situationOf } from '../diagnosis/situation'
import { type Installable, installableFor } from '../remedy/installable'
import { correctedLink } from '../request/write-link'
import type { Explained } from './check'

export interface Fixes {
  /** What has to change for the account asked about; null when its plan was not told. */
  forAccount: Installable | null
  /** What has to change so that an account without any paid hub can install: then every plan can. */
  forEvery: Installable | null
}

/** What would make an explained input installable. Costs as much as the explanation: asked for when it is looked at. */
export function fixesFor({ case: c, findings }: Pick<Explained, 'case' | 'findings'>): Fixes {
  const { reading, scopes } = findings.diagnosis
  const free = judgeScopes(
    situationOf({ input: c.input, account: { plans: everyHubFree(), addOns: [] } }, reading, null),
  )
  return {
    forAccount: told(c) ? installableFor(scopes, reading, correctedLink) : null,
    forEvery: installableFor(free, reading, correctedLink),
  }
}

function told({ account, answers = {} }: Explained['case']): boolean {
  return Boolean(account?.plans) || Object.keys(answers).some((id) => id.startsWith('plan:'))
}
