import { readAddress } from '../../request/address'
import { NOTHING_READ } from '../../request/page-reading'
import type { PageReading } from '../../request/types'
import { isDeadEnd } from './dead-end'
import { isName, listsWishes } from './imitation'
import { TITLES, type Words } from './signs'

const BRACKETS = /[[(]([^[\]()]{3,2000})[\])]/g
/** Ms for which a page that is suspected by its structure alone has stood still. */
const SETTLED_DEAD_END = 2000

/**
 * A refusal in words we do not know: the page of an install link with nothing to fill in and nothing offered, that has
 * HubSpot's heading over a refusal, a sentence known from a translation, scopes of this very link in brackets, or is a
 * dead end.
 * @param address the page's address
 * @param blocks what stands on it
 * @param hint what a sentence known from a translation says; null = none
 * @param steady ms for which a person has perceived the same
 * @returns what can be read off it; null when nothing speaks for a refusal
 */
export function suspect(
  address: string,
  blocks: readonly Words[],
  hint: PageReading | null,
  steady: number,
): PageReading | null {
  const request = readAddress(address)?.request
  const controls = blocks.filter(({ kind }) => kind === 'control')
  if (!request?.clientId || listsWishes(blocks) || controls.some(({ disabled }) => !disabled)) return null
  const asked = new Set([...request.required, ...request.optional])
  const said = blocks.filter(({ kind, text }) => /^[hti]/.test(kind) && !asked.has(text))
  // A header's own buttons stand before the first words.
  const pressed = blocks.slice(said[0] && blocks.indexOf(said[0])).filter(({ kind }) => /^[bl]/.test(kind))
  const main = said.filter((block) => !pressed[0] || blocks.indexOf(block) < blocks.indexOf(pressed[0]))
  const named = main
    .flatMap(({ text }) => [...text.matchAll(BRACKETS)])
    .flatMap(([, inside = '']) => inside.split(/[\s,]+/))
    .filter((name) => asked.has(name))
  const titled = blocks.some(({ words }) => TITLES.includes(words) && !isName(words, blocks))
  if (!hint && !titled) {
    // Two things to press, one of which may be consent.
    if (pressed.filter(({ kind, disabled }) => kind === 'button' && !disabled)[1]) return null
    const waits = controls[0] || steady < SETTLED_DEAD_END || request.flow === 'bridge'
    if (!named[0] && (waits || !isDeadEnd(said, main, pressed))) return null
  }
  const read = hint ?? NOTHING_READ
  return { ...read, match: 'hint', scopes: read.scopes[0] ? read.scopes : [...new Set(named)] }
}
