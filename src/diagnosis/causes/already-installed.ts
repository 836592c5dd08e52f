import type { Cause } from '../case'
import { cause, type Known, ruleBecause } from '../known'

/**
 * Somebody connected the app in this account already: nobody else has to, unless it asks for new scopes (law 13).
 * Source: developers.hubspot.com changelog, new permission requirements for installing public apps.
 */
export function alreadyInstalled(k: Known): Cause | null {
  if (k.s.connected !== 'yes') return null
  return cause('already-installed', 'likely', 'installer', [
    ruleBecause('because_already_connected', 'marketplace-access'),
  ])
}
