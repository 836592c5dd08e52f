import { findScope } from '../../catalogue'
import type { Cause } from '../case'
import { because, cause, type Known, namesOf, pageBecause } from '../known'
import { pageMeans } from '../situation'

/**
 * A scope HubSpot has retired. Apps that never had it cannot ask for it; whether this app still may is not
 * visible in its link, so without a page it stays possible.
 */
export function retiredScope(k: Known): Cause | null {
  const retired = k.scopes.filter((scope) => scope.status === 'deprecated')
  if (retired.length === 0) return null
  const named = retired.filter((scope) => k.s.page?.scopes.includes(scope.name))
  const invalid = pageMeans(k.s, 'unknown-scope')
  const wrongLink = pageMeans(k.s, 'scope-mismatch')
  if (k.s.denial && !(invalid && invalid !== 'ruled-out') && !(wrongLink && wrongLink !== 'ruled-out'))
    return null
  const scopes = named.length > 0 ? named : retired
  const certainty =
    named.length > 0 && invalid === 'certain'
      ? 'certain'
      : invalid && invalid !== 'ruled-out'
        ? 'likely'
        : 'possible'
  return cause(
    'retired-scope',
    certainty,
    'app-developer',
    [...(invalid ? [pageBecause(k.s)] : []), ...scopes.map(reason)],
    {
      scopes: namesOf(scopes),
    },
  )
}

function reason(scope: Known['scopes'][number]) {
  const source = findScope(scope.name)?.source
  return scope.replacedBy.length > 0
    ? because('because_retired_replaced', [{ scopes: [scope.name] }, { scopes: scope.replacedBy }], source)
    : because('because_retired', [{ scopes: [scope.name] }], source)
}
