import { lazy } from './compact'
import raw from './compact-about.json?raw'
import { kept } from './kept'
import type { Confidence } from './types'

/** What people read of a scope beside its plan. */
export interface ScopeAbout {
  /** What it lets an app do. */
  summary: string
  /** Sources that disagree, our words. */
  conflicts: string[]
  /** Public addresses, best first: two where sources disagree, else the best one; none where no page can be cited. */
  sources: string[]
  date: string
  confidence: Confidence
}

interface About {
  asOf: string
  scopes: Record<
    string,
    Omit<Partial<ScopeAbout>, 'sources'> & { sources: number[]; summary: string; confidence: Confidence }
  >
  rules: Record<string, number>
  urls: string[]
}

const about = lazy((): About => JSON.parse(raw))

/** What a listed scope is for, on what sources, by its exact name. Never in the content script, for its size. */
export function scopeAbout(name: string): ScopeAbout | null {
  const { scopes, urls, asOf } = about()
  const found = Object.hasOwn(scopes, name) ? scopes[name] : undefined
  if (!found) return null
  const { summary, conflicts = [], sources, date = asOf, confidence } = found
  return { summary, conflicts, sources: sources.flatMap((at) => urls[at] ?? []), date, confidence }
}

/** Public addresses behind a listed scope, best first: two where sources disagree, else the best one. */
export function scopeSources(name: string): readonly string[] {
  return Object.hasOwn(about().scopes, name) ? sourcesOf(name) : []
}

const sourcesOf = kept((name) => scopeAbout(name)?.sources ?? [])

/** Scopes of which sources say different things, each with what they say. */
export function scopeConflicts(): { scope: string; says: string[] }[] {
  return Object.entries(about().scopes).flatMap(([scope, { conflicts = [] }]) =>
    conflicts.length > 0 ? [{ scope, says: conflicts }] : [],
  )
}

/** The public page behind a rule that only roomier faces cite; undefined when it is not one of them. */
export function ruleAddress(id: string): string | undefined {
  const { rules, urls } = about()
  return urls[rules[id] ?? -1]
}
