import { findScope } from '../catalogue'
import { INSTALL_RIGHT } from '../diagnosis/rights'
import type { Facts, RemedyRow, RemedyTable } from './remedies'
import { wayPlans } from './way-plans'

const always = () => []

const superAdminInstalls: RemedyRow = {
  id: 'super_admin_installs',
  owner: 'super-admin',
  guide: 'ask_super_admin',
  // A super admin who was refused does not help by trying again; nor does a link that is wrong.
  values: ({ diagnosis }) =>
    diagnosis.notChecked.some((one) => one.id === 'unchecked_rights') || diagnosis.page ? [] : null,
}

const giveInstallRight: RemedyRow = {
  id: 'give_install_right',
  owner: 'super-admin',
  guide: 'amp_direct',
  // Beside other missing rights it is one of the rows to switch on.
  values: ({ diagnosis }) => (standingRights(diagnosis).length > 1 ? null : []),
}

const grantRights: RemedyRow = {
  id: 'grant_rights',
  owner: 'super-admin',
  guide: 'object_right',
  values: ({ diagnosis }) => {
    const rights = standingRights(diagnosis)
    return rights.length > 0 ? [{ labels: rights }] : null
  },
  rights: ({ diagnosis }) => standingRights(diagnosis),
}

const makeOptional: RemedyRow = {
  id: 'make_optional',
  owner: 'app-developer',
  guide: 'dev_make_optional',
  values: ({ cause, unblock }) => {
    const scopes = unblock?.moveToOptional.length ? unblock.moveToOptional : cause.scopes
    return scopes.length > 0 ? [{ scopes }] : null
  },
  link: ({ unblock }) => unblock?.link ?? null,
}

const upgrade: RemedyRow = {
  id: 'upgrade',
  owner: 'billing-admin',
  guide: 'upgrade_or_trial',
  // A way's parts are all needed together: a list of labels, not of alternatives.
  values: ({ unblock }) => (unblock?.ways[0] ? [{ labels: wayPlans(unblock.ways[0]) }] : null),
}

const seePlan: RemedyRow = {
  id: 'see_plan',
  owner: 'installer',
  guide: 'see_plan',
  values: ({ diagnosis, cause }) =>
    cause.certainty === 'possible' || diagnosis.notChecked.some((one) => one.id === 'unchecked_plan')
      ? []
      : null,
}

/** Every cause's ways out, the nearest to hand first. Which one fits is the row's own decision. */
export const REMEDIES: RemedyTable = {
  plan: [makeOptional, upgrade, seePlan],
  'user-permission': [superAdminInstalls, grantRights],
  'install-permission': [superAdminInstalls, giveInstallRight],
  seat: [
    {
      id: 'check_seat',
      owner: 'super-admin',
      guide: 'seat_upgrade',
      values: ({ cause }) => [{ scopes: cause.scopes }],
    },
  ],
  'app-governance': [
    { id: 'approve_app', owner: 'super-admin', guide: 'approve_app', values: always },
    { id: 'request_approval', owner: 'installer', guide: 'request_approval', values: always },
  ],
  'already-installed': [{ id: 'no_install_needed', owner: 'installer', guide: null, values: always }],
  'missing-required-scope': [
    { id: 'add_required_scope', owner: 'app-developer', guide: null, values: always },
  ],
  'scope-mismatch': [{ id: 'align_scopes', owner: 'app-developer', guide: null, values: always }],
  'unknown-scope': [
    {
      id: 'correct_names',
      owner: 'app-developer',
      guide: null,
      values: ({ cause }) => (cause.scopes.length > 0 ? [{ scopes: cause.scopes }] : null),
    },
    {
      id: 'check_names',
      owner: 'app-developer',
      guide: null,
      values: ({ cause }) => (cause.scopes.length === 0 ? [] : null),
    },
  ],
  'retired-scope': [
    {
      id: 'replace_retired',
      owner: 'app-developer',
      guide: null,
      values: ({ cause }) => [{ scopes: cause.scopes }, { scopes: successors(cause.scopes) }],
    },
  ],
  'redirect-uri': [{ id: 'register_redirect', owner: 'app-developer', guide: null, values: redirect }],
  'client-id': [{ id: 'correct_client_id', owner: 'app-developer', guide: null, values: always }],
  region: [{ id: 'check_region', owner: 'app-developer', guide: null, values: always }],
  'pkce-required': [{ id: 'add_pkce', owner: 'app-developer', guide: null, values: always }],
  'developer-policy': [
    { id: 'sign_policy', owner: 'app-developer', guide: 'dev_sign_aup', values: onVariant('aup-not-signed') },
    {
      id: 'add_to_allow_list',
      owner: 'app-developer',
      guide: 'dev_allowlist',
      values: onVariant('account-not-eligible', 'install-limit'),
    },
    { id: 'use_listing', owner: 'installer', guide: null, values: onVariant('install-link-not-valid') },
  ],
  'account-type': [{ id: 'other_account', owner: 'installer', guide: 'wrong_account', values: always }],
  other: [
    { id: 'new_sign_in', owner: 'app-developer', guide: null, values: onVariant('oauth1-retired') },
    {
      id: 'try_again',
      owner: 'installer',
      guide: null,
      values: (facts) => (facts.diagnosis.page?.variant === 'oauth1-retired' ? null : []),
    },
  ],
}

function onVariant(...variants: string[]): RemedyRow['values'] {
  return ({ diagnosis }) => (variants.includes(diagnosis.page?.variant ?? '') ? [] : null)
}

function redirect({ diagnosis }: Facts) {
  const uri = diagnosis.page?.redirectUri ?? diagnosis.reading.request?.redirectUri
  return uri ? [{ foreign: uri }] : null
}

function successors(scopes: readonly string[]): string[] {
  return [...new Set(scopes.flatMap((name) => findScope(name)?.replacedBy ?? []))]
}

/** The rights whose lack stands as a cause: what HubSpot's page lists, in its order, else what the catalogue knows. */
function standingRights(d: Facts['diagnosis']): string[] {
  const causes = d.causes.filter((one) => one.certainty !== 'ruled-out')
  const rights = causes.filter((one) => one.kind === 'user-permission').flatMap((one) => one.permissions)
  const install = causes.some((one) => one.kind === 'install-permission' && one.certainty !== 'possible')
  return install ? [INSTALL_RIGHT, ...rights] : rights
}
