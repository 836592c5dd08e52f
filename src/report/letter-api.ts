import type { Owner } from '../catalogue/types'
import type { Diagnosis } from '../diagnosis/case'
import { apiNotes } from '../request/api-notes'
import type { ApiReading, Message } from '../request/types'

/** Sentences of HubSpot's, calls and name lists that a letter tells; its last line carries them all. */
const MOST = 4

/** What the reader of a letter has to know of an answer of the API, in this order; the token's scopes stay in the last line. */
const TOLD = [
  'note_api_call',
  'note_api_sentence',
  'note_api_text',
  'note_api_status',
  'note_api_category',
  'note_api_requires',
  'note_api_requires_all',
  'note_token_account',
  'note_token_app',
]

/**
 * How a letter about a refused call of the API, or about a token, begins: what happened, the call, HubSpot's answer, the
 * names it requires, and the kind of token. Secrets are for the letter to mask.
 */
export function apiOpening(api: ApiReading, { tokenKind = null }: Diagnosis, owner: Owner): Message[] {
  const all = apiNotes(api)
  const kind = tokenKind ?? api.tokenKind
  return [
    {
      id: `letter_intro_${aboutOf(api)}${owner === 'app-developer' ? '_developer' : ''}`,
    },
    ...TOLD.flatMap((id) => all.filter((note) => note.id === id).slice(0, MOST)),
    ...(kind ? [{ id: `note_token_kind_${kind.replaceAll('-', '_')}` }] : []),
  ]
}

function aboutOf({ answers, hearsay }: ApiReading): string {
  return hearsay ? 'unsaid' : answers.length > 0 ? 'api' : 'token'
}
