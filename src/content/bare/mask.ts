import type * as whole from '../../request/mask'

const MASK = '***'
/** Whatever a parameter of an address holds, and all that follows. */
const QUERY = /((?:[?&;#]|%(?:25)*(?:3F|26|23))[\w-]+(?:=|%(?:25)*3D))\S+/gi
/** A secret by the word before it. */
const NAMED = /((?:token|secret|passw(?:or)?d|key|credential)["']?\s*[=:]|bearer|basic)[\s>"'`]*\S{6,}/gi
/** Private app tokens, JSON web tokens and whatever else is long; a client id, a UUID, is not. */
const LONG = /\b(?:pat-\w{3}-|eyJ)[\w.-]{6,}|[\w-]{40,}/gi
/** E-mail addresses, and users of addresses with their host. */
const USER = /[^\s/]*(?:@|%(?:25)*40)[^\s/]*/gi

/**
 * The mask of the content script: a fifth of the other's size and stricter. Whatever that one hides this one hides too,
 * and of addresses every parameter.
 */
export const maskSecrets: typeof whole.maskSecrets = (text) =>
  text.replace(USER, MASK).replace(QUERY, `$1${MASK}`).replace(NAMED, `$1 ${MASK}`).replace(LONG, MASK)
