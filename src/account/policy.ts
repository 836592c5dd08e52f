import { type Account, portalIdOf } from './account'
import { type Aside, isRecord, text, yesNo } from './fields'
import { readAccount } from './stored'
import { withoutPerson } from './transfer'

/** What an organisation set for its browsers. */
export interface Policy {
  /** By account number. */
  accounts: ReadonlyMap<string, Account>
  /** Locks recognition on or off. */
  recognise?: boolean
  /** A page of the organisation's own, checked: https, without name and password. */
  help?: { url: string; label?: string }
  /** Whom messages may name: one line. */
  contact?: string
}

export const NO_POLICY: Policy = { accounts: new Map() }
export const MOST_PRESETS = 1000
const LONGEST_LINE = 200
const LONGEST_URL = 2000
const KNOWN = ['accounts', 'recognise', 'helpLink', 'helpLabel', 'contact']

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a line of text
const NOT_IN_A_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const line = text(
  (value) => value.trim() !== '' && value.length <= LONGEST_LINE && !NOT_IN_A_LINE.test(value),
)

/**
 * Reads a policy as the browser hands it over. A field that is not sound costs itself and nothing else.
 * @param raw anything at all; undefined = no policy
 */
export function readPolicy(raw: unknown): { value: Policy; aside: Aside[] } {
  if (raw === undefined) return { value: NO_POLICY, aside: [] }
  if (!isRecord(raw)) return { value: NO_POLICY, aside: [{ at: '', value: raw }] }
  const aside: Aside[] = Object.keys(raw)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => ({ at: key, value: raw[key] }))
  const read = <T>(key: string, field: (value: unknown, at: string, aside: Aside[]) => T | undefined) =>
    raw[key] === undefined ? undefined : field(raw[key], key, aside)
  const [recognise, url, label, contact] = [
    read('recognise', yesNo),
    read('helpLink', text(isSafeLink)),
    read('helpLabel', line),
    read('contact', line),
  ]
  const accounts = read('accounts', presets) ?? NO_POLICY.accounts
  const value = {
    accounts,
    ...(recognise !== undefined && { recognise }),
    ...(url && { help: { url: new URL(url).href, ...(label && { label }) } }),
    ...(contact && { contact }),
  }
  return { value, aside }
}

/** What is known of an account, the organisation's preset beneath what the person told. Null where nobody knows it. */
export function withPreset(account: Account | null, preset: Account | undefined): Account | null {
  if (!preset) return account
  if (!account) return preset
  const plans = { ...preset.plans, ...account.plans }
  return { ...preset, ...account, ...(Object.keys(plans).length > 0 && { plans }) }
}

/** Presets are of accounts and never of a person: one policy is for everybody in the organisation. */
function presets(value: unknown, at: string, aside: Aside[]): Map<string, Account> | undefined {
  if (!Array.isArray(value)) {
    aside.push({ at, value })
    return undefined
  }
  const found = new Map<string, Account>()
  for (const [index, raw] of value.entries()) {
    const here = `${at}.${index}`
    const id = isRecord(raw) ? String(raw.id) : ''
    if (!isRecord(raw) || portalIdOf({ id }) === null || found.has(id) || index >= MOST_PRESETS) {
      aside.push({ at: here, value: raw })
      continue
    }
    const { value: account, aside: mine } = readAccount(id, raw)
    const { products: _, plansOn: __, namedOn: ___, ...kept } = withoutPerson(account)
    found.set(id, kept)
    aside.push(...mine.map((one) => ({ ...one, at: one.at ? `${here}.${one.at}` : here })))
    for (const part of ['person', 'answers', 'outcomes', 'products'])
      if (raw[part] !== undefined) aside.push({ at: `${here}.${part}`, value: raw[part] })
  }
  return found
}

/** Whether an address may stand behind a link: https, a host, neither name nor password in it. */
function isSafeLink(value: string): boolean {
  if (value.length > LONGEST_URL) return false
  try {
    const { protocol, username, password, hostname } = new URL(value)
    return protocol === 'https:' && hostname !== '' && username === '' && password === ''
  } catch {
    return false
  }
}
