import { findScope } from './look-up'
import type { Tri } from './types'

/**
 * Names of the same right under another spelling, while HubSpot migrates: other spellings (.v2), a broad scope and
 * its finer successors.
 * @returns exact names without the given one; empty when there are none or the name is no scope
 */
export function equivalents(name: string): string[] {
  const spellings = spellingsOf(name)
  const parts = spellings.flatMap((one) => findScope(one)?.implies ?? [])
  const broad = spellings.flatMap((one) => findScope(one)?.impliedBy ?? [])
  const found = new Set([...spellings, ...[...parts, ...broad].flatMap(spellingsOf)])
  found.delete(name)
  return [...found]
}

function spellingsOf(name: string): string[] {
  const fact = findScope(name)
  return fact ? [name, ...fact.aliases] : []
}

/** Whether two names stand for the same right, or one for a part of the other. */
export function sameRight(a: string, b: string): boolean {
  return a === b || equivalents(a).includes(b)
}

/**
 * Whether a granted scope also grants a wanted one.
 * @returns yes for the same name, another spelling, or a broad scope and its part; unknown when the granted one is
 * only a part of the wanted; no otherwise
 */
export function covers(granted: string, wanted: string): Tri {
  if (granted === wanted) return 'yes'
  const fact = findScope(granted)
  if (!fact) return 'unknown'
  if (fact.aliases.includes(wanted) || fact.implies.includes(wanted)) return 'yes'
  return fact.impliedBy.includes(wanted) ? 'unknown' : 'no'
}
