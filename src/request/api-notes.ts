import type { ApiReading, Message } from './types'

/** What was recognised, said back so that nobody wonders what the answer rests on. */
export function apiNotes(api: ApiReading): Message[] {
  const { token } = api
  const notes: Message[] = []
  const say = (id: string, ...values: NonNullable<Message['values']>) => notes.push({ id, values })
  if (api.other) notes.push(...otherNotes(api.other))
  if (api.hearsay && api.answers.length > 0) notes.push({ id: 'note_api_hearsay' })
  // One sentence may be met by two records: a broad one and its detail.
  if (api.answers.length > 1 && api.quotes.length !== 1) notes.push({ id: 'note_api_several' })
  for (const quote of api.quotes) say(api.hearsay ? 'note_api_text' : 'note_api_sentence', { foreign: quote })
  if (api.statuses.length > 0) say('note_api_status', api.statuses.join(', '))
  if (api.categories.length > 0) say('note_api_category', { foreign: api.categories.join(', ') })
  for (const { names, all } of api.required)
    say(all && names.length > 1 ? 'note_api_requires_all' : 'note_api_requires', { scopes: names })
  for (const { method, path } of api.calls.slice(0, 10))
    say('note_api_call', { foreign: [method, path].filter(Boolean).join(' ') })
  if (api.tokenKind) say(`note_token_kind_${api.tokenKind.replaceAll('-', '_')}`)
  if (token?.portalId) say('note_token_account', token.portalId)
  if (token?.appId) say('note_token_app', token.appId)
  if (token?.userId) say('note_token_user', token.userId)
  if (token?.scopes) {
    if (token.scopes.length > 0) say('note_token_scopes', { scopes: token.scopes })
    else notes.push({ id: 'note_token_no_scopes' })
  }
  return notes
}

/** Why a text is taken for another's answer, and where HubSpot's own may be. */
function otherNotes({ service, scopes }: NonNullable<ApiReading['other']>): Message[] {
  return [
    ...(service === null ? [] : [{ id: 'note_api_other_service', values: [{ foreign: service }] }]),
    ...(service === null && scopes.length === 0 ? [{ id: 'note_api_other_form' }] : []),
    ...(scopes.length > 0 ? [{ id: 'note_api_other_scopes', values: [{ scopes }] }] : []),
    { id: 'note_api_other_log' },
  ]
}

/** Whether a note says back what was recognised in an answer of the API; other notes say what could not be read. */
export function isApiNote({ id }: Message): boolean {
  return /^note_(api|token)_/.test(id)
}
