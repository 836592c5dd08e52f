import type { Message } from '../request/types'
import { type Account, type Day, isAccountId } from './account'
import { combine } from './combine'
import { type Aside, isRecord } from './fields'
import { readAccount, VERSION, writeAccount } from './stored'

/** What a file of accounts calls itself. */
const FORMAT = 'scopelight-accounts'
/** Largest file that is read, in characters: two hundred full accounts take about two million. */
export const LONGEST_FILE = 8_000_000
export const MOST_IN_FILE = 5000

/**
 * The account without what is about the person who uses it: role, permissions, answers, and what HubSpot showed them.
 * Another person may hold other rights, and so be refused where this one was offered.
 */
export function withoutPerson(account: Account): Account {
  const { person: _, answers: __, outcomes: ___, ...others } = account
  return others
}

/** Accounts as a JSON file. @param on day of the export */
export function writeFile(accounts: readonly Account[], on: Day): string {
  const file = { format: FORMAT, version: VERSION, on, accounts: accounts.map(writeAccount).map(unversioned) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function unversioned({ version: _, ...account }: Record<string, unknown>) {
  return account
}

export type FileRead = { ok: true; accounts: Account[]; aside: Aside[] } | { ok: false; problem: Message }

/**
 * Reads a file of accounts. A value in it that is not sound costs itself and is given back aside.
 * @param text anything at all
 * @returns one sentence where it is no such file, of a newer version, or too large
 */
export function readFile(text: string): FileRead {
  if (text.length > LONGEST_FILE) return refused('problem_file_long')
  const file = parsed(text)
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.accounts))
    return refused('problem_file_foreign')
  const { version } = file
  if (!Number.isInteger(version) || Number(version) < 1) return refused('problem_file_foreign')
  if (Number(version) > VERSION) return refused('problem_file_newer')
  const aside: Aside[] = []
  const read = new Map<string, Account>()
  for (const [index, one] of file.accounts.slice(0, MOST_IN_FILE).entries()) {
    const at = `accounts.${index}`
    const account = accountIn(one, Number(version), at, aside)
    const same = account && read.get(account.id)
    if (account) read.set(account.id, same ? combine(same, account).account : account)
  }
  if (file.accounts.length > MOST_IN_FILE)
    aside.push({ at: `accounts.${MOST_IN_FILE}`, value: file.accounts.slice(MOST_IN_FILE) })
  return { ok: true, accounts: [...read.values()], aside }
}

function accountIn(raw: unknown, version: number, at: string, aside: Aside[]): Account | null {
  const id = isRecord(raw) ? String(raw.id) : ''
  if (!isRecord(raw) || !isAccountId(id)) {
    aside.push({ at, value: raw })
    return null
  }
  const { value, aside: mine } = readAccount(id, { ...raw, version })
  aside.push(...mine.map((one) => ({ ...one, at: one.at ? `${at}.${one.at}` : at })))
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refused(id: string): FileRead {
  return { ok: false, problem: { id } }
}
