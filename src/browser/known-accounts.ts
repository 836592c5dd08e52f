/** Accounts as they are used: what the person told and HubSpot's pages showed, over what the organisation preset. */
import type { Account } from '../account/account'
import { withPreset } from '../account/policy'
import { accounts } from './accounts'
import { policy } from './policy'

/** One account as it is used; null when nobody knows it. Rejects never. */
export async function knownAccount(id: string): Promise<Account | null> {
  const [account, { value }] = await Promise.all([accounts.get(id), policy()])
  return withPreset(account, value.accounts.get(id))
}

/** Every account as it is used. Rejects never. */
export async function knownAccounts(): Promise<Account[]> {
  const [{ accounts: own }, { value }] = await Promise.all([accounts.all(), policy()])
  const stored = new Map(own.map((account) => [account.id, account]))
  const ids = new Set([...stored.keys(), ...value.accounts.keys()])
  return [...ids].flatMap((id) => withPreset(stored.get(id) ?? null, value.accounts.get(id)) ?? [])
}
