import { findScope, guide } from '../catalogue'
import type { GuideStep } from '../catalogue/types'
import { INSTALL_RIGHT } from '../diagnosis/rights'
import type { Facts, RemedyRow, RemedyTable } from './remedies'
import { wayPlans } from './way-plans'

const always = () => []

const superAdminInstalls: RemedyRow = {
  id: 'super_admin_installs',
  owner: 'super-admin',
  guide: 'ask_super_admin',
  // A super admin who was refused does not help by trying again; nor does a link that is wrong.
  values: ({ diagnosis }) => (diagnosis.notChecked.some((one) => one.id === 'unchecked_rights') || diagnosis.page ? [] : null),
}

const giveInstallRight: RemedyRow = { id: 'give_install_right', owner: 'super-admin', guide: 'amp_direct', values: always }

const grantRights: RemedyRow = {
  id: 'grant_rights',
  owner: 'super-admin',
  guide: 'object_right',
  values: ({ cause }) => (cause.permissions.length > 0 ? [{ labels: cause.permissions }] : null),
  steps: ({ diagnosis }) => rightSteps([...new Set(diagnosis.causes.filter(standing).flatMap((one) => one.permissions))]),
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
  values: ({ unblock }) => (unblock?.ways[0] ? [{ plans: wayPlans(unblock.ways[0]) }] : null),
}

const seePlan: RemedyRow = {
  id: 'see_plan',
  owner: 'installer',
  guide: 'see_plan',
  values: ({ diagnosis, cause }) => (cause.certainty === 'possible' || diagnosis.notChecked.some((one) => one.id === 'unchecked_plan') ? [] : null),
}

/** Every cause's ways out, the nearest to hand first. Which one fits is the row's own decision. */
export const REMEDIES: RemedyTable = {
  plan: [makeOptional, upgrade, seePlan],
  'user-permission': [superAdminInstalls, grantRights],
  'install-permission': [superAdminInstalls, giveInstallRight],
  seat: [{ id: 'check_seat', owner: 'super-admin', guide: 'seat_upgrade', values: ({ cause }) => [{ scopes: cause.scopes }] }],
  'app-governance': [
    { id: 'approve_app', owner: 'super-admin', guide: 'approve_app', values: always },
    { id: 'request_approval', owner: 'installer', guide: 'request_approval', values: always },
  ],
  'already-installed': [{ id: 'no_install_needed', owner: 'installer', guide: null, values: always }],
  'missing-required-scope': [{ id: 'add_required_scope', owner: 'app-developer', guide: null, values: always }],
  'scope-mismatch': [{ id: 'align_scopes', owner: 'app-developer', guide: null, values: always }],
  'unknown-scope': [
    {
      id: 'correct_names',
      owner: 'app-developer',
      guide: null,
      values: ({ cause }) => (cause.scopes.length > 0 ? [{ scopes: cause.scopes }] : null),
    },
    { id: 'check_names', owner: 'app-developer', guide: null, values: ({ cause }) => (cause.scopes.length === 0 ? [] : null) },
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
  'pkce-required': [{ id: 'add_pkce', owner: 'app-developer', guide: null, values: always }],
  'developer-policy': [
    { id: 'sign_policy', owner: 'app-developer', guide: 'dev_sign_aup', values: onVariant('aup-not-signed') },
    { id: 'add_to_allow_list', owner: 'app-developer', guide: 'dev_allowlist', values: onVariant('account-not-eligible', 'install-limit') },
    { id: 'use_listing', owner: 'installer', guide: null, values: onVariant('install-link-not-valid') },
  ],
  'account-type': [{ id: 'other_account', owner: 'installer', guide: 'wrong_account', values: always }],
  other: [
    { id: 'new_sign_in', owner: 'app-developer', guide: null, values: onVariant('oauth1-retired') },
    { id: 'try_again', owner: 'installer', guide: null, values: (facts) => (facts.diagnosis.page?.variant === 'oauth1-retired' ? null : []) },
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

function standing(cause: Facts['cause']): boolean {
  return (cause.kind === 'user-permission' || cause.kind === 'install-permission') && cause.certainty !== 'ruled-out'
}

/** The steps of the install-right guide with one "turn on" for every right in place of its own. */
function rightSteps(rights: readonly string[]): GuideStep[] {
  const pattern = guide('amp_direct')?.steps ?? []
  const at = pattern.findIndex((step) => step.do === 'turn-on')
  const rows = (rights.length > 0 ? rights : [INSTALL_RIGHT]).map((right) => ({ do: 'turn-on', labels: [right] }))
  return at < 0 ? rows : [...pattern.slice(0, at).filter((step) => step.do !== 'go-to'), ...rows, ...pattern.slice(at + 1)]
}
