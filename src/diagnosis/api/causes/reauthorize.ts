import type { Cause } from '../../case'
import { because, cause } from '../../known'
import { type ApiFacts, answersMean, recommended } from '../facts'
import { answerReasons } from '../reasons'

/**
 * The app asks for the scope now; the token, or the install, is older. New scopes reach a token only when somebody
 * authorises again, or when a private app or key is saved and its token taken anew (developers.hubspot.com, working with OAuth).
 */
export function reauthorize(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'reauthorize')
  if (says === null && !(f.granted === 'yes' && answersMean(f, 'token-scope'))) return null
  if (f.addedLater === 'no')
    return cause('reauthorize', 'ruled-out', 'installer', [because('because_told_not_later')])
  const later = f.addedLater === 'yes'
  return cause(
    'reauthorize',
    later ? 'likely' : 'possible',
    f.tokenKind === 'public-app' ? 'installer' : 'app-developer',
    [
      ...(later ? [because('because_told_later')] : []),
      ...(f.granted === 'yes' ? [because('because_other_token')] : answerReasons(f, 'reauthorize')),
    ],
    { scopes: recommended(f) },
  )
}
