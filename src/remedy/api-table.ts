import { findScope } from '../catalogue'
import type { ApiReading, TokenKind } from '../request/types'
import type { Facts, RemedyRow, RemedyTable } from './remedies'
import { REMEDIES } from './table'

const always = () => []
const api = ({ diagnosis }: Facts): ApiReading | undefined => diagnosis.reading.api
const row = (id: string, owner: RemedyRow['owner'], values: RemedyRow['values'] = always): RemedyRow => ({
  id,
  owner,
  values,
})

/** Only where one of these answers of HubSpot's was met. */
const onAnswer =
  (...ids: string[]): RemedyRow['values'] =>
  (facts) =>
    api(facts)?.answers.some((id) => ids.includes(id)) ? [] : null

/** Only for this kind of token, or while nobody knows the kind. */
const forKind =
  (...kinds: TokenKind[]): RemedyRow['values'] =>
  (facts) => {
    const kind = kindOf(facts)
    if (kind !== null && !kinds.includes(kind)) return null
    const scopes = facts.cause.scopes.filter((name) => !replaced(name))
    return scopes.length > 0 ? [{ scopes }] : null
  }

/** The same where HubSpot names no scope. */
const forKindUnnamed =
  (...kinds: TokenKind[]): RemedyRow['values'] =>
  (facts) => {
    const kind = kindOf(facts)
    return facts.cause.scopes.length === 0 && (kind === null || kinds.includes(kind)) ? [] : null
  }

/** The kind of token in the text, or as told: the question id is the same as the diagnosis asks. */
function kindOf({ diagnosis }: Facts): TokenKind | null {
  return diagnosis.tokenKind ?? null
}

/** No new app gets a retired scope: what took its place comes first. */
const replaceRetired = row('replace_retired', 'app-developer', ({ cause }) => {
  const retired = cause.scopes.filter(replaced)
  const successors = [...new Set(retired.flatMap((name) => findScope(name)?.replacedBy ?? []))]
  return retired.length > 0 ? [{ scopes: retired }, { scopes: successors }] : null
})

function replaced(name: string): boolean {
  const fact = findScope(name)
  return fact?.status === 'deprecated' && fact.replacedBy.length > 0
}

const readLog = row('read_call_log', 'app-developer')
const oneCall = row('minimal_call', 'app-developer')

const grantRows: RemedyRow = {
  id: 'grant_person_rights',
  owner: 'super-admin',
  values: ({ cause }) => (cause.permissions.length > 0 ? [{ labels: cause.permissions }] : null),
  rights: ({ cause }) => cause.permissions,
}

/** Ways out of what an answer of the API stands for, the nearest to hand first; by kind of app where steps differ. */
export const API_REMEDIES: RemedyTable = {
  'token-scope': [
    replaceRetired,
    row('add_to_private_app', 'app-developer', forKind('private-app')),
    row('add_to_service_key', 'app-developer', forKind('service-key')),
    row('add_to_public_app', 'app-developer', forKind('public-app')),
    row('add_to_user_level', 'app-developer', (facts) =>
      kindOf(facts) === 'acts-as-person' ? forKind('acts-as-person')(facts) : null,
    ),
    row('add_to_project_app', 'app-developer', forKind('public-app', 'acts-as-person', 'private-app')),
    row('find_in_private', 'app-developer', forKindUnnamed('private-app', 'service-key')),
    row('find_in_public', 'app-developer', forKindUnnamed('public-app', 'acts-as-person')),
    readLog,
    oneCall,
  ],
  reauthorize: [
    row('authorise_again', 'installer', (facts) =>
      kindOf(facts) === 'private-app' || kindOf(facts) === 'service-key' ? null : [],
    ),
    row('take_new_token', 'app-developer', (facts) =>
      kindOf(facts) === 'public-app' || kindOf(facts) === 'acts-as-person' ? null : [],
    ),
    readLog,
    oneCall,
  ],
  'user-permission': [
    grantRows,
    row('check_person_rights', 'super-admin', ({ cause }) => (cause.permissions.length === 0 ? [] : null)),
    row('try_super_admin', 'super-admin'),
    oneCall,
  ],
  seat: [row('give_seat', 'super-admin')],
  plan: (REMEDIES.plan ?? []).filter(({ id }) => id === 'upgrade' || id === 'see_plan' || id === 'switch_on'),
  'retired-scope': [row('use_successor', 'app-developer', ({ cause }) => [{ scopes: cause.scopes }])],
  'app-governance': [row('approve_app', 'super-admin')],
  'developer-policy': [row('ask_hubspot_app', 'app-developer')],
  'token-invalid': [
    row(
      'refresh_token',
      'app-developer',
      onAnswer('expired-token', 'invalid-authentication', 'bare-unauthorized'),
    ),
    row('use_right_key', 'app-developer', onAnswer('wrong-key', 'old-key')),
    row('send_token', 'app-developer', onAnswer('no-credentials')),
    row('connect_again', 'installer', onAnswer('bad-refresh-token', 'revoked-token')),
    row('new_code', 'app-developer', onAnswer('bad-auth-code')),
    row('correct_secret', 'app-developer', onAnswer('bad-client-secret')),
    row('same_client', 'app-developer', onAnswer('other-client')),
    row('refresh_known_over', 'app-developer', (facts) => (api(facts)?.answers.length ? null : [])),
  ],
  'client-id': [row('check_client_id', 'app-developer')],
  'redirect-uri': [row('same_redirect', 'app-developer')],
  region: [row('use_region_host', 'app-developer')],
  'rate-limit': [row('slow_down', 'app-developer')],
  other: [
    row('start_again', 'installer', onAnswer('consent-refused')),
    row('use_account_token', 'app-developer', onAnswer('user-level-token')),
    row(
      'use_developer_key',
      'app-developer',
      (facts) =>
        onAnswer('developer-key', 'no-credentials', 'not-public')(facts) ??
        (facts.cause.because.some(({ id }) => id === 'because_no_public_scope') ? [] : null),
    ),
    row('update_instead', 'app-developer', onAnswer('duplicate')),
    row(
      'correct_request',
      'app-developer',
      onAnswer('validation', 'method', 'bad-grant-type', 'bare-bad-request', 'unlisted'),
    ),
    row('check_id', 'app-developer', onAnswer('not-found', 'unknown-object-type', 'no-such-account')),
    row('use_newer_call', 'app-developer', onAnswer('gone', 'unscoped-endpoint')),
    row('call_from_server', 'app-developer', onAnswer('cors', 'blocked-before')),
    row('free_limit', 'super-admin', onAnswer('limit-reached')),
    row('restore_account', 'super-admin', onAnswer('account-inactive')),
    row('try_later', 'hubspot', onAnswer('server-trouble', 'migration', 'locked', 'feature-access')),
  ],
}
