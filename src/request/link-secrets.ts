import { decodedToTheEnd } from './mask'

/**
 * What opens an app or an account to whoever has it, by its parameter's name without marks. HubSpot's token service and
 * API take these, its install page none of them:
 * https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
 */
const SECRETS = new Set([
  'clientsecret',
  'appsecret',
  'secret',
  'accesstoken',
  'refreshtoken',
  'hapikey',
  'apikey',
])
/** Of an address to return to, which may have keys of its own, only what can be nobody's but HubSpot's. */
const HUBSPOTS = new Set(['clientsecret', 'hapikey'])
/** Private app tokens, under whatever name. */
const TOKEN = /^pat-[a-z]{2,3}\d/i
const MOST = 5

/**
 * Names of an install link's parameters that only the app's own server may know, each once. A placeholder counts: the
 * links that go out have the value.
 * @param query of the link, encoded or not; secrets are looked for in its redirect_uri too
 */
export function secretParameters(query: string): string[] {
  const found = new Set<string>()
  for (const piece of query.split(/[?&#]/)) {
    const [name, value] = cut(piece)
    if (isSecret(name, value, SECRETS)) found.add(name)
    if (name !== 'redirect_uri') continue
    for (const inner of decodedToTheEnd(value).split(/[?&#]/)) {
      const [innerName, innerValue] = cut(inner)
      if (isSecret(innerName, innerValue, HUBSPOTS)) found.add(innerName)
    }
  }
  return [...found].slice(0, MOST)
}

function cut(piece: string): [name: string, value: string] {
  const at = piece.indexOf('=')
  return at < 0 ? ['', ''] : [decodedToTheEnd(piece.slice(0, at)).trim(), piece.slice(at + 1).trim()]
}

function isSecret(name: string, value: string, names: ReadonlySet<string>): boolean {
  return value !== '' && (TOKEN.test(value) || names.has(name.toLowerCase().replace(/[^a-z]/g, '')))
}
