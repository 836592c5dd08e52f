import { readSettings, type Settings, writeSettings } from '../account/settings'
import type { Read } from '../account/stored'
import { type Alone, type Area, guarded, type Stored } from './guarded'

/** The key settings stand under. */
export const SETTINGS = 'settings'

export interface SettingsStore {
  /** What is set, and what of the stored value could not be used. Rejects never. */
  get(): Promise<Read<Settings>>
  /** Reads, changes and writes with nobody in between. */
  change(change: (settings: Settings) => Settings): Promise<Stored>
  /** Writes what could be read and forgets the rest. */
  forgetAside(): Promise<Stored>
}

/** @param alone keeps a change from another window's from falling between its reading and its writing */
export function settingsStore(area: Area, alone: Alone): SettingsStore {
  const { write, value, beside } = guarded(area, alone)
  return {
    get: async () => readSettings(await value(SETTINGS).catch(() => undefined)),
    change: (change) =>
      write(async () => {
        const { value: settings, aside } = readSettings(await value(SETTINGS))
        const lost = await beside(SETTINGS, aside)
        await area.set({ [SETTINGS]: writeSettings(change(settings)), ...lost })
      }),
    forgetAside: () =>
      write(async () => {
        const { value: settings, aside } = readSettings(await value(SETTINGS))
        if (aside.length > 0) await area.set({ [SETTINGS]: writeSettings(settings) })
      }),
  }
}
