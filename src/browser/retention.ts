/** Forgets in time what HubSpot's pages showed. */
import browser from 'webextension-polyfill'
import { forgetting, keptSince } from '../account/retention'
import type { Stored } from './account-store'
import { accounts, today } from './accounts'
import { forgetGuides } from './begun'
import { settingsNow } from './settings'

const DONE = 'forgotten-on'

/** Drops what is older than the person wants it kept. @param day the day it is older by */
export async function forgetOld(day = today()): Promise<Stored> {
  const since = keptSince(day, (await settingsNow()).keepDays)
  const done = [await accounts.forgetBefore(since), await forgetGuides(({ on }) => on < since)]
  return done.find(({ ok }) => !ok) ?? { ok: true }
}

/** The same, once a day and browser session, by the day it was done before: the worker starts far more often than days pass. */
export async function forgetOldDaily(): Promise<void> {
  const { local, session } = browser.storage
  const day = today()
  try {
    const done = await session.get(DONE)
    if (done[DONE] === day) return
    const now = forgetting((await local.get(DONE))[DONE], day)
    if (!(await forgetOld(now.by)).ok) return
    await local.set({ [DONE]: now })
    await session.set({ [DONE]: day })
  } catch {
    // Tried again when the worker starts next.
  }
}
