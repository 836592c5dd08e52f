import { maskSecrets } from './mask'
import { isScopeLike } from './scope-shape'

const MASK = '***'
/** `key=...`, `token: ...`: what stands behind such a word is shown to nobody. */
const NAMED =
  /(?<![\w-])((?:[\w-]*(?:key|token|secret|code|state|password|bearer))["']?\s*[=:]\s*["']?)(?!\*\*\*)[^\s"'<>,;)]{6,}/gi
/** Words that may be parts of a token: letters and digits together, longer than any word of a sentence. */
const WORD = /(?<![\w.-])[\w~+/=-]{12,}(?:\.[\w-]{8,}){0,2}/g
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]*)?$/
const LONG_PLAIN = 32

/**
 * Hides what HubSpot's sentences echo: parts of access tokens, private app tokens and account keys stand in them without
 * a name. Stricter than the mask of all faces, which must leave ids and addresses alone.
 */
export function maskEchoes(text: string): string {
  return maskSecrets(text)
    .replace(NAMED, `$1${MASK}`)
    .replace(WORD, (word) => (isTokenLike(word) ? MASK : word))
}

/** A path without the token that some of HubSpot's addresses hold. */
export function maskPath(path: string): string {
  return path
    .replace(/((?:access|refresh)-tokens\/)[^/]+/gi, `$1${MASK}`)
    .split('/')
    .map((part) => (part.length >= 20 && isTokenLike(part) ? MASK : part))
    .join('/')
}

function isTokenLike(word: string): boolean {
  if (DATE.test(word) || isScopeLike(word) || /^\d+$/.test(word)) return false
  return (/\d/.test(word) && /[a-z]/i.test(word)) || /^[\da-f-]{20,}$/i.test(word) || isMixed(word)
}

function isMixed(word: string): boolean {
  return word.length >= LONG_PLAIN && /[a-z]/.test(word) && /[A-Z]/.test(word) && !/[/_]/.test(word)
}
