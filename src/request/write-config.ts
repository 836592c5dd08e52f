import { maskSecrets } from './mask'
import { CONFIG_KEYS, type ScopeSets } from './scope-sets'

const PLACES = ['required', 'conditional', 'optional'] as const

/**
 * The three scope lists of app-hsmeta.json, as they stand inside its "auth": members without outer braces, to be pasted
 * over those that are there; what may be a secret among the names is masked.
 * Source: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
 */
export function configBlock(sets: ScopeSets): string {
  return PLACES.map(
    (place) => `"${CONFIG_KEYS[place]}": ${JSON.stringify(sets[place].map(maskSecrets), null, 2)}`,
  ).join(',\n')
}
