import { rightPath } from '../catalogue'
import { fullScope } from '../catalogue/full'
import { fullRights } from '../catalogue/full-rights'

/** What the scope table says of a scope beside the verdict. Loaded late: the whole records are the bulk of the catalogue. */
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
  return fullScope(name)?.summary ?? null
}

/** Everything known of a scope that a person may want to see. */
export function factsOf(name: string): ScopeFacts {
  const scope = fullScope(name)
  const rights = fullRights(name)
  return {
    summary: scope?.summary ?? null,
    rights: rights?.anyOf.map((set) => set.map(rightPath).join(', ')).filter(Boolean) ?? [],
    rightsConfidence: rights?.confidence ?? null,
    superAdminOnly: rights?.superAdminOnly ?? false,
    conflicts: scope?.conflicts ?? [],
    source: scope?.sources[0]?.url,
    date: scope?.date ?? null,
    confidence: scope?.confidence ?? null,
  }
}
