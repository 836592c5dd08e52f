import type { CauseKind } from '../../catalogue/types'
import type { Cause, Verdict } from '../case'
import { verdictOf } from '../verdict'
import type { ApiFacts } from './facts'

/** Causes that no scope, plan or permission would change (law 12). */
const NOT_PERMISSIONS = new Set<CauseKind>([
  'token-invalid',
  'client-id',
  'redirect-uri',
  'region',
  'rate-limit',
  'other',
])

/** The one word for an API case: what is about something else says so, whatever else is merely possible. */
export function apiVerdict(f: ApiFacts, causes: readonly Cause[]): Verdict {
  const standing = causes.filter(({ certainty }) => certainty !== 'ruled-out')
  const [first] = standing
  // Of several answers in one paste the one about permissions is what somebody can act on.
  const blocked = standing.some(
    ({ kind, certainty }) =>
      !NOT_PERMISSIONS.has(kind) && (certainty === 'certain' || certainty === 'likely'),
  )
  const onlyOther = standing.every(({ kind }) => NOT_PERMISSIONS.has(kind))
  if (!blocked && first && NOT_PERMISSIONS.has(first.kind) && (onlyOther || first.certainty !== 'possible'))
    return 'not-permissions'
  if (first) return verdictOf(causes, f.scopes, true)
  return f.demands.length > 0 && f.granted === 'yes' ? 'clear' : 'unknown'
}
