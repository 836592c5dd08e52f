import type { CauseKind } from '../catalogue/types'
import type { Cause } from './case'
import { accountType } from './causes/account-type'
import { alreadyInstalled } from './causes/already-installed'
import { appGovernance } from './causes/app-governance'
import { clientId } from './causes/client-id'
import { developerPolicy } from './causes/developer-policy'
import { installPermission } from './causes/install-permission'
import { missingRequiredScope } from './causes/missing-required-scope'
import { other } from './causes/other'
import { pkceRequired } from './causes/pkce-required'
import { plan } from './causes/plan'
import { redirectUri } from './causes/redirect-uri'
import { region } from './causes/region'
import { retiredScope } from './causes/retired-scope'
import { scopeMismatch } from './causes/scope-mismatch'
import { seat } from './causes/seat'
import { unknownScope } from './causes/unknown-scope'
import { userPermission } from './causes/user-permission'
import { type FindCause, type Known, strength } from './known'
import { meaningsOf } from './situation'

/** Every cause there is, in the order that decides between equally sure ones. */
const CAUSES: FindCause[] = [
  alreadyInstalled,
  plan,
  userPermission,
  installPermission,
  appGovernance,
  seat,
  missingRequiredScope,
  scopeMismatch,
  unknownScope,
  retiredScope,
  redirectUri,
  clientId,
  pkceRequired,
  region,
  developerPolicy,
  accountType,
  other,
]

type Ask = (find: FindCause) => Cause | null

/**
 * Asks every cause and ranks the answers. An app connected already ends the matter (law 13); then the surer first;
 * between equals the page's own order, then the table's.
 * @param ask gets one cause's answer
 */
export function causesOf(k: Known, ask: Ask = (find) => find(k)): Cause[] {
  const pageOrder = Object.keys(meaningsOf(k.s) ?? {})
  const place = (kind: CauseKind) => {
    const index = pageOrder.indexOf(kind)
    return index < 0 ? pageOrder.length : index
  }
  const asked = (finds: FindCause[]) => finds.map(ask).filter((one) => one !== null)
  const also = asked(k.s.help.also ?? [])
  const common = asked(CAUSES)
  return [...common.filter(({ kind }) => also.every((one) => one.kind !== kind)), ...also].sort(
    (a, b) =>
      Number(b.kind === 'already-installed') - Number(a.kind === 'already-installed') ||
      strength(b.certainty) - strength(a.certainty) ||
      place(a.kind) - place(b.kind),
  )
}
