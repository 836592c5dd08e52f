import { findScope, isTop, requirementNames } from '../catalogue'
import type { Message } from '../request/types'

/** What a scope needs, as a message: the plans by HubSpot's names, every plan, or nobody has published it. */
export function requirementMessage(name: string): Message {
  const fact = findScope(name)
  if (!fact) return { id: 'requires_no_scope' }
  if (!fact.requires) {
    const broad = fact.impliedBy.find(inEveryPlan)
    return broad
      ? { id: 'requires_like_broad', values: [{ scopes: [broad] }] }
      : { id: 'requires_unpublished' }
  }
  if ('anyAccount' in fact.requires) return { id: 'requires_any_account' }
  return {
    id: isTop(fact.requires.anyOf) ? 'requires_plans_top' : 'requires_plans',
    values: [{ plans: requirementNames(fact.requires) }],
  }
}

/** HubSpot splits broad scopes into finer ones without changing who has the tool (law 9). */
function inEveryPlan(name: string): boolean {
  const requires = findScope(name)?.requires
  return Boolean(requires && 'anyAccount' in requires)
}
