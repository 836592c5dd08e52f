import { decodedToTheEnd } from './mask'

/**
 * What opens an app or an account to whoever has it, by its parameter's name without marks. HubSpot's token service and
 * API take these, its install page none of them:
 * https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
 */
const SECRETS = new Set(['clientsecret', 'appsecret', 'accesstoken', 'refreshtoken', 'hapikey'])
/** Names that may say anything: with a value as long as a secret is. */
const VAGUE = new Set(['secret', 'apikey'])
const SHORTEST = 16
/** Of an address to return to, which may have keys of its own, only what can be nobody's but HubSpot's. */
const HUBSPOTS = new Set(['clientsecret', 'hapikey'])
/** Private app tokens, under whatever name. */
const TOKEN = /^pat-[a-z]{2,3}\d/i
/** Words in the place of a secret: `YOUR_CLIENT_SECRET`, `client_secret`, `xxx`. */
const PLACE =
  /^(?:<.*>|(?:your|my|insert|replace|enter|add)[-_ ].*|[a-z_ -]*(?:secret|token|key)[a-z_ -]*|x{3,}|\*+|\.{2,}|…)$/i
/** A name and its value inside a parameter: a field of JSON, a query, a word and a colon. */
const HELD = /(?<![\w-])([a-z_-]{3,30})\\*["']?\s*[:=]\s*\\*["']?([^\s"'\\,;&?#{}]+)/gi
const MOST = 5

/** Names of an install link's parameters, or of what these hold, each once. */
export interface LinkSecrets {
  /** What only the app's own server may know stands in the link. What a program fills in counts: its links have the value. */
  given: string[]
  /** The like of it would stand there, but words hold the place. */
  places: string[]
}

/**
 * Looks for what only the app's own server may know.
 * @param query of the link, encoded or not
 */
export function linkSecrets(query: string): LinkSecrets {
  const given = new Set<string>()
  const places = new Set<string>()
  const look = (name: string, value: string, names: ReadonlySet<string>) => {
    if (isSecret(name, value, names)) (PLACE.test(value) ? places : given).add(name)
  }
  for (const piece of query.split(/[?&#]/)) {
    const at = piece.indexOf('=')
    if (at < 0) continue
    const [name, value] = [piece.slice(0, at), piece.slice(at + 1)].map((one) => decodedToTheEnd(one).trim())
    if (!name || !value) continue
    look(name, value, SECRETS)
    const names = name === 'redirect_uri' ? HUBSPOTS : SECRETS
    for (const [, inner = '', held = ''] of value.matchAll(HELD)) look(inner, held, names)
  }
  return {
    given: [...given].slice(0, MOST),
    places: [...places].filter((one) => !given.has(one)).slice(0, MOST),
  }
}

function isSecret(name: string, value: string, names: ReadonlySet<string>): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '')
  return (
    TOKEN.test(value) ||
    names.has(letters) ||
    (names === SECRETS && VAGUE.has(letters) && (value.length >= SHORTEST || PLACE.test(value)))
  )
}
