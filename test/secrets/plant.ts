/** Made-up secrets, planted into inputs at random places and in random spellings. */
import type { Random } from '../replica/random/random'

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'
const REGIONS = ['na1', 'eu1', 'na2', 'ap1']
/** Names of parameters that belong to one person's session or open an account. */
export const PARAMETERS = [
  'state',
  'code',
  'code_challenge',
  'code_verifier',
  'nonce',
  'access_token',
  'refresh_token',
  'id_token',
  'client_secret',
  'hapikey',
  'api_key',
  'password',
  'session',
  'jwt',
  'sig',
]
/** Names that are a secret in headers, files and programs. */
export const FIELDS = [
  'client_secret',
  'clientSecret',
  'refresh_token',
  'access_token',
  'password',
  'hapikey',
  'api_key',
  'HUBSPOT_CLIENT_SECRET',
]

/** Letters of either case and digits, so that it can be told from any word. */
export function opaque(rng: Random): string {
  const length = 18 + rng.below(24)
  let text = ''
  for (let at = 0; at < length; at += 1) {
    const from = at % 3 === 1 ? DIGITS : LETTERS
    text += from[rng.below(from.length)]
  }
  return text
}

const hex = (rng: Random, length: number) => Array.from({ length }, () => rng.below(16).toString(16)).join('')

/** As HubSpot's access tokens are: 48 letters of either case, digits and few signs, or up to 300, which no name goes with. */
function mixed(rng: Random): string {
  const length = rng.chance(0.5) ? 47 : 60 + rng.below(240)
  const signs = rng.pick(['', '-_'])
  const text = Array.from({ length }, (_, at) =>
    rng.pick([...(at % 2 === 0 ? LETTERS : at % 9 === 5 ? DIGITS + signs : DIGITS)]),
  )
  return `C${text.join('')}`
}

/** As refresh tokens of older days, app secrets and the keys of accounts are. */
const uuid = (rng: Random) => [8, 4, 4, 4, 12].map((length) => hex(rng, length)).join('-')

/** As refresh tokens and authorization codes are: the account's region before them. */
const regional = (rng: Random) =>
  [rng.pick(REGIONS), ...[4, 4, 4, 4, 12].map((length) => hex(rng, length))].join('-')

/** Secrets that show what they are wherever they stand. */
const SPEAKING: ((rng: Random) => string)[] = [
  (rng) => `pat-${rng.pick(REGIONS)}-${uuid(rng)}`,
  regional,
  (rng) => `eyJ${opaque(rng)}.eyJ${opaque(rng)}.${opaque(rng)}`,
  (rng) => `${opaque(rng)}@mail.example.org`,
  mixed,
]

/** Names as people and programs write them. */
export function spelt(rng: Random, name: string): string {
  const way = rng.next()
  if (way < 0.6) return name
  if (way < 0.75) return name.toUpperCase()
  if (way < 0.9) return name.charAt(0).toUpperCase() + name.slice(1)
  const at = Math.floor(rng.next() * name.length)
  const escaped = `%${name.charCodeAt(at).toString(16)}`
  return name.slice(0, at) + escaped + name.slice(at + 1)
}

/** What is written down of the secrets of one input. */
export interface Plants {
  rng: Random
  secrets: string[]
}

const keep = ({ secrets }: Plants, secret: string): string => {
  secrets.push(secret)
  return secret
}

/** A secret that only its name gives away. */
export const named = (plants: Plants): string =>
  keep(plants, plants.rng.pick([opaque, opaque, opaque, uuid, regional])(plants.rng))

/** A token or an e-mail address: it shows what it is wherever it stands. */
export const speaking = (plants: Plants): string => keep(plants, plants.rng.pick(SPEAKING)(plants.rng))

/** `name=secret` as it stands in a query, or a parameter that holds it in JSON or behind a colon. */
export const parameter = (plants: Plants): string => (plants.rng.chance(0.15) ? holder(plants) : pair(plants))

const pair = (plants: Plants): string =>
  `${spelt(plants.rng, plants.rng.pick(PARAMETERS))}=${plants.rng.chance(0.7) ? named(plants) : speaking(plants)}`

/** A parameter whose name says nothing, with a secret in what it holds, percent-encoded once or twice. */
function holder(plants: Plants): string {
  const { rng } = plants
  const [name, secret] = [rng.pick(FIELDS), named(plants)]
  const held = rng.pick([
    JSON.stringify({ tab: 1, [name]: secret, more: 'x' }),
    JSON.stringify({ inner: JSON.stringify({ [name]: secret }) }),
    `{"${name}": "${secret}"}`,
    `{'${name}':'${secret}'}`,
    `${name}:${secret}`,
  ])
  const once = encodeURIComponent(held).replaceAll("'", '%27')
  return `${rng.pick(['x', 'data', 'ctx'])}=${rng.chance(0.7) ? once : encodeURIComponent(once)}`
}

/** A secret under its name, as files, programs and headers write it. */
export function field(plants: Plants): string {
  const { rng } = plants
  const name = rng.pick(FIELDS)
  const value = named(plants)
  return rng.pick([
    `"${name}": "${value}"`,
    `"${name}":"${value}"`,
    `${name}: ${value}`,
    `${name}: '${value}'`,
    `${name} = "${value}"`,
    `${name}=${value}`,
    `'${name}' => '${value}'`,
    `Authorization: Bearer ${value}`,
    `authorization: bearer ${value}`,
    `Authorization: Bearer ${speaking(plants)}`,
    `"Authorization": "Bearer ${value}"`,
    `Authorization: Basic ${value}=`,
  ])
}
