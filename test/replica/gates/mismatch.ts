import type { World } from '../world'
import { type Gate, once, PASS, refuse } from './gate'
import { missingRequired } from './missing-required'

/** Month in which the scope types became mandatory (on the 21st). */
export const TYPES_ENFORCED = '2024-10'

/**
 * The link may ask only for what the app is configured for, each in its own parameter: required and conditional in
 * scope, optional in optional_scope.
 * https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
 * Before 2024-10-21 links could carry more than the app had, though some were refused
 * (https://github.com/n8n-io/n8n/pull/2464): https://developers.hubspot.com/changelog/advanced-auth-and-scope-settings-for-public-apps
 */
export const mismatch: Gate = (world) => {
  const typed = world.era >= TYPES_ENFORCED
  const scopes = typed ? outOfPlace(world) : notConfigured(world)
  if (scopes.length === 0) return PASS
  const open = typed ? enforcedThatMonth(world.era) : ['a scope beyond the app, before scope types']
  if (!typed && !world.drawn.strictScopes) return { refusal: null, open }
  const alsoMissing = missingRequired(world).refusal !== null
  return refuse(
    'mismatch',
    'scope-mismatch',
    { scopes, alongside: alsoMissing ? ['missing-required-scope'] : [] },
    open,
  )
}

function outOfPlace({ link, app }: World): string[] {
  const scope = link.scope.filter((name) => !app.required.includes(name) && !app.conditional.includes(name))
  // A required scope in optional_scope is missing from scope: that is the other error.
  const optional = link.optionalScope.filter(
    (name) => !app.optional.includes(name) && !app.required.includes(name),
  )
  return once([...scope, ...optional])
}

function notConfigured({ link, app }: World): string[] {
  const selected = [...app.required, ...app.conditional, ...app.optional]
  return once(link.scope.filter((name) => !selected.includes(name)))
}

function enforcedThatMonth(era: string): string[] {
  return era === TYPES_ENFORCED ? ['scope types enforced in the middle of this month'] : []
}
