import { hasEscapes, percentDecode } from './decode'

const MASK = '***'
/** Parameters that belong to one person's session or open an account. */
const QUERY =
  /((?:[?&;#]|%(?:25)*(?:3F|26|23)|&amp;)(?:state|code|code_challenge|code_verifier|nonce|sig|signature|key|api_?key|hapikey|auth|session|sid|jwt|otp|pin|pass|pwd|[a-z_-]*(?:token|secret|password|passwd|credential)s?)(?:=|%(?:25)*3D))(?!\*\*\*)((?:(?!%(?:25)*(?:26|23))[^&;#\s"'<>`])+)/gi
/** `"client_secret": "..."`, `password=...`: names that are a secret wherever they stand. */
const NAMED =
  /((?<![\w-])["']?[a-z_-]{0,30}(?:token|secret|password|passwd|hapikey|api[_-]?key|credential)\\*["']?\s*(?:=>|[=:])\s*\\*["'`]?)(?!\*\*\*)([^\s"'`,;&<>*$({[\\]{6,})/gi
/**
 * The same inside an address, percent-encoded once or more often or not at all: `%22client_secret%22%3A%22...%22`,
 * `client_secret%3A...`. A host behind `//` has its port behind such a mark.
 */
const WRITTEN = new RegExp(
  [
    String.raw`((?:(?<![\w-])|(?<=%(?:25){0,5}[\da-f]{2}))(?<!(?:[/]|%(?:25){0,5}2F){2})`,
    '[a-z_-]{0,30}(?:token|secret|password|passwd|hapikey|api[_-]?key|credential)',
    '(?:ESCAPE*QUOTE)?SPACE*(?:=>|[=:]|%(?:25)*3[AD])SPACE*ESCAPE*)',
    String.raw`(?!QUOTE?\*\*\*)(?:(QUOTE)(?:(?!ESCAPE*QUOTE)[^\s&"'<>]){6,}|(?:(?!STOP)[^\s"'\x60,;&<>*$(){}[\]#]){6,})`,
  ]
    .join('')
    .replaceAll('ESCAPE', String.raw`(?:\\|%(?:25)*5C)`)
    .replaceAll('QUOTE', `(?:["']|%(?:25)*2[27])`)
    .replaceAll('SPACE', String.raw`(?:[\s+]|%(?:25)*20)`)
    .replaceAll('STOP', '%(?:25)*(?:2[02346789AC]|3[BCE]|5[BCD]|60|7[BD]|0[9AD])'),
  'gi',
)
const BEARER =
  /((?=b)(?:\b|(?<=%(?:25){0,5}[\da-f]{2}))(?:bearer|basic)(?:\s|%(?:25)*20)+)(?!\*\*\*)[\w.~+/=-]{6,}/gi
/** Private app tokens, refresh tokens and codes, which begin with the account's region, JSON web tokens, and long runs that mix cases and digits as HubSpot's access tokens do. */
const PRIVATE =
  /(?=pat-|[a-z]{2}\d-)(?:\b|(?<=%(?:25)*[\da-f]{2}))(?:pat-[a-z]{2}\d-[\w-]{6,}|[a-z]{2}\d-[\da-f]{4,8}(?:-[\da-f]{4,12}){3,})/gi
const WEB_TOKEN = /(?=eyJ)(?:\b|(?<=%(?:25)*[\dA-Fa-f]{2}))eyJ[\w-]{6,}(?:\.[\w-]*){0,2}/g
/** It begins behind a percent escape, never within one: what is left has to be an address still. */
const LONG =
  /(?:(?<![\w:+=%-])|(?<=%(?:25)*(?!25)[2-7][\dA-Fa-f]))(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}[A-Z])[\w-]{40,}/g
const USER =
  /((?::|%(?:25)*3A)(?:\/\/|%(?:25)*2F%(?:25)*2F))(?!\*\*\*@)[^\s/@"'<>%?#]{1,200}(?:%(?:25)*3A[^\s/@"'<>%?#]{1,200})?(@|%(?:25)*40)/gi
const MAIL =
  /(?:(?<![\w.+%-])|(?<=%(?:25)*[\da-f]{2}))[\w.+-]{1,64}(?:@|%(?:25)*40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gi

const MOST_ROUNDS = 4
/** A parameter's name with percent-encoded letters in it, inside an address that is encoded itself or not. */
const ESCAPED =
  /([?&;#]|%(?:25)*(?:3F|26|23))((?:[\w.-]|%(?:25)*(?:[46][1-9a-f]|[57][0-9af]|2d|2e))+)(?==|%(?:25)*3D)/gi

/** A letter, digit, dash, dot or low line, percent-encoded once or more often. */
const LETTER = /%(?:25)*([46][1-9a-f]|[57][0-9a]|3\d|2[de]|5f)/gi

/**
 * Hides what may be a secret or a person in a text that is shown, copied or sent: codes, state, tokens, client secrets, passwords,
 * user names in addresses, e-mail addresses. Masking twice changes nothing more.
 */
export function maskSecrets(text: string): string {
  return hidingMost(text, maskText)
}

function maskText(text: string): string {
  return maskQuery(plainNames(text, isSecret))
    .replace(NAMED, `$1${MASK}`)
    .replace(WRITTEN, `$1$2${MASK}`)
    .replace(BEARER, `$1${MASK}`)
    .replace(PRIVATE, MASK)
    .replace(WEB_TOKEN, MASK)
    .replace(LONG, MASK)
    .replace(MAIL, MASK)
}

/** Writes the letters of secret parameters' names plainly where they are percent-encoded, so that they can be told. */
export function plainNames(text: string, secret: (name: string) => boolean): string {
  if (!text.includes('%')) return text
  return text.replace(ESCAPED, (written, mark: string, name: string) =>
    name.includes('%') && secret(name) ? mark + decodedToTheEnd(name) : written,
  )
}

/** Letters and digits say the same percent-encoded: they are written plainly where more is hidden then, and stay where not. */
function hidingMost(text: string, mask: (text: string) => string): string {
  const hidden = mask(text)
  const plain = plainLetters(text)
  if (plain === text) return hidden
  const hiddenPlain = mask(plain)
  return hiddenPlain.length < plainLetters(hidden).length ? hiddenPlain : hidden
}

function plainLetters(text: string): string {
  return text.replace(LETTER, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** A text without percent encoding, however often it was encoded. */
export function decodedToTheEnd(text: string): string {
  let plain = text
  for (let round = 0; round < MOST_ROUNDS && hasEscapes(plain); round += 1) plain = percentDecode(plain)
  return plain
}

function isSecret(name: string): boolean {
  const parameter = `?${decodedToTheEnd(name)}=x`
  return maskQuery(parameter) !== parameter
}

/** Hides user names, passwords and secret-named parameters of addresses, percent-encoded ones too; everything else stays as it is. */
export function maskQuery(text: string): string {
  return text.replace(USER, `$1${MASK}$2`).replace(QUERY, `$1${MASK}`)
}

/** The same for a link that others get and must be able to use: private app tokens, refresh tokens, web tokens, access tokens and e-mail addresses in it too. */
export function maskAddress(text: string): string {
  return hidingMost(text, maskLink)
}

function maskLink(text: string): string {
  return maskQuery(text)
    .replace(WRITTEN, `$1$2${MASK}`)
    .replace(BEARER, `$1${MASK}`)
    .replace(PRIVATE, MASK)
    .replace(WEB_TOKEN, MASK)
    .replace(LONG, MASK)
    .replace(MAIL, MASK)
}
