import type { CauseKind } from '../catalogue/types'
import type { Message } from '../request/types'
import type { Because, Cause } from './case'
import { cause, type FindCause, type Known, ruleBecause } from './known'

/** What the reader notes of such a link. It is the reason as well; headline and remedy go by it. */
export const NO_CLIENT_ID = 'note_no_client_id'
export const REDIRECT_RUNS = 'note_redirect_runs'
export const REDIRECT_HTTP = 'note_redirect_http'
/** No reason for a refusal, but nothing to leave unsaid: headline and remedy go by it too. */
export const LINK_SECRET = 'note_link_secret'

/**
 * What a link shows by itself that HubSpot refuses, whatever the plan and the person: it has to carry client_id and
 * redirect_uri (https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide), and the
 * app has to have the latter registered. An address that runs code or opens a file, or goes over http, is none that it
 * could register.
 * Never certain: nobody has reported what HubSpot says of such a link. A page that refuses is the better witness:
 * whoever got there had another link.
 */
export const LINK_DEFECTS: FindCause[] = [
  (k) => defect(k, 'client-id', NO_CLIENT_ID, () => ruleBecause('note_no_client_id', 'link-parameters')),
  (k) =>
    defect(k, 'redirect-uri', REDIRECT_RUNS, ({ values }) =>
      ruleBecause('note_redirect_runs', 'link-parameters', values),
    ) ??
    defect(k, 'redirect-uri', REDIRECT_HTTP, ({ values }) =>
      ruleBecause('note_redirect_http', 'redirect-secure', values),
    ),
]

function defect(
  { s }: Known,
  kind: CauseKind,
  noted: string,
  reason: (note: Message) => Because,
): Cause | null {
  const note = s.denial ? undefined : s.reading.notes.find(({ id }) => id === noted)
  return note ? cause(kind, 'likely', 'app-developer', [reason(note)]) : null
}
