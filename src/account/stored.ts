import { HUBS, hubTiers } from '../catalogue'
import type { Hub, Tier } from '../catalogue/types'
import { maskSecrets } from '../request/mask'
import {
  type Account,
  type GivenAnswer,
  isAccountId,
  isDay,
  type Outcome,
  type Person,
  type Products,
} from './account'
import { type Aside, type Field, isRecord, listOf, oneOf, recordOf, shape, text, yesNo } from './fields'
import { MOST_OUTCOMES } from './merge'

/** The version this code writes. */
export const VERSION = 1
/** What turns a value of one version into the next: the first entry takes version 1 to 2. Gives back anything; it is checked as ever. */
export type Migration = (value: Record<string, unknown>) => Record<string, unknown>
export const MIGRATIONS: readonly Migration[] = []

/** Most names HubSpot's link can hold that anybody remembers of one page. */
export const MOST_SCOPES = 500
export const LONGEST_NAME = 300
const MOST_LABELS = 50

/** Whether a name can be a scope, as far as its letters go: what else a page may print, a token say, is nobody's business here. */
export function isScopeName(name: string): boolean {
  return /^[A-Za-z][\w.:-]*$/.test(name) && name.length <= LONGEST_NAME && maskSecrets(name) === name
}

/** Whether a text can name one of HubSpot's data hosts: na1, eu1, ... */
export const isRegion = (value: string) => /^[a-z0-9]{2,12}$/.test(value)

const isShort = (value: string) => value.trim() !== '' && value.length <= LONGEST_NAME
const day = text(isDay)

/** The id of a question and of an answer to it, as the diagnosis writes them. */
export const isQuestionId = (id: string) => /^[a-z][\w:,+-]{0,999}$/.test(id)
export const isAnswerId = (id: string) => /^[a-z-]{1,30}$/.test(id)

const plans: Field<Partial<Record<Hub, Tier>>> = (value, at, aside) => {
  if (!isRecord(value)) return recordOf(() => false, text(isShort))(value, at, aside)
  const entries = Object.entries(value).flatMap(([name, tier]) => {
    const hub = HUBS.find((one) => one === name)
    const level = hub && hubTiers(hub).find((one) => one === tier)
    if (!level) aside.push({ at: `${at}.${name}`, value: tier })
    return level ? [[hub, level] as const] : []
  })
  return Object.fromEntries(entries)
}

/** One remembered outcome, as stored or as told by the content script. */
export const outcome = shape<Outcome, 'scopes' | 'result' | 'on'>(
  { scopes: listOf(text(isScopeName), MOST_SCOPES), result: oneOf('offered', 'denied'), on: day },
  ['scopes', 'result', 'on'],
)

const account = shape<Account, 'id'>(
  {
    id: text(isAccountId),
    name: text(isShort),
    namedOn: day,
    region: text(isRegion),
    plans,
    plansOn: day,
    addOns: listOf(text(isShort), MOST_LABELS),
    type: oneOf('standard', 'developer', 'sandbox', 'test'),
    person: shape<Person>(
      { superAdmin: yesNo, marketplaceAccess: yesNo, permissions: recordOf(isShort, yesNo) },
      [],
    ),
    answers: recordOf(
      isQuestionId,
      shape<GivenAnswer, 'answer' | 'on'>({ answer: text(isAnswerId), on: day }, ['answer', 'on']),
    ),
    outcomes: listOf(whole(outcome), MOST_OUTCOMES),
    products: shape<Products, 'labels' | 'plans' | 'on'>(
      { labels: listOf(text(isShort), MOST_LABELS), plans, on: day },
      ['labels', 'plans', 'on'],
    ),
  },
  ['id'],
)

/**
 * An outcome counts as a whole: a denial that lost a scope would blame the others, an offer would stand for nothing.
 */
function whole(field: Field<Outcome>): Field<Outcome> {
  return (value, at, aside) => {
    const mine: Aside[] = []
    const read = field(value, at, mine)
    if (read && read.scopes.length > 0 && mine.length === 0) return read
    aside.push({ at, value })
    return undefined
  }
}

/** What could be read of a stored value, and what could not. */
export interface Read<T> {
  value: T
  aside: Aside[]
}

/**
 * Reads a stored account, of this version or an older one. A value that is not sound costs itself and nothing else.
 * @param id the account the value is stored for; its own id is not trusted
 * @param raw anything at all; undefined = nothing stored
 * @returns an empty account of that id where nothing could be read; a value of a newer version is put aside whole
 */
export function readAccount(id: string, raw: unknown, migrations = MIGRATIONS): Read<Account> {
  const aside: Aside[] = []
  if (raw === undefined) return { value: { id }, aside }
  const now = migrated(raw, migrations)
  if (!now) return { value: { id }, aside: [{ at: '', value: raw }] }
  return { value: account({ ...now, id }, '', aside) ?? { id }, aside }
}

/** Reads the stored outcomes that no account is known for. */
export function readHints(raw: unknown, migrations = MIGRATIONS): Read<Outcome[]> {
  const aside: Aside[] = []
  if (raw === undefined) return { value: [], aside }
  const now = migrated(raw, migrations)
  if (!now) return { value: [], aside: [{ at: '', value: raw }] }
  return { value: listOf(whole(outcome), MOST_OUTCOMES)(now.outcomes, 'outcomes', aside) ?? [], aside }
}

/** A stored value brought to today's version; null when it is none of ours or of a version yet to come. Never throws. */
export function migrated(raw: unknown, migrations: readonly Migration[]): Record<string, unknown> | null {
  if (!isRecord(raw)) return null
  const version = raw.version ?? VERSION
  if (typeof version !== 'number' || !Number.isInteger(version)) return null
  const latest = migrations.length + 1
  if (version < 1 || version > latest) return null
  try {
    const steps = migrations.slice(version - 1)
    const { version: _, ...value } = steps.reduce<Record<string, unknown>>((value, step) => step(value), raw)
    return value
  } catch {
    return null
  }
}

/** An account in the form it is stored in. */
export function writeAccount(value: Account): Record<string, unknown> {
  return { version: VERSION, ...value }
}

/** Outcomes without an account, in the form they are stored in. */
export function writeHints(outcomes: readonly Outcome[]): Record<string, unknown> {
  return { version: VERSION, outcomes: [...outcomes] }
}
