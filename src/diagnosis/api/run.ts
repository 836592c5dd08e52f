import type { CauseKind } from '../../catalogue/types'
import type { Cause } from '../case'
import { strength } from '../known'
import { plan } from './causes/plan'
import { reauthorize } from './causes/reauthorize'
import { retiredScope } from './causes/retired-scope'
import { seat } from './causes/seat'
import {
  appGovernance,
  clientId,
  developerPolicy,
  other,
  rateLimit,
  redirectUri,
  region,
  tokenInvalid,
} from './causes/stated'
import { tokenScope } from './causes/token-scope'
import { userPermission } from './causes/user-permission'
import type { ApiFacts } from './facts'

/** Every cause an answer of the API can have, in the order that decides between equally sure ones. */
const CAUSES: ((f: ApiFacts) => Cause | null)[] = [
  tokenScope,
  userPermission,
  reauthorize,
  plan,
  seat,
  retiredScope,
  appGovernance,
  developerPolicy,
  tokenInvalid,
  clientId,
  redirectUri,
  region,
  rateLimit,
  other,
]

/** Asks every cause and ranks them: the surer first; between equals the order of HubSpot's answer, then the table's. */
export function apiCauses(f: ApiFacts): Cause[] {
  const said = [...new Set(f.answers.flatMap(({ means }) => Object.keys(means) as CauseKind[]))]
  const place = (kind: CauseKind) => {
    const index = said.indexOf(kind)
    return index < 0 ? said.length : index
  }
  const causes = CAUSES.flatMap((find) => find(f) ?? [])
  return saidOnce(
    causes.sort(
      (a, b) =>
        strength(b.certainty) - strength(a.certainty) ||
        lean(f, b.kind) - lean(f, a.kind) ||
        place(a.kind) - place(b.kind),
    ),
  )
}

/** A reason stands with the best cause it speaks for; a cause that would be left without any keeps its first. */
function saidOnce(causes: readonly Cause[]): Cause[] {
  const said = new Set<string>()
  return causes.map((one) => {
    const fresh = one.because.filter((reason) => !said.has(JSON.stringify(reason)))
    for (const reason of fresh) said.add(JSON.stringify(reason))
    return { ...one, because: fresh.length > 0 ? fresh : one.because.slice(0, 1) }
  })
}

/**
 * Which side the evidence speaks for, where HubSpot's answer leaves it open (law 10). "Not granted the scopes" while the
 * token has them speaks for another token; a refused record or person does not.
 */
function lean(f: ApiFacts, kind: CauseKind): number {
  if (f.granted === 'yes' && f.answers.some(({ id }) => id === 'missing-scopes'))
    return kind === 'reauthorize' ? 1 : 0
  const person = f.tokenKind === 'acts-as-person' || f.granted === 'yes' || f.adminWorks === 'yes'
  return person && kind === 'user-permission' ? 1 : 0
}
