import { findScope } from '../../../catalogue'
import type { Cause } from '../../case'
import { because, cause } from '../../known'
import type { ApiFacts } from '../facts'

/** HubSpot names a scope that new apps cannot get any more: its successors open the newer calls. */
export function retiredScope(f: ApiFacts): Cause | null {
  const retired = f.demands
    .filter(({ stated, scopes }) => stated && scopes.length > 0 && scopes.every(isRetired))
    .flatMap(({ scopes }) => scopes)
  if (retired.length === 0) return null
  return cause(
    'retired-scope',
    'possible',
    'app-developer',
    retired.map((name) => {
      const replacedBy = findScope(name)?.replacedBy ?? []
      const source = findScope(name)?.source
      return replacedBy.length > 0
        ? because('because_retired_replaced', [{ scopes: [name] }, { scopes: replacedBy }], source)
        : because('because_retired', [{ scopes: [name] }], source)
    }),
    { scopes: retired },
  )
}

function isRetired(name: string): boolean {
  return findScope(name)?.status === 'deprecated'
}
