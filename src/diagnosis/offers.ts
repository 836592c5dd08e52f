import type { Because, Cause } from './case'
import { because, demanded, type Known } from './known'
import { pageMeans } from './situation'

/**
 * Why a cause in the account's own hands does not name a scope: this account was offered it before. Of a scope that the
 * cause names all the same HubSpot's page of today says otherwise, and both are said.
 * @returns a reason for each day
 */
export function offersAgainst(k: Known, { kind, scopes, fixedBy }: Cause): Because[] {
  if (!fixedBy.endsWith('admin') || pageMeans(k.s, kind) === 'ruled-out') return []
  return [...new Set(k.s.offered.values())].flatMap((date) =>
    [true, false].flatMap((named) => {
      // Every app is offered `oauth`.
      const then = demanded(k)
        .map(({ name }) => name)
        .filter(
          (name) => k.s.offered.get(name) === date && scopes.includes(name) === named && name !== 'oauth',
        )
      const id = named ? 'because_offered_before' : 'because_offered'
      return then.length > 0 ? because(id, [{ scopes: then }, { date }]) : []
    }),
  )
}
