import type { Message } from '../request/types'

/**
 * What faces say to the person refused, as that person says it to somebody else: "I" and "my", and no errand that is
 * the writer's own. By the message of the faces.
 */
const SAID_BY_WRITER: Record<string, string> = {
  unchecked_levels: 'letter_unchecked_levels',
  unchecked_rights: 'letter_unchecked_rights',
  unchecked_role: 'letter_unchecked_role',
  unchecked_seat: 'letter_unchecked_seat',
  unchecked_token: 'letter_unchecked_token',
  because_told_admin: 'letter_told_admin',
  because_told_plan: 'letter_told_plan',
  because_told_admin_works_no: 'letter_told_admin_works_no',
  because_told_admin_works_yes: 'letter_told_admin_works_yes',
  because_told_later: 'letter_told_later',
  because_told_not_later: 'letter_told_not_later',
  because_told_scope_no: 'letter_told_scope_no',
  because_told_scope_yes: 'letter_told_scope_yes',
  api_cli_user: 'letter_api_cli_user',
  api_sandbox_account: 'letter_api_sandbox_account',
  api_sandbox_user: 'letter_api_sandbox_user',
  note_no_client_id: 'letter_no_client_id',
  note_redirect_runs: 'letter_redirect_runs',
}

/** A message as the writer of a letter says it; most say nothing of who reads or writes. */
export function saidByWriter(message: Message): Message {
  const id = SAID_BY_WRITER[message.id]
  return id ? { ...message, id } : message
}
