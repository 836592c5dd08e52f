import { type Account, type Day, isAccountId, type Outcome } from '../account/account'
import { surplus, withOutcome } from '../account/merge'
import { notAfter, outcomesSince, withoutOld } from '../account/retention'
import { type Read, readAccount, readHints, writeAccount, writeHints } from '../account/stored'
import { type Alone, type Area, ASIDE, asideOf, guarded, type KeptAside, type Stored } from './guarded'

export type { Alone, Area, KeptAside, Stored } from './guarded'

export interface AccountStore {
  /** One account; null when nothing is remembered of it. Rejects never: an unreadable store knows nothing. */
  get(id: string): Promise<Account | null>
  /** Every account, and whatever stored value could not be used; unread = the browser gave nothing out at all. */
  all(): Promise<{ accounts: Account[]; aside: KeptAside[]; unread: boolean }>
  /**
   * Reads, changes and writes one account with nobody in between.
   * @param id of an account that may not be there yet: the change then gets an empty one
   * @param change null = forget the account; the same object = nothing to write
   */
  change(id: string, change: (account: Account) => Account | null): Promise<Stored>
  /**
   * The same for many accounts: all of them or, where they do not fit, none.
   * @param change given each account, an empty one where there is none yet
   */
  changeMany(ids: readonly string[], change: (account: Account) => Account): Promise<Stored>
  /** Forgets what HubSpot's pages showed before a day. */
  forgetBefore(since: Day): Promise<Stored>
  /** Forgets every value that could not be read, and no other. */
  forgetAside(): Promise<Stored>
  /** Forgets every account, hint and value kept aside. */
  forgetAll(): Promise<Stored>
  /** Outcomes whose account nobody knows: they rule nothing out. */
  hints(): Promise<Outcome[]>
  /** One more, seen today: none that is there is later. */
  hint(outcome: Outcome): Promise<Stored>
}

const ACCOUNT = 'account:'
const HINTS = 'hints'

/** Whether a storage key is one of this store's. */
export function isAccountKey(key: string): boolean {
  return key.startsWith(ACCOUNT) || key === HINTS || key.startsWith(ASIDE)
}

/**
 * What is remembered of accounts, over one storage area. One key an account, so that none costs another.
 * @param alone keeps a change from another window's from falling between its reading and its writing
 */
export function accountStore(area: Area, alone: Alone): AccountStore {
  const { write, value, beside } = guarded(area, alone)
  const put = async (key: string, { value: account, aside }: Read<Account>, next: Account | null) => {
    if (next === account) return
    if (next === null) return area.remove([key, ASIDE + key])
    await area.set({ [key]: writeAccount(next), ...(await beside(key, aside)) })
  }
  const putHints = async ({ value: known, aside }: Read<Outcome[]>, next: Outcome[]) => {
    if (next.length === known.length && next.every((one, at) => one === known[at])) return
    await area.set({ [HINTS]: writeHints(next), ...(await beside(HINTS, aside)) })
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
      const given = await area.get(null).catch(() => null)
      const stored = given ?? {}
      const read = accountsIn(stored)
      const now = [...read, { key: HINTS, aside: readHints(stored[HINTS]).aside }]
      const before = Object.keys(stored).filter((key) => key.startsWith(ASIDE))
      return {
        accounts: read.flatMap(({ account }) => account ?? []),
        aside: [
          ...now.map(({ key, aside }) => ({ key, parts: aside })),
          ...before.map((key) => ({ key: key.slice(ASIDE.length), parts: asideOf(stored[key]) })),
        ].filter(({ parts }) => parts.length > 0),
        unread: given === null,
      }
    },
    change: (id, change) =>
      write(async () => {
        if (!isAccountId(id)) throw new Error('no id of an account')
        const raw = await value(ACCOUNT + id)
        const read = readAccount(id, raw)
        await put(ACCOUNT + id, read, change(read.value))
        if (raw === undefined) await makeRoom()
      }),
    changeMany: (ids, change) =>
      write(async () => {
        const items: Record<string, unknown> = {}
        for (const id of ids.filter(isAccountId)) {
          const { value: account, aside } = readAccount(id, await value(ACCOUNT + id))
          const next = change(account)
          if (next === account) continue
          Object.assign(items, { [ACCOUNT + id]: writeAccount(next) }, await beside(ACCOUNT + id, aside))
        }
        await area.set(items)
        await makeRoom()
      }),
    forgetBefore: (since) =>
      write(async () => {
        const stored = await area.get(null)
        for (const { key, account, aside } of accountsIn(stored))
          if (account) await put(key, { value: account, aside }, withoutOld(account, since))
        const hints = readHints(stored[HINTS])
        await putHints(hints, outcomesSince(hints.value, since))
      }),
    forgetAside: () =>
      write(async () => {
        const stored = await area.get(null)
        const lost = accountsIn(stored).filter(({ aside }) => aside.length > 0)
        const [sound, none] = [
          lost.filter(({ account }) => account && Object.keys(account).length > 1),
          lost.filter(({ account }) => !account || Object.keys(account).length === 1),
        ]
        const clean = sound.map(({ key, account }) => [key, account && writeAccount(account)])
        const hints = readHints(stored[HINTS])
        if (hints.aside.length > 0) clean.push([HINTS, writeHints(hints.value)])
        await area.set(Object.fromEntries(clean))
        const kept = Object.keys(stored).filter((key) => key.startsWith(ASIDE))
        await area.remove([...none.map(({ key }) => key), ...kept])
      }),
    forgetAll: () =>
      write(async () => {
        const keys = Object.keys(await area.get(null)).filter(isAccountKey)
        if (keys.length > 0) await area.remove(keys)
      }),
    hints: async () => readHints(await value(HINTS).catch(() => undefined)).value,
    hint: (outcome) =>
      write(async () => {
        const known = readHints(await value(HINTS))
        const soFar = known.value.map((one) => notAfter(one, outcome.on))
        await putHints(known, withOutcome(soFar, outcome))
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
