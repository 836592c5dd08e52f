/** What the person set, for the background and the extension's own pages. */
import browser from 'webextension-polyfill'
import { DEFAULTS, type Settings } from '../account/settings'
import { onStored } from './on-stored'
import { policy } from './policy'
import { SETTINGS, type SettingsStore, settingsStore } from './settings-store'

/** Settings of this machine: storage.local, never sync. */
export const settings: SettingsStore = settingsStore(browser.storage.local, (task) =>
  navigator.locks.request(SETTINGS, task),
)

/** Every setting as it holds now: what the person set over what it is without. */
export async function settingsNow(): Promise<Required<Settings>> {
  return { ...DEFAULTS, ...(await settings.get()).value }
}

/** Whether HubSpot's pages are to be looked at: the organisation's word, else the person's. */
export async function recognising(): Promise<boolean> {
  return (await policy()).value.recognise ?? (await settingsNow()).recognise
}

/** Called whenever a setting has changed, in whichever window. @returns ends it */
export function onSettings(changed: () => void): () => void {
  return onStored('local', (key) => key === SETTINGS, changed)
}
