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
  /** For answers of the API and token info. */
  api?: ApiReading
  /** For app configs: kind of auth and distribution where stated. */
  app?: {
    auth: 'oauth' | 'static' | null
    distribution: 'marketplace' | 'private' | null
    userLevel: boolean
  }
}

/** Names that an answer of the API asks for: any one of them will do, or all of them are needed. */
export interface RequiredNames {
  names: string[]
  all: boolean
}

/** A request line. Null method = not told. */
export interface Call {
  method: string | null
  path: string
}

/** Kinds of token: which of them acts as a person, so that the person's own rights count. */
export type TokenKind = 'private-app' | 'service-key' | 'public-app' | 'acts-as-person'

/** What HubSpot says of a token (introspection). Null = not told. */
export interface TokenReading {
  /** Granted scopes; null = no list in the text. */
  scopes: string[] | null
  portalId: string | null
  appId: string | null
  userId: string | null
  active: boolean | null
  /** Seconds until it expires; 0 or less: expired. */
  expiresIn: number | null
}

/** What an answer of HubSpot's API says, with the token and the calls told beside it. */
export interface ApiReading {
  /** Ids of the catalogue's API answers that were met, the most telling first. */
  answers: string[]
  /** Nothing in the text says that HubSpot's API spoke: common words alone, which make nothing sure. */
  hearsay: boolean
  /** Set where the text is another's answer: whose, as far as known, and the scopes that are none of HubSpot's. Nothing is judged then. */
  other?: { service: string | null; scopes: string[] }
  /** HubSpot's own sentences, verbatim; they may echo parts of tokens and are masked by every face. */
  quotes: string[]
  statuses: number[]
  /** Categories and error types, verbatim. */
  categories: string[]
  required: RequiredNames[]
  /** The type of record and what was tried on it, as the sentence has them. */
  object: { action: string; type: string } | null
  /** Data region HubSpot says the account lives in. */
  region: string | null
  /** Account numbers named beside the token's own. */
  portals: string[]
  calls: Call[]
  token: TokenReading | null
  /** Seconds that HubSpot gave the token for, where the answer that gave it stands beside; null or missing = not told. */
  lifetime?: number | null
  tokenKind: TokenKind | null
}

/** Readers never throw: not understood is an answer, in one sentence. */
export type ReadResult = { ok: true; reading: Reading } | { ok: false; problem: Message }
