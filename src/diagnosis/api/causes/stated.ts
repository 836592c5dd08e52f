import { sourceUrl } from '../../../catalogue/source-urls'
import type { CauseKind, Owner } from '../../../catalogue/types'
import type { Cause } from '../../case'
import { because, cause } from '../../known'
import { type ApiFacts, answersMean } from '../facts'
import { answerReasons } from '../reasons'

/** A cause that HubSpot's answer itself states; nothing told of token, plan or person changes it. */
const stated =
  (kind: CauseKind, fixedBy: Owner) =>
  (f: ApiFacts): Cause | null => {
    const says = answersMean(f, kind)
    const owner = f.answers.find(({ means, fixedBy: own }) => means[kind] && own)?.fixedBy
    return says === null
      ? null
      : cause(kind, says, kind === 'other' ? (owner ?? fixedBy) : fixedBy, answerReasons(f, kind))
  }

export const region = stated('region', 'app-developer')
export const rateLimit = stated('rate-limit', 'app-developer')
export const clientId = stated('client-id', 'app-developer')
export const redirectUri = stated('redirect-uri', 'app-developer')
export const appGovernance = stated('app-governance', 'super-admin')
export const developerPolicy = stated('developer-policy', 'app-developer')

const saidInvalid = stated('token-invalid', 'app-developer')

/** Expired, revoked, of another app, no token at all; or the token info itself says that it is over. */
export function tokenInvalid(f: ApiFacts): Cause | null {
  const { token } = f.api
  const over = token?.active === false || (token?.expiresIn ?? 1) <= 0
  return over
    ? cause('token-invalid', 'certain', 'app-developer', [
        because(token?.active === false ? 'because_token_inactive' : 'because_token_over'),
      ])
    : withLifetime(f, saidInvalid(f))
}

/** An expired token's lifetime, as HubSpot told it, else as its documentation has it: expires_in may say otherwise any day. */
function withLifetime(f: ApiFacts, cause: Cause | null): Cause | null {
  if (!cause || f.api.hearsay || !f.answers.some(({ id }) => id === 'expired-token')) return cause
  const { lifetime } = f.api
  const told = lifetime
    ? because('because_token_lifetime', [lifetime])
    : because('because_token_usually', [], sourceUrl('doc-oauth') ?? undefined)
  return { ...cause, because: [...cause.because, told] }
}

const saidOther = stated('other', 'app-developer')

/** What is about something else; also a name that no public scope opens: only a developer account has that tool. */
export function other(f: ApiFacts): Cause | null {
  const closed = f.demands.filter(
    ({ names, internal }) =>
      internal.length === names.length &&
      internal.every((one) => one.recorded && one.publicScopes.length === 0),
  )
  if (closed.length === 0) return saidOther(f)
  return cause('other', 'likely', 'app-developer', [
    because('because_no_public_scope', [{ foreign: closed.flatMap(({ names }) => names).join(', ') }]),
  ])
}
