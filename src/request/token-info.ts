import { isScopeLike } from './scope-shape'
import type { TokenKind, TokenReading } from './types'

const SCOPES =
  /["'[:]?(?<![\w-])scopes?["'\]]?\s*(?:=>|[:=])\s*(?:Array\s*\(|new\s*\w*)?\s*(?:["'({]|\[(?!\d))?/gi
const TOKEN_FIELD = '\\b(?:access|refresh)_?token["\'\\]]?\\s{0,20}(?:=>|[:=])'
const SECONDS_FIELD =
  '\\bexpires_?in["\'\\]]?\\s{0,20}(?:=>|[:=])\\s{0,20}["\']?(\\d{1,15})(?![\\w.]|\\s{0,20}[*+/;])'
/** Both fields of one object, in either order: a statement between them is code. */
const LIFETIME = new RegExp(
  `${TOKEN_FIELD}[^{};]{0,400}?${SECONDS_FIELD}|${SECONDS_FIELD}[^{};]{0,400}?${TOKEN_FIELD}`,
  'i',
)
const NAME = /[a-z][\w-]*(?:\.[\w-]+)*/gi
const MOST_SCOPES = 500
const WINDOW = 30_000

const number = (text: string, ...keys: string[]) =>
  new RegExp(
    `["'[:]?(?<![\\w-])(?:${keys.join('|')})["'\\]]?\\s*(?:=>|[:=])\\s*["']?(-?\\d{1,15})`,
    'i',
  ).exec(text)?.[1] ?? null
const truth = (text: string, key: string) => {
  const found = new RegExp(`["'[:]?(?<![\\w-])${key}["'\\]]?\\s*(?:=>|[:=])\\s*["']?(true|false)`, 'i').exec(
    text,
  )?.[1]
  return found ? found.toLowerCase() === 'true' : null
}

/**
 * Reads what HubSpot says of a token: old and new introspection, refresh tokens, private apps. The token itself and the
 * user's address are never taken.
 * @param text as apiText gives it
 * @returns null when the text tells of no token
 */
export function readToken(text: string): { token: TokenReading; kind: TokenKind | null } | null {
  const hubId = number(text, 'hub_?id')
  const portalId = hubId ?? number(text, 'portal_?id')
  const appId = number(text, 'app_?id')
  const userId = number(text, 'user_?id', 'installing_?user_?id')
  const active = truth(text, 'active')
  const expires = number(text, 'expires_?in')
  const strong =
    /["'[]?\b(?:hub_domain|hubDomain|token_use|signed_access_token|scopeToScopeGroupPks)\b/.test(text) ||
    (active !== null && /["'[]?\b(?:client_id|exp|token_type|hub_id|scope)\b/.test(text)) ||
    (/["'[]?\btoken_?type\b/i.test(text) && (hubId !== null || appId !== null)) ||
    (hubId !== null && (appId !== null || userId !== null))
  if (!strong) return null
  const scopes = scopesIn(text)
  if (scopes === null && active === null) return null
  return {
    token: { scopes, portalId, appId, userId, active, expiresIn: expires === null ? null : Number(expires) },
    kind: kindOf(text),
  }
}

/**
 * How long an access token lives, in seconds, as HubSpot's answer that gave it says (`expires_in`); null where no such
 * answer stands in the text. In token info the same field says what is left.
 * @param text as apiText gives it
 */
export function tokenLifetime(text: string): number | null {
  const [, after, before] = LIFETIME.exec(text) ?? []
  const seconds = Number(after ?? before ?? 0)
  return seconds > 0 ? seconds : null
}

/** The longest list under a key that says scope: a token names them once, some answers name a few beside. */
function scopesIn(text: string): string[] | null {
  let best: string[] | null = null
  for (const found of text.matchAll(SCOPES)) {
    const start = found.index + found[0].length
    const names: string[] = []
    let until = 0
    const window = text.slice(start, start + WINDOW)
    for (const { 0: name, index } of window.matchAll(NAME)) {
      // What lies between two names of a list is separators, quotes and numbers alone.
      if (/[\]})]\s*[^\s,]|[a-z]/i.test(window.slice(until, index).replace(/\[\d{1,4}\]\s*=>/g, ''))) break
      if (!isScopeLike(name)) break
      names.push(name)
      until = index + name.length
      if (names.length === MOST_SCOPES) break
    }
    if (names.length > (best?.length ?? 0)) best = [...new Set(names)]
    else if (best === null && /^\s*\]/.test(window)) best = []
  }
  return best
}

function kindOf(text: string): TokenKind | null {
  if (truth(text, 'is_?user_?level')) return 'acts-as-person'
  if (/\bhub_domain\b|\btoken_type\b|\brefresh_token\b/.test(text)) return 'public-app'
  return /\bhubId\b/.test(text) && /\bappId\b/.test(text) && !/\bhublet\b/.test(text) ? 'private-app' : null
}
