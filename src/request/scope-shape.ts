import { findScope } from '../catalogue'

/** Last parts of HubSpot's dotted names; a name of strangers that ends so is meant as a scope. https://developers.hubspot.com/scopes */
const ENDINGS = new Set(
  'read write read_write create delete edit view merge publish send execute access manage sensitive highly_sensitive v2'.split(
    ' ',
  ),
)
const LONGEST = 300
const DOTTED = /^[a-z][a-z0-9_-]*(?:[.:][a-z0-9_-]+)+[.:]?$/i
/** Words that stand in sentences and never in a list of names. */
const PROSE =
  /^(?:a|an|and|are|as|at|be|but|by|can|do|does|for|from|has|have|how|i|if|in|into|is|it|its|me|my|need|no|not|of|on|only|or|our|please|so|that|the|their|then|there|these|they|this|those|to|us|use|was|we|were|what|when|which|why|will|with|you|your)$/i

/** Whether the catalogue knows this exact name. */
export function isKnown(name: string): boolean {
  return findScope(name) !== null
}

/** Whether a name is dotted as HubSpot's are, known or not: `crm.objects.contcts.read`, not `example.com`. */
export function isScopeShaped(name: string): boolean {
  if (name.length > LONGEST || !DOTTED.test(name)) return false
  const parts = name.toLowerCase().split(/[.:]/).filter(Boolean)
  return parts[0] === 'crm' || (!name.includes(':') && ENDINGS.has(parts.at(-1) ?? ''))
}

/** Whether a name is a scope, or is plainly meant as one. */
export function isScopeLike(name: string): boolean {
  return isKnown(name) || isScopeShaped(name)
}

/** Whether a word could stand in a list of names; colons stand in none but slips of HubSpot's own. */
export function isNameWord(word: string): boolean {
  if (word.includes(':')) return isScopeShaped(word)
  return /^[a-z][\w.-]*$/i.test(word) && !PROSE.test(word)
}

/**
 * Whether words that stand together are a list of scopes and no sentence: all of them could be names, and some are scopes.
 * @param loose true for commas, lines and brackets, which sentences have less of than spaces: fewer scopes among them are enough
 */
export function isScopeList(words: readonly string[], loose: boolean): boolean {
  if (words.length === 0 || !words.every(isNameWord)) return false
  const share = loose ? 6 : 2
  let scopes = 0
  for (const word of words) {
    if (!isScopeLike(word)) continue
    scopes += 1
    if (scopes * share >= words.length) return true
  }
  return false
}
