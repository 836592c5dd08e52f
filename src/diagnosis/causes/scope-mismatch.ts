import type { Cause } from '../case'
import { because, cause, type Known, namesOf, pageBecause, ruleBecause } from '../known'
import { pageMeans } from '../situation'

/**
 * The link asks for a scope that the app is not configured for, or in the wrong parameter. Enforced since
 * 2024-10-21. Source: knowledge.hubspot.com, resolve a request for integration permissions error.
 */
export function scopeMismatch(k: Known): Cause | null {
  const says = pageMeans(k.s, 'scope-mismatch')
  if (says === undefined || says === 'ruled-out') return null
  const suspects = k.scopes.filter((scope) => scope.status === 'deprecated' || scope.status === 'unknown')
  const migrated = k.scopes.filter((scope) => scope.status === 'legacy' && scope.replacedBy.length > 0)
  return cause(
    'scope-mismatch',
    says,
    'app-developer',
    [
      pageBecause(k.s),
      ruleBecause('because_mismatch', 'scope-mismatch'),
      ...(migrated.length > 0
        ? [ruleBecause('because_migrating', 'granular-2026-09-08', [{ scopes: namesOf(migrated) }])]
        : []),
      because('because_app_settings_unseen'),
    ],
    { scopes: namesOf(suspects) },
  )
}
