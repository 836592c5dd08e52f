import { LIMITS } from './asked'
import { isHubSpotHost, regionOf } from './host'
import { readPath } from './link-path'
import type { Message, Reading } from './types'

/**
 * Reads the address a browser stands on, as HubSpot itself reads it: whole, literal and alone. The quirks of pasted
 * links are install-link.ts's; this stays small enough for the content script.
 * @returns null when it is no address of HubSpot's OAuth pages
 */
export function readAddress(address: string): Reading | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const host = url?.hostname ?? ''
  const path = url && isHubSpotHost(host) ? readPath(url.pathname, host) : null
  if (!url || !path) return null
  const query = url.searchParams
  // HubSpot splits at spaces only. People see the names as they stand, so without characters that are unseen or turn words around.
  const written = ['scope', 'optional_scope'].map(
    (parameter) =>
      query
        .get(parameter)
        ?.replace(/(?!\s)\p{C}/gu, '')
        .match(/\S+/g) ?? [],
  )
  const all = written.flat()
  const [asked = [], more = []] = written.map((names) => [
    ...new Set(names.map((name) => name.slice(0, LIMITS.nameLength))),
  ])
  const required = asked.slice(0, LIMITS.names)
  const optional = more.slice(0, LIMITS.names - required.length)
  const notes: Message[] = []
  const note = (when: boolean, id: string, limit?: number) => {
    if (when) notes.push(limit ? { id, values: [limit] } : { id })
  }
  note(/,/.test(all.join('')), 'note_commas')
  note(
    all.some((name) => name.length > LIMITS.nameLength),
    'note_name_cut',
    LIMITS.nameLength,
  )
  note(asked.length + more.length > LIMITS.names, 'note_too_many_names', LIMITS.names)
  note(
    all.length === 0,
    path.flow === 'mcp' || path.flow === 'user-level' ? 'note_user_level_no_scopes' : 'note_no_scopes',
  )
  return {
    kind: 'install-link',
    notes,
    page: null,
    request: {
      host,
      region: regionOf(host),
      portalId: path.portalId,
      clientId: query.get('client_id'),
      redirectUri: query.get('redirect_uri'),
      required,
      conditional: [],
      optional,
      flow: path.flow,
      hasState: query.has('state'),
      hasCodeChallenge: query.has('code_challenge'),
    },
  }
}
