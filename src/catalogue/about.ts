import { CONFIDENCES } from './codes'
import { lazy, pick } from './compact'
import raw from './compact-about.json?raw'
import { scopeTable } from './scope-table'
import { sourceUrl } from './source-urls'
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

/** Columns, in the order of the scopes' names. */
interface About {
  asOf: string
  summaries: string[]
  /** A digit each. */
  confidences: string
  /** `a+b` places in `sources`, base 36, between commas. */
  cited: string
  /** By scope, where there are any. */
  conflicts: Record<string, string[]>
  /** By scope, where it is another day than `asOf`. */
  dates: Record<string, string>
  rules: Record<string, string>
  /** Ids between spaces. */
  sources: string
}

const about = lazy((): About => JSON.parse(raw))

const rows = lazy(() => {
  const { asOf, summaries, confidences, cited, conflicts, dates, sources } = about()
  const ids = sources.split(' ')
  const citedBy = cited.split(',')
  const names = [...scopeTable().keys()].sort()
  return new Map(
    names.map((name, at): [string, ScopeAbout] => [
      name,
      {
        summary: summaries[at] ?? '',
        conflicts: conflicts[name] ?? [],
        sources: (citedBy[at] ?? '')
          .split('+')
          .flatMap((place) => sourceUrl(ids[Number.parseInt(place, 36)] ?? '') ?? []),
        date: dates[name] ?? asOf,
        confidence: pick(CONFIDENCES, confidences[at]),
      },
    ]),
  )
})

/** What a listed scope is for, on what sources, by its exact name. Never in the content script, for its size. */
export function scopeAbout(name: string): ScopeAbout | null {
  return rows().get(name) ?? null
}

/** Public addresses behind a listed scope, best first: two where sources disagree, else the best one. */
export function scopeSources(name: string): readonly string[] {
  return rows().get(name)?.sources ?? []
}

/** Scopes of which sources say different things, each with what they say. */
export function scopeConflicts(): { scope: string; says: string[] }[] {
  return Object.entries(about().conflicts).map(([scope, says]) => ({ scope, says }))
}

/** The public page behind a rule that only roomier faces cite; undefined when it is not one of them. */
export function ruleAddress(id: string): string | undefined {
  return sourceUrl(about().rules[id] ?? '') ?? undefined
}
