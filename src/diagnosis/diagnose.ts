import { HUBS, hubTiers, planName, TIERS } from '../catalogue'
import { readPage } from '../request/page-text'
import type { Message, PageReading, Reading } from '../request/types'
import type { Case, Diagnosis } from './case'
import { judgeScopes } from './judge-scopes'
import type { Known } from './known'
import { notChecked } from './not-checked'
import { questionFor } from './question'
import { causesOf } from './run'
import { situationOf } from './situation'
import { verdictOf } from './verdict'

/**
 * Diagnoses a case that the readers have read. Pure: the same case gives the same findings.
 * @param page what HubSpot's page says, where the caller has read it already; else `c.page` is read
 * @param nearest suggestions for names that are no scopes; none where a face has no room for them
 */
export function diagnose(
  c: Case,
  reading: Reading,
  page: PageReading | null = null,
  nearest?: (name: string) => string[],
): Diagnosis {
  const said = page ?? reading.page ?? (c.page ? readPage(c.page) : null)
  const s = situationOf(c, reading, said, nearest)
  const k: Known = { s, scopes: judgeScopes(s) }
  const causes = causesOf(k)
  return {
    reading:
      c.page && !said?.variant
        ? { ...reading, notes: [...reading.notes, { id: 'note_page_not_recognised' }] }
        : reading,
    page: said,
    verdict: verdictOf(causes, k.scopes, s.denial !== null),
    causes,
    scopes: k.scopes,
    question: questionFor(k, causes),
    notChecked: notChecked(k),
  }
}

/** What is impossible about a case, in one sentence; null when nothing is. */
export function impossible(c: Case): Message | null {
  for (const [hub, tier] of Object.entries(c.account?.plans ?? {})) {
    const known = HUBS.find((one) => one === hub)
    if (!known) return { id: 'problem_hub_unknown', values: [{ foreign: hub }] }
    const level = TIERS.find((one) => one === tier)
    if (!level) return { id: 'problem_tier_unknown', values: [{ foreign: String(tier) }] }
    if (!hubTiers(known).includes(level))
      return { id: 'problem_tier_impossible', values: [{ plans: [planName(known, level)] }] }
  }
  return null
}
