/** The store of accounts for the background and the extension's own pages. The content script asks by message. */
import browser from 'webextension-polyfill'
import { type AccountStore, accountStore, isAccountKey } from './account-store'
import { onStored } from './on-stored'

/**
 * All accounts remembered on this machine: storage.local, never sync. Every page and the worker share one origin and so
 * one lock; a page or worker that is closed lets go of it.
 */
export const accounts: AccountStore = accountStore(browser.storage.local, (task) =>
  navigator.locks.request('accounts', task),
)

/** Called whenever any account or hint has changed, in whichever window. @returns ends it */
export function onAccounts(changed: () => void): () => void {
  return onStored('local', isAccountKey, changed)
}

/** Chrome's alone, and so unknown to the types of both. */
interface Restrictable {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/** Keeps storage out of content scripts' reach where the browser can (Chrome); elsewhere they simply do not use it. */
export async function keepStorageInside(): Promise<void> {
  const area: object = browser.storage.local
  try {
    await (area as Restrictable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  } catch {
    // A browser that knows the call and not this area.
  }
}

/** Today in this person's calendar, ISO. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** An id no other account has, for one described without HubSpot's number. */
export function freshId(): string {
  return crypto.randomUUID()
}
