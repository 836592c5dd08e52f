/** Forgets in time what HubSpot's pages showed. */
import browser from 'webextension-polyfill'
import { keptSince } from '../account/retention'
import type { Stored } from './account-store'
import { accounts, today } from './accounts'
import { forgetGuides } from './begun'
import { settingsNow } from './settings'

const DONE = 'forgotten-on'

/** Drops what is older than the person wants it kept. */
export async function forgetOld(): Promise<Stored> {
  const since = keptSince(today(), (await settingsNow()).keepDays)
  const done = [await accounts.forgetBefore(since), await forgetGuides(({ on }) => on < since)]
  return done.find(({ ok }) => !ok) ?? { ok: true }
}

/** The same, once a day and browser session: the worker starts far more often than days pass. */
export async function forgetOldDaily(): Promise<void> {
  const day = today()
  try {
    const done = await browser.storage.session.get(DONE)
    if (done[DONE] === day) return
    if ((await forgetOld()).ok) await browser.storage.session.set({ [DONE]: day })
  } catch {
    // Tried again when the worker starts next.
  }
}
