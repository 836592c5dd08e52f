import type { Aside } from '../account/fields'

/** As much of the browser's storage area as is used here. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}
/** Runs one task at a time, across every page and worker of the extension. */
export type Alone = <T>(task: () => Promise<T>) => Promise<T>

/** Whether a change was stored; a full store is told apart, for the person can do something about it. */
export type Stored = { ok: true } | { ok: false; problem: 'full' | 'failed' }

/** Stored values that could not be used, under the key they stood in. */
export interface KeptAside {
  key: string
  parts: Aside[]
}

/** What stands before the key of a value whose unsound parts are kept. */
export const ASIDE = 'aside:'
const MOST_ASIDE = 50

/** What every store over an area shares: writing with nobody in between, and keeping what could not be read. */
export interface Guarded {
  /** Runs a task alone; what it throws comes back as a value. */
  write(task: () => Promise<void>): Promise<Stored>
  /** One stored value; undefined when there is none. */
  value(key: string): Promise<unknown>
  /** What could not be read of a value goes with the write that replaces it, never before and never without. */
  beside(key: string, parts: Aside[]): Promise<Record<string, unknown>>
}

/** @param alone keeps a change from another window's from falling between its reading and its writing */
export function guarded(area: Area, alone: Alone): Guarded {
  const value = async (key: string) => (await area.get(key))[key]
  return {
    value,
    write: async (task) => {
      try {
        await alone(task)
        return { ok: true }
      } catch (error) {
        return { ok: false, problem: /quota/i.test(String(error)) ? 'full' : 'failed' }
      }
    },
    beside: async (key, parts) => {
      if (parts.length === 0) return {}
      const before = asideOf(await value(ASIDE + key))
      return { [ASIDE + key]: [...before, ...parts].slice(-MOST_ASIDE) }
    },
  }
}

/** The parts kept under a key; whatever else stands there is nobody's. */
export function asideOf(raw: unknown): Aside[] {
  return Array.isArray(raw) ? raw.filter((one): one is Aside => typeof one?.at === 'string') : []
}
