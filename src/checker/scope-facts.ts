import { rightPath, rightsBehind } from '../catalogue'
import { scopeAbout } from '../catalogue/about'

/** What the scope table says of a scope beside the verdict. Loaded late: the first frame needs none of it. */
export interface ScopeFacts {
  summary: string | null
  /** Sets of settings paths, any one of which is enough as far as known. */
  rights: string[]
  rightsConfidence: string | null
  superAdminOnly: boolean
  conflicts: readonly string[]
  source: string | undefined
  date: string | null
  confidence: string | null
}

/** What a scope lets an app do; null for one that no table lists. */
export function summaryOf(name: string): string | null {
  return scopeAbout(name)?.summary ?? null
}

/** Everything known of a scope that a person may want to see. */
export function factsOf(name: string): ScopeFacts {
  const scope = scopeAbout(name)
  const rights = rightsBehind(name)
  return {
    summary: scope?.summary ?? null,
    rights: rights?.anyOf.map((set) => set.map(rightPath).join(', ')).filter(Boolean) ?? [],
    rightsConfidence: rights?.confidence ?? null,
    superAdminOnly: rights?.superAdminOnly ?? false,
    conflicts: scope?.conflicts ?? [],
    source: scope?.sources[0],
    date: scope?.date ?? null,
    confidence: scope?.confidence ?? null,
  }
}
