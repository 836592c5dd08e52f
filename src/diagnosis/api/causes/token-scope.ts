import type { Certainty } from '../../../catalogue/types'
import type { Cause } from '../../case'
import { cause } from '../../known'
import { type ApiFacts, answersMean, recommended } from '../facts'
import { alternativeReasons, answerReasons, internalReasons, tokenReasons } from '../reasons'

/**
 * The token was granted without the scope. Named scopes are alternatives: any one opens the call
 * (developers.hubspot.com, guide to leads; rules.json, granular-403).
 */
export function tokenScope(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'token-scope')
  const lacks = f.granted === 'no' && f.grantedByInfo
  if (says === null && !(lacks && f.answers.length === 0)) return null
  return cause(
    'token-scope',
    certaintyOf(f, says),
    'app-developer',
    [...answerReasons(f, 'token-scope'), ...tokenReasons(f), ...internalReasons(f), ...alternativeReasons(f)],
    { scopes: recommended(f) },
  )
}

function certaintyOf(f: ApiFacts, says: Certainty | null): Certainty {
  // With the scope in the token, another token than the shown one may have made the call.
  if (f.granted === 'yes') return 'possible'
  if (f.granted === 'no') {
    const stated = f.demands.some((one) => one.stated && one.granted === 'no')
    return f.grantedByInfo && stated && says === 'likely' ? 'certain' : 'likely'
  }
  if (f.adminWorks === 'yes' || f.tokenKind === 'acts-as-person')
    return says === 'likely' ? 'likely' : 'possible'
  if (f.adminWorks === 'no') return 'likely'
  return says ?? 'possible'
}
