import type { AskedAs, ScopeFinding } from './case'
import { judge, type PlanJudge } from './judge-scopes'
import type { Situation } from './situation'

type Findings = Map<string, ScopeFinding>

/** Accounts whose findings are kept: a batch tells of few. */
const MOST = 8
/** By what is known of account and person: the findings of listed scopes, by name. */
const kept = new Map<string, Findings>()
/** The findings that this case shares; the hundred scopes of one case ask for them one after the other. */
let last: { s: Situation; known: Findings } | null = null

/**
 * Judges one scope as judge does. What a listed scope comes to hangs on account and person alone, and is judged once for
 * each of a few of them. Offers are about single scopes: with them every scope is judged anew.
 */
export function judgeListed(s: Situation, planOf: PlanJudge, name: string, asked: AskedAs): ScopeFinding {
  if (s.offered.size > 0) return judge(s, planOf, name, asked)
  if (last?.s !== s) last = { s, known: knownFor(s) }
  const found = last.known.get(name)
  if (found) return { ...found, asked }
  const finding = judge(s, planOf, name, asked)
  // Names of other kinds have no end.
  if (finding.status !== 'unknown' && finding.status !== 'app-object') last.known.set(name, finding)
  return finding
}

function knownFor({ account: { plans, addOns, told }, person: { superAdmin, rights } }: Situation): Findings {
  const key = JSON.stringify([plans, addOns, told, superAdmin, [...rights]])
  const found = kept.get(key)
  if (found) return found
  if (kept.size >= MOST) kept.clear()
  const known: Findings = new Map()
  kept.set(key, known)
  return known
}
