/** What a reader gives back: what was asked, by whom, in words of the contract. */

/** A sentence to be said later: a message id and its values. Wording stands in public/_locales only. */
export interface Message {
  id: string
  values?: Value[]
}
/** Values of a message, in order ($1, $2, ...). Strangers' text is marked so that faces can cap and isolate it. */
export type Value =
  | number
  | string
  | { scopes: readonly string[] }
  | { labels: readonly string[] }
  | { plans: readonly string[] }
  | { foreign: string }
  | { date: string }

export type InputKind =
  | 'install-link'
  | 'scope-list'
  | 'app-config'
  | 'api-error'
  | 'token-info'
  | 'page-text'

/** What an app asks for. Null and empty where the input does not say. */
export interface InstallRequest {
  host: string | null
  region: string | null
  portalId: string | null
  clientId: string | null
  redirectUri: string | null
  required: string[]
  conditional: string[]
  optional: string[]
  /** How the link enters HubSpot: the authorize page, its signed-out bridge, a user-level (/user) or MCP page; null = no link. */
  flow: 'authorize' | 'bridge' | 'user-level' | 'mcp' | null
  /** Parts of one person's session in the link (law 14). */
  hasState: boolean
  hasCodeChallenge: boolean
}

/** What HubSpot's page says, read from its text. */
export interface PageReading {
  /** Denial variant id of the catalogue; null = no known refusal in this text. */
  variant: string | null
  /** Index of the matched wording in the variant's record; -1 = matched by title only. */
  wording: number
  /** exact: a sentence read off HubSpot's own page. hint: translation or retelling. */
  match: 'exact' | 'hint'
  /** Scope names and permission labels that the page itself names, verbatim, in order. */
  scopes: string[]
  permissions: string[]
  app: string | null
  redirectUri: string | null
}

export interface Reading {
  kind: InputKind
  notes: Message[]
  request: InstallRequest | null
  page: PageReading | null
  /** The install link itself on one line; null when a template stands for a part of it. Never shown: it may hold a session. */
  link?: string | null
  /** For app configs: kind of auth and distribution where stated. */
  app?: {
    auth: 'oauth' | 'static' | null
    distribution: 'marketplace' | 'private' | null
    userLevel: boolean
  }
}

/** Readers never throw: not understood is an answer, in one sentence. */
export type ReadResult = { ok: true; reading: Reading } | { ok: false; problem: Message }
