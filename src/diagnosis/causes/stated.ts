import type { CauseKind, Owner } from '../../catalogue/types'
import type { Value } from '../../request/types'
import { because, cause, type FindCause, type Known, pageBecause } from '../known'
import { pageMeans } from '../situation'

/** Causes that only HubSpot's page can tell: no link and no plan shows them. */
function stated(
  kind: CauseKind,
  fixedBy: Owner,
  detail: (k: Known) => Value[] | null,
  id: string,
): FindCause {
  return (k) => {
    const says = pageMeans(k.s, kind)
    if (says === undefined || says === 'ruled-out') return null
    const values = detail(k)
    return cause(kind, says, fixedBy, [pageBecause(k.s), ...(values ? [because(id, values)] : [])])
  }
}

/** The redirect URL of the link is not registered in the app, exactly as written. */
export const redirectUri = stated(
  'redirect-uri',
  'app-developer',
  (k) => {
    const uri = k.s.page?.redirectUri ?? k.s.reading.request?.redirectUri
    return uri ? [{ foreign: uri }] : null
  },
  'because_redirect_asked',
)

/** The client id names no app that HubSpot knows here. */
export const clientId = stated(
  'client-id',
  'app-developer',
  (k) => (k.s.reading.request?.clientId ? [{ foreign: k.s.reading.request.clientId }] : null),
  'because_client_id_asked',
)

/** The app or account lives in another of HubSpot's data regions than the link's host. */
export const region = stated('region', 'app-developer', () => null, '')

/** The app requires PKCE and the link carries no code_challenge. */
export const pkceRequired = stated(
  'pkce-required',
  'app-developer',
  (k) => (k.s.reading.request?.flow && !k.s.reading.request.hasCodeChallenge ? [] : null),
  'because_no_code_challenge',
)

/** The developer has not signed the acceptable use policy, has reached an install limit, or the link is closed. */
export const developerPolicy = stated('developer-policy', 'app-developer', () => null, '')

/** A refusal of its own kind: passing fault, retired way of signing in. */
export const other = stated('other', 'hubspot', () => null, '')
