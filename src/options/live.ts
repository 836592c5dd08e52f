import { useEffect, useState } from 'preact/hooks'
import type { Account } from '../account/account'
import type { Policy } from '../account/policy'
import { DEFAULTS, type Settings } from '../account/settings'
import type { Read } from '../account/stored'
import { accounts, onAccounts } from '../browser/accounts'
import { room } from '../browser/erase'
import type { KeptAside } from '../browser/guarded'
import { onPolicy, policy } from '../browser/policy'
import { onSettings, settings } from '../browser/settings'
import { SETTINGS } from '../browser/settings-store'

/** Everything the page shows, as it is stored now. */
export interface Live {
  own: Account[]
  /** Stored values that could not be used. */
  aside: KeptAside[]
  settings: Required<Settings>
  policy: Read<Policy>
  room: { used: number; most: number } | null
  /** The browser gives out nothing of what is stored: it is not to be taken for nothing stored. */
  unread: boolean
}

/** Follows what is stored, whichever window changes it. @returns null until the first look */
export function useLive(): Live | null {
  const [live, setLive] = useState<Live | null>(null)
  useEffect(() => {
    let asked = 0
    const look = async () => {
      const mine = ++asked
      const [{ accounts: own, aside, unread }, set, byPolicy, space] = await Promise.all([
        accounts.all(),
        settings.get(),
        policy(),
        room().catch(() => null),
      ])
      // An answer that was overtaken by a newer question would show the past.
      if (mine !== asked) return
      setLive({
        own: own.sort(byName),
        aside: set.aside.length > 0 ? [...aside, { key: SETTINGS, parts: set.aside }] : aside,
        settings: { ...DEFAULTS, ...set.value },
        policy: byPolicy,
        room: space,
        unread,
      })
    }
    const ends = [onAccounts, onSettings, onPolicy].map((on) => on(() => void look()))
    void look()
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return live
}

function byName(a: Account, b: Account): number {
  return (a.name ?? a.id).localeCompare(b.name ?? b.id)
}
