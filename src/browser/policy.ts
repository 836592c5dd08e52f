/** What an organisation set for its browsers: managed storage, which only the browser's administration can write. */
import browser from 'webextension-polyfill'
import { type Policy, readPolicy } from '../account/policy'
import type { Read } from '../account/stored'
import { onStored } from './on-stored'

/** The policy as it holds now, and what of it could not be used. Rejects never: where nobody set one, it is empty. */
export async function policy(): Promise<Read<Policy>> {
  try {
    return readPolicy(await browser.storage.managed.get(null))
  } catch {
    // Firefox rejects where there is no policy.
    return readPolicy(undefined)
  }
}

/** Called whenever the policy has changed, where the browser tells (Chrome). @returns ends it */
export function onPolicy(changed: () => void): () => void {
  return onStored('managed', () => true, changed)
}
