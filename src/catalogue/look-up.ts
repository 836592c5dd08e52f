import { compact, lazy } from './compact'
import { factMaker, scopeTable } from './scope-table'
import type { ScopeFact } from './types'

/** `{object}` of a pattern: one segment, as HubSpot forms the names of app objects (a23032901_golf_round). */
const OBJECT = '[a-z0-9][a-z0-9_-]*'
/** `{right}`: whatever HubSpot may add to the rights of an object's definition. */
const RIGHT = '[a-z_]+(?:\\.[a-z_]+)*'
const appObjectPattern = lazy(() => {
  const choices = compact.appObjects
    .split(' ')
    .map((one) => one.replaceAll('.', '\\.').replace('{object}', OBJECT).replace('{right}', RIGHT))
  return new RegExp(`^(?:${choices.join('|')})$`)
})
const appObject = factMaker('-,-0000')

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
export function isAppObjectScope(name: string): boolean {
  return name.startsWith('crm.app.') && appObjectPattern().test(name)
}

/** The day the catalogue was last looked at (ISO) and how many scopes it lists. */
export function catalogueInfo(): { asOf: string; scopes: number } {
  return { asOf: compact.asOf, scopes: scopeTable().size }
}
