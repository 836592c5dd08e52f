import type { Cause } from './case'
import { alreadyInstalled } from './causes/already-installed'
import { installPermission } from './causes/install-permission'
import { plan } from './causes/plan'
import { seat } from './causes/seat'
import { userPermission } from './causes/user-permission'
import { judgeAgain } from './judge-again'
import type { FindCause, Known } from './known'
import { REFUSED_BEFORE } from './refused-before'
import { causesOf } from './run'
import type { Judged, Situation } from './situation'

/** What an answer can be about, and the causes that look at it: all others say the same whatever the answer is. */
const LOOK_AT = {
  account: new Set([plan, userPermission, ...REFUSED_BEFORE]),
  person: new Set([plan, userPermission, installPermission, seat, ...REFUSED_BEFORE]),
  paidSeat: new Set([seat, userPermission]),
  connected: new Set([alreadyInstalled, installPermission]),
} satisfies Partial<Record<keyof Situation, ReadonlySet<FindCause>>>
const ABOUT = Object.keys(LOOK_AT) as (keyof typeof LOOK_AT)[]

/**
 * Diagnoses a case again in situations that differ from it by one answer. Judged again are only the scopes that the
 * answer can change, and asked again only the causes that look at what it is about.
 */
export function askAgain(k: Known): (s: Situation) => Judged {
  const judge = judgeAgain(k)
  const before = new Map<FindCause, Cause | null>()
  const asBefore = (find: FindCause) => {
    const kept = before.get(find)
    if (kept !== undefined) return kept
    const found = find(k)
    before.set(find, found)
    return found
  }
  return (s) => {
    const then = { s, scopes: judge(s) }
    const about = ABOUT.find((one) => s[one] !== k.s[one])
    const ask = (find: FindCause) => (about && LOOK_AT[about].has(find) ? find(then) : asBefore(find))
    return { ...then, causes: causesOf(then, ask) }
  }
}
