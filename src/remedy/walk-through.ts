import { deepLink, guide } from '../catalogue/guides'
import type { GuideStep } from '../catalogue/types'
import type { InstallRequest } from '../request/types'
import type { Remedy } from './remedies'

/** How to carry a remedy out, click by click. */
export interface WalkThrough {
  steps: GuideStep[]
  /** A HubSpot settings page known to be good, filled in. */
  link: string | null
  /** HubSpot's public help article. */
  article: string | null
}

/** Guide of the catalogue behind a remedy, by its id; where none stands, the sentence says it all. */
const GUIDES: Record<string, string> = {
  super_admin_installs: 'ask_super_admin',
  give_install_right: 'amp_direct',
  grant_rights: 'object_right',
  make_optional: 'dev_make_optional',
  upgrade: 'upgrade_or_trial',
  see_plan: 'see_plan',
  check_seat: 'seat_upgrade',
  approve_app: 'approve_app',
  request_approval: 'request_approval',
  sign_policy: 'dev_sign_aup',
  add_to_allow_list: 'dev_allowlist',
  check_account: 'wrong_account',
  other_account: 'wrong_account',
  switch_on: 'sensitive',
  add_to_private_app: 'token_private_app',
  find_in_private: 'token_private_app',
  add_to_service_key: 'token_service_key',
  add_to_public_app: 'token_public_app',
  add_to_user_level: 'token_user_level',
  find_in_public: 'token_public_app',
  add_to_project_app: 'token_project_app',
  authorise_again: 'token_authorise_again',
  take_new_token: 'token_new_token',
  grant_person_rights: 'token_person_row',
  check_person_rights: 'token_person_row',
  try_super_admin: 'token_try_super_admin',
  give_seat: 'seat_upgrade',
  read_call_log: 'token_call_log',
  minimal_call: 'token_minimal_call',
}

/** HubSpot's own web app, by region (rules.json, region-hosts). */
const APP_HOST = /^app(-[a-z]+[0-9]+)?\.hubspot\.com$/

/** The guide behind a remedy; empty where the sentence says it all. */
export function walkThrough(remedy: Remedy, request: InstallRequest | null): WalkThrough {
  const record = guide(GUIDES[remedy.id] ?? '')
  if (!record) return { steps: [], link: null, article: null }
  return {
    steps: remedy.rights.length > 0 ? withRights(record.steps, remedy.rights) : record.steps,
    link: record.deepLink
      ? settingsLink(record.deepLink, request?.host ?? null, request?.portalId ?? null)
      : null,
    article: record.article,
  }
}

/** A guide to one row of the permission editor, with a step for every right in place of its own rows. */
function withRights(steps: readonly GuideStep[], rights: readonly string[]): GuideStep[] {
  const editor = steps.findIndex((step) => step.do === 'edit-permissions')
  const save = steps.findIndex((step) => step.do === 'save')
  if (editor < 0 || save < 0) return [...steps]
  return [
    ...steps.slice(0, editor + 1),
    ...rights.map((right) => ({ do: 'turn-on', labels: [right] })),
    ...steps.filter((step) => step.do === 'check-level'),
    ...steps.slice(save),
  ]
}

/**
 * A settings page of HubSpot on the host and account of the case. Null unless the link is known to be good and
 * every part it needs is known: nothing is invented.
 * @param host host of the install link or open tab
 * @param portalId account number
 */
export function settingsLink(id: string, host: string | null, portalId: string | null): string | null {
  const record = deepLink(id)
  if (!record) return null
  if (record.url.includes('{host}') && !(host && APP_HOST.test(host))) return null
  if (record.url.includes('{portalId}') && !(portalId && /^\d+$/.test(portalId))) return null
  const url = record.url.replace('{host}', host ?? '').replace('{portalId}', portalId ?? '')
  return /[{}]|\.\.\./.test(url) ? null : url
}
