import { type Account, isAccountId, type Outcome } from '../account/account'
import type { Aside } from '../account/fields'
import { surplus, withOutcome } from '../account/merge'
import { readAccount, readHints, writeAccount, writeHints } from '../account/stored'

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

export interface AccountStore {
  /** One account; null when nothing is remembered of it. Rejects never: an unreadable store knows nothing. */
  get(id: string): Promise<Account | null>
  /** Every account, and whatever stored value could not be used. */
  all(): Promise<{ accounts: Account[]; aside: KeptAside[] }>
  /**
   * Reads, changes and writes one account with nobody in between.
   * @param id of an account that may not be there yet: the change then gets an empty one
   * @param change null = forget the account; the same object = nothing to write
   */
  change(id: string, change: (account: Account) => Account | null): Promise<Stored>
  /** Forgets every account, hint and value kept aside. */
  forgetAll(): Promise<Stored>
  /** Outcomes whose account nobody knows: they rule nothing out. */
  hints(): Promise<Outcome[]>
  hint(outcome: Outcome): Promise<Stored>
}

const ACCOUNT = 'account:'
const HINTS = 'hints'
const ASIDE = 'aside:'
const MOST_ASIDE = 50

/** Whether a storage key is one of this store's. */
export function isAccountKey(key: string): boolean {
  return key.startsWith(ACCOUNT) || key === HINTS || key.startsWith(ASIDE)
}

/**
 * What is remembered of accounts, over one storage area. One key an account, so that none costs another.
 * @param alone keeps a change from another window's from falling between its reading and its writing
 */
export function accountStore(area: Area, alone: Alone): AccountStore {
  const everything = (): Promise<Record<string, unknown>> => area.get(null).catch(() => ({}))
  const value = async (key: string) => (await area.get(key))[key]

  const write = async (task: () => Promise<void>): Promise<Stored> => {
    try {
      await alone(task)
      return { ok: true }
    } catch (error) {
      return { ok: false, problem: /quota/i.test(String(error)) ? 'full' : 'failed' }
    }
  }

  /** What could not be read of a value goes with the write that replaces it, never before and never without. */
  const beside = async (key: string, parts: Aside[]): Promise<Record<string, unknown>> => {
    if (parts.length === 0) return {}
    const before = asideOf(await value(ASIDE + key))
    return { [ASIDE + key]: [...before, ...parts].slice(-MOST_ASIDE) }
  }

  const makeRoom = async () => {
    const stored = await area.get(null)
    const drop = surplus(accountsIn(stored).flatMap(({ account }) => account ?? [])).map((id) => ACCOUNT + id)
    if (drop.length > 0) await area.remove(drop)
  }

  return {
    get: async (id) => {
      const key = ACCOUNT + id
      const raw = await value(key).catch(() => undefined)
      return raw === undefined ? null : readAccount(id, raw).value
    },
    all: async () => {
      const stored = await everything()
      const read = accountsIn(stored)
      const now = [...read, { key: HINTS, aside: readHints(stored[HINTS]).aside }]
      const before = Object.keys(stored).filter((key) => key.startsWith(ASIDE))
      return {
        accounts: read.flatMap(({ account }) => account ?? []),
        aside: [
          ...now.map(({ key, aside }) => ({ key, parts: aside })),
          ...before.map((key) => ({ key: key.slice(ASIDE.length), parts: asideOf(stored[key]) })),
        ].filter(({ parts }) => parts.length > 0),
      }
    },
    change: (id, change) =>
      write(async () => {
        if (!isAccountId(id)) throw new Error('no id of an account')
        const key = ACCOUNT + id
        const raw = await value(key)
        const { value: account, aside } = readAccount(id, raw)
        const next = change(account)
        if (next === account) return
        if (next === null) return area.remove([key, ASIDE + key])
        await area.set({ [key]: writeAccount(next), ...(await beside(key, aside)) })
        if (raw === undefined) await makeRoom()
      }),
    forgetAll: () =>
      write(async () => {
        const keys = Object.keys(await area.get(null)).filter(isAccountKey)
        if (keys.length > 0) await area.remove(keys)
      }),
    hints: async () => readHints(await value(HINTS).catch(() => undefined)).value,
    hint: (outcome) =>
      write(async () => {
        const { value: known, aside } = readHints(await value(HINTS))
        await area.set({ [HINTS]: writeHints(withOutcome(known, outcome)), ...(await beside(HINTS, aside)) })
      }),
  }
}

function accountsIn(stored: Record<string, unknown>) {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(ACCOUNT))
    .map(([key, raw]) => {
      const id = key.slice(ACCOUNT.length)
      if (!isAccountId(id)) return { key, account: null, aside: [{ at: '', value: raw }] }
      const { value: account, aside } = readAccount(id, raw)
      return { key, account, aside }
    })
}

function asideOf(raw: unknown): Aside[] {
  return Array.isArray(raw) ? raw.filter((one): one is Aside => typeof one?.at === 'string') : []
}
