/** Erases what is remembered, and brings it back while the page that erased it is open. */
import browser from 'webextension-polyfill'
import type { Stored } from './account-store'
import { accounts } from './accounts'
import { guarded } from './guarded'
import { settings } from './settings'
import { SETTINGS } from './settings-store'

const area = browser.storage.local
const { write } = guarded(area, (task) => navigator.locks.request('accounts', task))

/**
 * Erases everything stored but the settings: accounts, outcomes, hints, values kept aside, whatever other rooms keep; and
 * with no way back what the session of the browser holds: links of refusals, the checker's input.
 * @returns whether it was erased, and a way back that leaves alone what was stored since
 */
export async function eraseEverything(): Promise<{ erased: Stored; restore: () => Promise<Stored> }> {
  let gone: Record<string, unknown> = {}
  const erased = await write(async () => {
    await browser.storage.session.clear()
    const { [SETTINGS]: _, ...others } = await area.get(null)
    await area.remove(Object.keys(others))
    gone = others
  })
  const restore = () =>
    write(async () => {
      const now = await area.get(null)
      await area.set(Object.fromEntries(Object.entries(gone).filter(([key]) => !Object.hasOwn(now, key))))
    })
  return { erased, restore }
}

/** Forgets every stored value that could not be read, and no other. */
export async function forgetAside(): Promise<Stored> {
  const done = await Promise.all([accounts.forgetAside(), settings.forgetAside()])
  return done.find(({ ok }) => !ok) ?? { ok: true }
}

/** Bytes stored, and how many there may be; null where the browser does not tell. */
export async function room(): Promise<{ used: number; most: number } | null> {
  const { QUOTA_BYTES: most } = area as { QUOTA_BYTES?: number }
  if (most === undefined) return null
  const asked = area as { getBytesInUse?: (keys: null) => Promise<number> }
  return asked.getBytesInUse ? { used: await asked.getBytesInUse(null), most } : null
}
