import { sameRight } from '../catalogue'
import { scopeAbout } from '../catalogue/about'
import type { AskedAs, ScopeFinding } from '../diagnosis/case'
import type { Message } from '../request/types'

/** Scopes of one parameter that a letter spells out; its last line carries them all. */
const MOST_NAMES = 24
const MOST_SUMMARIES = 6

/** Scopes in the order of the link, cut to what a screen holds: whatever blocks always stays. */
export interface ShownScopes {
  parameter: 'scope' | 'optional_scope'
  names: string[]
  /** How many the letter leaves out. */
  more: number
}

/**
 * What the link asks for, by parameter.
 * @param scopes every scope of the case, in the link's order
 * @param blockers names at the centre of the case
 */
export function askedInLink(scopes: readonly ScopeFinding[], blockers: readonly string[]): ShownScopes[] {
  const of = (...as: AskedAs[]) => scopes.filter(({ asked }) => as.includes(asked)).map(({ name }) => name)
  const lists = [
    { parameter: 'scope' as const, all: of('required', 'conditional') },
    { parameter: 'optional_scope' as const, all: of('optional') },
  ]
  return lists
    .filter(({ all }) => all.length > 0)
    .map(({ parameter, all }) => {
      const names = cut(all, blockers, MOST_NAMES)
      return { parameter, names, more: all.length - names.length }
    })
}

/** What the app may do once it is connected: the catalogue's words, blockers first, and the number of scopes left out. */
export function appMayDo(
  scopes: readonly ScopeFinding[],
  blockers: readonly string[],
): { lines: string[]; more: number } {
  const names = scopes.filter(({ asked }) => asked !== 'named').map(({ name }) => name)
  const first = [...names.filter(isOne(blockers)), ...names]
  const known = [...new Set(first)].flatMap((name) => scopeAbout(name)?.summary ?? [])
  const lines = [...new Set(known)]
  return { lines: lines.slice(0, MOST_SUMMARIES), more: Math.max(0, lines.length - MOST_SUMMARIES) }
}

/** How many are left out, or nothing. */
export function moreMessage(more: number): Message[] {
  return more > 0 ? [{ id: 'letter_more', values: [more] }] : []
}

function cut(all: readonly string[], blockers: readonly string[], most: number): string[] {
  const blocks = isOne(blockers)
  let room = Math.max(0, most - all.filter(blocks).length)
  return all.filter((name) => blocks(name) || room-- > 0)
}

/** HubSpot may name a scope by its other spelling. */
function isOne(blockers: readonly string[]): (name: string) => boolean {
  return (name) => blockers.some((one) => one === name || sameRight(one, name))
}
