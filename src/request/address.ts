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
  const notes: Message[] = []
  const names = (parameter: string) => {
    const value = query.get(parameter) ?? ''
    if (value.includes(',')) notes.push({ id: 'note_commas' })
    return [...new Set(value.split(/[\s,]+/).filter(Boolean))]
  }
  const required = names('scope')
  const optional = names('optional_scope')
  if (required.length + optional.length === 0)
    notes.push({
      id: path.flow === 'mcp' || path.flow === 'user-level' ? 'note_user_level_no_scopes' : 'note_no_scopes',
    })
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
