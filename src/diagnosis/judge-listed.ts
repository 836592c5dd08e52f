import type { ScopeFinding } from './case'
import { judge, judgeScopes } from './judge-scopes'
import type { Situation } from './situation'

/** Accounts whose findings are kept: a batch tells of few. */
const MOST = 8
/** By what is known of account and person: the findings of listed scopes, by name. */
const kept = new Map<string, Map<string, ScopeFinding>>()

/**
 * Judges the scopes of a case as judgeScopes does. What a listed scope comes to hangs on account and person alone and is
 * judged once for each of a few of them. Offers are about single scopes: with them all are judged anew.
 */
export function judgeListed(s: Situation): ScopeFinding[] {
  if (s.offered.size > 0) return judgeScopes(s)
  const known = knownFor(s)
  return judgeScopes(s, (_, planOf, name, asked) => {
    const found = known.get(name)
    if (found) return { ...found, asked }
    const finding = judge(s, planOf, name, asked)
    // Names of other kinds have no end.
    if (finding.status !== 'unknown' && finding.status !== 'app-object') known.set(name, finding)
    return finding
  })
}

function knownFor({ account: { plans, addOns, told }, person: { superAdmin, rights } }: Situation) {
  const key = JSON.stringify([plans, addOns, told, superAdmin, [...rights]])
  const found = kept.get(key)
  if (found) return found
  if (kept.size >= MOST) kept.clear()
  const known = new Map<string, ScopeFinding>()
  kept.set(key, known)
  return known
}
