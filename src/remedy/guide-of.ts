import type { CauseKind } from '../catalogue/types'
import type { Remedy } from './remedies'

/** Guide of the catalogue behind a remedy, by its id; where none stands, the sentence says it all. */
const GUIDES: Record<string, string> = {
  super_admin_installs: 'ask_super_admin',
  give_install_right: 'amp_direct',
  grant_rights: 'object_right',
  make_optional: 'dev_make_optional',
  name_features: 'dev_make_optional',
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
  add_required_scope: 'dev_required_scope',
  align_scopes: 'dev_align_scopes',
  register_redirect: 'dev_redirect',
  add_pkce: 'dev_pkce',
  correct_client_id: 'dev_client_id',
  add_client_id: 'dev_client_id',
  check_region: 'dev_region',
  correct_names: 'dev_scope_names',
  check_names: 'dev_scope_names',
  use_spaces: 'dev_scope_names',
  replace_retired: 'dev_retired',
  drop_retired: 'dev_retired',
  use_listing: 'listing',
  try_again: 'try_again',
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

/** Guides that help with a cause besides its remedies. */
const FURTHER: Partial<Record<CauseKind, string[]>> = {
  'user-permission': ['unassigned', 'relogin'],
  'install-permission': ['amp_permset', 'relogin'],
  seat: ['relogin'],
  'token-scope': ['reauthorise_app', 'rotate_token', 'to_service_key'],
  reauthorize: ['reauthorise_app'],
  'token-invalid': ['rotate_token', 'reauthorise_app'],
}

/** The guide of the catalogue that carries a remedy out. */
export function guideOf({ id }: Pick<Remedy, 'id'>): string | null {
  return GUIDES[id] ?? null
}

/** Further guides for causes of these kinds, each once. */
export function furtherGuides(kinds: readonly CauseKind[]): string[] {
  return [...new Set(kinds.flatMap((kind) => FURTHER[kind] ?? []))]
}
