import { findScope } from '../catalogue'
import { INSTALL_RIGHT } from '../diagnosis/rights'
import type { Facts, RemedyRow, RemedyTable } from './remedies'
import { wayPlans } from './way-plans'

const always = () => []

/** What only the app's developer can put right. */
const develop = (id: string, values: RemedyRow['values'] = always): RemedyRow => ({
  id,
  owner: 'app-developer',
  values,
})

const superAdminInstalls: RemedyRow = {
  id: 'super_admin_installs',
  owner: 'super-admin',
  values: unlessSuperAdmin,
}

/** Who is a super admin and refused all the same may be signed in elsewhere. */
const checkAccount: RemedyRow = {
  id: 'check_account',
  owner: 'installer',
  values: ({ diagnosis, cause }) =>
    cause.because.some((one) => CONTRADICTIONS.has(one.id)) && diagnosis.page ? [] : null,
}
const CONTRADICTIONS = new Set(['because_told_plan', 'because_told_admin'])

const giveInstallRight: RemedyRow = {
  id: 'give_install_right',
  owner: 'super-admin',
  // Beside other missing rights it is one of the rows to switch on.
  values: (facts) => (standingRights(facts.diagnosis).length > 1 ? null : unlessSuperAdmin(facts)),
}

const grantRights: RemedyRow = {
  id: 'grant_rights',
  owner: 'super-admin',
  values: ({ diagnosis }) => {
    const rights = standingRights(diagnosis)
    return rights.length > 0 && diagnosis.told.superAdmin !== 'yes' ? [{ labels: rights }] : null
  },
  rights: ({ diagnosis }) => standingRights(diagnosis),
}

const makeOptional: RemedyRow = {
  id: 'make_optional',
  owner: 'app-developer',
  values: ({ diagnosis, cause, unblock }) => {
    // What the link asks as optional is optional already; without a link the page's names are all there is.
    const scopes = diagnosis.reading.request ? (unblock?.moveToOptional ?? []) : cause.scopes
    return scopes.length > 0 ? [{ scopes }] : null
  },
  link: ({ unblock }) => unblock?.link ?? null,
}

const upgrade: RemedyRow = {
  id: 'upgrade',
  owner: 'billing-admin',
  // A way's parts are all needed together: a list of labels, not of alternatives.
  values: ({ unblock }) => (unblock?.ways[0] ? [{ labels: wayPlans(unblock.ways[0]) }] : null),
}

const seePlan: RemedyRow = {
  id: 'see_plan',
  owner: 'installer',
  values: ({ diagnosis, cause }) =>
    diagnosis.notChecked.some((one) => one.id === 'unchecked_plan') || cause.scopes.length === 0 ? [] : null,
}

/** Every cause's ways out, the nearest to hand first. Which one fits is the row's own decision. */
export const REMEDIES: RemedyTable = {
  plan: [
    checkAccount,
    makeOptional,
    // HubSpot names a scope that this link asks as optional: then the app's own settings have it as required (law 3).
    develop('align_scopes', ({ diagnosis, cause, unblock }) =>
      diagnosis.page &&
      diagnosis.reading.request &&
      cause.scopes.length > (unblock?.moveToOptional.length ?? 0)
        ? []
        : null,
    ),
    develop('name_features', ({ cause }) => (cause.scopes.length === 0 ? [] : null)),
    upgrade,
    {
      id: 'switch_on',
      owner: 'super-admin',
      values: ({ cause }) => {
        const scopes = cause.scopes.filter((name) => findScope(name)?.prerequisite)
        return scopes.length > 0 ? [{ scopes }] : null
      },
    },
    seePlan,
  ],
  'user-permission': [checkAccount, superAdminInstalls, grantRights],
  'install-permission': [superAdminInstalls, giveInstallRight],
  seat: [
    {
      id: 'check_seat',
      owner: 'super-admin',
      values: ({ cause }) => [{ scopes: cause.scopes }],
    },
  ],
  'app-governance': [
    { id: 'approve_app', owner: 'super-admin', values: always },
    { id: 'request_approval', owner: 'installer', values: always },
  ],
  'already-installed': [{ id: 'no_install_needed', owner: 'installer', values: always }],
  'missing-required-scope': [develop('add_required_scope')],
  'scope-mismatch': [develop('align_scopes')],
  'unknown-scope': [
    develop('correct_names', ({ cause }) => (cause.scopes.length > 0 ? [{ scopes: cause.scopes }] : null)),
    develop('use_spaces', (facts) => (separated(facts) ? [] : null)),
    develop('check_names', (facts) => (facts.cause.scopes.length === 0 && !separated(facts) ? [] : null)),
  ],
  'retired-scope': [
    develop('replace_retired', ({ cause }) => {
      const replaced = cause.scopes.filter((name) => successors([name]).length > 0)
      return replaced.length > 0 ? [{ scopes: replaced }, { scopes: successors(replaced) }] : null
    }),
    develop('drop_retired', ({ cause }) => {
      const gone = cause.scopes.filter((name) => successors([name]).length === 0)
      return gone.length > 0 ? [{ scopes: gone }] : null
    }),
  ],
  'redirect-uri': [develop('register_redirect', redirect)],
  'client-id': [develop('correct_client_id')],
  region: [develop('check_region')],
  'pkce-required': [develop('add_pkce')],
  'developer-policy': [
    develop('sign_policy', onVariant('aup-not-signed')),
    develop('add_to_allow_list', onVariant('account-not-eligible', 'install-limit')),
    { id: 'use_listing', owner: 'installer', values: onVariant('install-link-not-valid') },
  ],
  'account-type': [{ id: 'other_account', owner: 'installer', values: always }],
  other: [
    develop('new_sign_in', onVariant('oauth1-retired')),
    {
      id: 'try_again',
      owner: 'installer',
      values: (facts) => (facts.diagnosis.page?.variant === 'oauth1-retired' ? null : []),
    },
  ],
}

function unlessSuperAdmin({ diagnosis }: Facts) {
  return diagnosis.told.superAdmin === 'yes' ? null : []
}

function onVariant(...variants: string[]): RemedyRow['values'] {
  return ({ diagnosis }) => (variants.includes(diagnosis.page?.variant ?? '') ? [] : null)
}

/** Commas or double encoding, which HubSpot takes for parts of a name. */
function separated({ cause }: Facts): boolean {
  return cause.because.some((one) => one.id === 'because_commas')
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
