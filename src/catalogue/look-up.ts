import { compact, lazy } from './compact'
import { factMaker, scopeTable } from './scope-table'
import type { ScopeFact } from './types'

const appObjects = lazy(() => new RegExp(`^(?:${compact.appObjects})$`))
const appObject = factMaker('-,0000')

/**
 * What is known of a scope, by its exact, case-sensitive name.
 * @returns null when the name is no scope we know; a near miss is a suggestion of nearestScopes, never a scope
 */
export function findScope(name: string): ScopeFact | null {
  const fact = scopeTable().get(name)
  if (fact) return fact
  return isAppObjectScope(name) ? { ...appObject(name), kind: 'app-object', status: 'current' } : null
}

/** Whether a name is a scope that an app's own objects bring along: named per app, in no table, never unknown. */
function isAppObjectScope(name: string): boolean {
  return name.startsWith('crm.app.') && appObjects().test(name)
}

/** The day the catalogue was last looked at (ISO) and how many scopes it lists. */
export function catalogueInfo(): { asOf: string; scopes: number } {
  return { asOf: compact.asOf, scopes: scopeTable().size }
}
