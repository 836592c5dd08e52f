/** Parameters of HubSpot's authorize page. https://developers.hubspot.com/docs/api/oauth-quickstart-guide */
export const KNOWN = new Set([
  'client_id',
  'redirect_uri',
  'scope',
  'optional_scope',
  'state',
  'response_type',
  'code_challenge',
  'code_challenge_method',
  'grant_type',
])

/** The query of one install link, split. Values are as written, encoded. */
export interface Parameters {
  clientId: string | null
  redirectUri: string | null
  /** Values of each scope parameter, in order; more than one when the parameter stands twice. */
  scope: string[]
  optionalScope: string[]
  state: string | null
  codeChallenge: string | null
  /** A scope parameter under a name that HubSpot does not read (`scopes=`), as written; null when all are right. */
  misnamed: string | null
  /** redirect_uri is not encoded and has parameters of its own, so that where it ends is a matter of reading. */
  redirectOpen: boolean
}

/**
 * Splits a query. HubSpot's own parameter names win over those of an unencoded redirect_uri; other names after such a
 * redirect_uri with a `?` or `#` belong to it.
 */
export function splitParameters(query: string): Parameters {
  const found: Parameters = {
    clientId: null,
    redirectUri: null,
    scope: [],
    optionalScope: [],
    state: null,
    codeChallenge: null,
    misnamed: null,
    redirectOpen: false,
  }
  const pieces = query.split('&')
  const names = namesOf(pieces)
  const redirects: string[] = []
  let redirect: string | null = null
  for (const piece of pieces) {
    const name = nameOf(piece)
    const value = piece.slice(piece.indexOf('=') + 1)
    if (isRedirectPiece(piece, redirect)) {
      const last = redirect === null ? undefined : redirects.pop()
      redirects.push(last === undefined ? value : `${last}&${piece}`)
      found.redirectOpen ||= last !== undefined
      redirect ??= piece
      continue
    }
    found.redirectOpen ||= redirect !== null && /[?#]/.test(redirect)
    redirect = null
    const scope = scopeParameter(piece, names)
    if (scope) {
      found[scope === 'scope' ? 'scope' : 'optionalScope'].push(value)
      if (name !== scope) found.misnamed ??= name
    } else if (name === 'client_id') {
      found.clientId ??= value
    } else if (name === 'state') {
      found.state ??= value
    } else if (name === 'code_challenge') {
      found.codeChallenge ??= value
    }
  }
  found.redirectUri = redirects[0] ?? null
  return found
}

/** The names that stand in a query. */
export function namesOf(pieces: readonly string[]): ReadonlySet<string> {
  return new Set(pieces.map(nameOf))
}

/**
 * Whether a piece of a query is the redirect_uri, or belongs to it because that was not encoded.
 * @param redirect the redirect_uri piece right before, its own continuations in between; null when there is none
 */
export function isRedirectPiece(piece: string, redirect: string | null): boolean {
  if (redirect === null) return nameOf(piece) === 'redirect_uri'
  const name = nameOf(piece)
  return /[?#]/.test(redirect) && !KNOWN.has(name) && meansScope(name) === null
}

/**
 * Which of HubSpot's scope parameters a piece of a query is; one under a wrong name counts where none stands under the right one.
 * @param names all names in the query
 */
export function scopeParameter(piece: string, names: ReadonlySet<string>): 'scope' | 'optional_scope' | null {
  const name = nameOf(piece)
  const meant = meansScope(name)
  return meant !== null && name !== meant && names.has(meant) ? null : meant
}

/** A piece's name without the line breaks and escapes it was pasted with; '' when it has none. */
function nameOf(piece: string): string {
  const at = piece.indexOf('=')
  if (at < 0) return ''
  const name = piece.slice(0, at)
  return /^[\w.-]*$/.test(name)
    ? name
    : name
        .replace(/%5f/gi, '_')
        .replace(/%5b/gi, '[')
        .replace(/%5d/gi, ']')
        .replace(/^(?:amp;|[\s?]+)+/, '')
        .trim()
}

/** Which scope parameter a name means, misspelt ones too: `scopes`, `Scope`, `scope[]`, `optionalScopes`. */
function meansScope(name: string): 'scope' | 'optional_scope' | null {
  if (name === 'scope' || name === 'optional_scope') return name
  if (KNOWN.has(name) || name.length > 30) return null
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  if (letters === 'scope' || letters === 'scopes') return 'scope'
  return letters === 'optionalscope' || letters === 'optionalscopes' ? 'optional_scope' : null
}
