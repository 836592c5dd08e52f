import type * as whole from '../../request/mask'

const MASK = '***'
/** A secret by the word before it, and all that follows. */
const NAMED =
  /((?:token|secret|passw(?:or)?d|key|credential)["']?\s*(?:=>|[=:])\s*["'`]?(?=[^\s"'`,;&<>*$({[]{6})|\b(?:bearer|basic)\s+(?=[\w.~+/=-]{8})).*/is
/** Whatever a parameter of an address holds, and the parameters that follow. */
const QUERY = /((?:[?&;#]|%(?:25)*(?:3F|26|23))[\w-]+(?:=|%(?:25)*3D))[^\s"'<>`]+/gi
/** Tokens that name the account's region, JSON web tokens and whatever else is long; a client id, a UUID, is not. */
const LONG = /\b(?:\w{2}\d-|eyJ)[\w.-]{6,}|[\w-]{40,}/gi
/** E-mail addresses, and users of addresses with their host. */
const USER = /(?<![^\s/])[^\s/]*(?:@|%(?:25)*40)[^\s/]*/gi

/**
 * The mask of the content script, smaller than the other and stricter: whatever that one hides this one hides too, and of an
 * address every parameter.
 */
export const maskSecrets: typeof whole.maskSecrets = (text) =>
  text.replace(NAMED, `$1${MASK}`).replace(QUERY, `$1${MASK}`).replace(LONG, MASK).replace(USER, MASK)
