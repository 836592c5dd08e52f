import { readAddress } from '../../request/address'
import { NOTHING_READ } from '../../request/page-reading'
import type { PageReading } from '../../request/types'
import { asksForConsent, isName, listsWishes } from './imitation'
import { TITLES, type Words } from './signs'

const BRACKETS = /[[(]([^[\]()]{3,2000})[\])]/g

/**
 * A refusal in words we do not know: the page of an install link with nothing to fill in and nothing offered, that has
 * HubSpot's heading over a refusal, a sentence known from a translation, or scopes of this very link in brackets.
 * @param address the page's address
 * @param blocks what stands on it
 * @param hint what a sentence known from a translation says; null = none
 * @returns what can be read off it; null when nothing speaks for a refusal
 */
export function suspect(
  address: string,
  blocks: readonly Words[],
  hint: PageReading | null,
): PageReading | null {
  const request = readAddress(address)?.request
  if (!request?.clientId || asksForConsent(blocks) || listsWishes(blocks)) return null
  if (blocks.some(({ kind, disabled }) => kind === 'control' && !disabled)) return null
  const asked = new Set([...request.required, ...request.conditional, ...request.optional])
  const named = blocks
    .filter(({ kind }) => kind === 'text' || kind === 'heading')
    .flatMap(({ text }) => [...text.matchAll(BRACKETS)])
    .flatMap(([, inside = '']) => inside.split(/[\s,]+/))
    .filter((name) => asked.has(name))
  const titled = blocks.some(({ words }) => TITLES.includes(words) && !isName(words, blocks))
  if (hint === null && named.length === 0 && !titled) return null
  const read = hint ?? NOTHING_READ
  return { ...read, match: 'hint', scopes: read.scopes.length > 0 ? read.scopes : [...new Set(named)] }
}
