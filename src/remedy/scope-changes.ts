import type { ScopeSets } from '../request/scope-sets'

export type Place = keyof ScopeSets

/** One scope that is not asked for the same way before and after; null = not asked for. */
export interface ScopeChange {
  name: string
  from: Place | null
  to: Place | null
}

const PLACES: readonly Place[] = ['required', 'conditional', 'optional']

/** What differs between two ways of asking, each scope once: what goes or moves in the order before, then what comes. */
export function scopeChanges(before: ScopeSets, after: ScopeSets): ScopeChange[] {
  const old = placesOf(before)
  const now = placesOf(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, from: old.get(name) ?? null, to: now.get(name) ?? null }))
    .filter(({ from, to }) => from !== to)
}

/** Where each name stands; of several places the first, which binds most. */
export function placesOf(sets: ScopeSets): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const place of PLACES) for (const name of sets[place]) if (!places.has(name)) places.set(name, place)
  return places
}
