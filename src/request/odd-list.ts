import { Asked, type Limits } from './asked'
import { isNameWord, isScopeLike } from './scope-shape'
import { bareName } from './split-names'
import type { Reading } from './types'

/** More words than these are no list that somebody slipped in. */
const MOST = 500
/** Words of a sentence, addresses, and marks without a letter: whatever holds them is no list. */
const NO_ITEM = /:\/\/|^[^\p{L}\p{N}]*$/u

/**
 * Reads a list of scopes in which some word can be no scope: `contacts crm.objects.deals.read foo!!`. The word stands
 * among the names as it was written, so that it is judged and named like any other that HubSpot does not know. For texts
 * that nobody else reads: every word has to be an item, and the scopes at least half of them and two.
 * @returns null for every other text
 */
export function readOddList(text: string, limits: Limits): Reading | null {
  const words = text.split(/[\s,;|]+/).filter((word) => word !== '')
  if (words.length > MOST) return null
  const names = words.map(nameIn)
  if (names.includes(null)) return null
  const scopes = words.filter((word) => isScopeLike(bareName(word))).length
  if (scopes < 2 || scopes * 2 < words.length) return null
  const asked = new Asked(limits)
  asked.addAll('required', names as string[])
  return { kind: 'scope-list', notes: asked.notes(), request: asked.request(), page: null }
}

/** A name without its quotes and brackets, an odd word as it stands; null for a word of a sentence. */
function nameIn(word: string): string | null {
  const bare = bareName(word)
  if (isScopeLike(bare) || (isNameWord(bare) && bare === word)) return bare
  return NO_ITEM.test(word) || (/^[a-z]+$/i.test(bare) && !isNameWord(bare)) ? null : word
}
