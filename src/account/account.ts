import type { Hub, Tier } from '../catalogue/types'
import type { AccountType } from '../diagnosis/case'

/** A day, ISO: 2026-11-03. What is remembered is dated by the day, no finer. */
export type Day = string

/** What HubSpot showed this account: consent for all of the scopes, or a refusal because of at least one of them. */
export interface Outcome {
  scopes: string[]
  result: 'offered' | 'denied'
  on: Day
}

/** An answer the person gave to a question of the diagnosis, by the ids the question had. */
export interface GivenAnswer {
  answer: string
  on: Day
}

/** What HubSpot's account chooser printed beside the account, and what of it is understood. */
export interface Products {
  /** Verbatim: "Sales Enterprise". */
  labels: string[]
  plans: Partial<Record<Hub, Tier>>
  on: Day
}

export interface Person {
  superAdmin?: boolean
  marketplaceAccess?: boolean
  /** Right key of the catalogue, or the English path, to whether the person holds it. */
  permissions?: Record<string, boolean>
}

/** All that is remembered of one HubSpot account and of the person in it. What is unknown is left out. */
export interface Account {
  /** HubSpot's account number where it is known; else an id of our own, `local-...`. */
  id: string
  name?: string
  /** When the person gave it that name themselves; absent where HubSpot's page printed it. */
  namedOn?: Day
  /** Data host: na1, eu1, ... */
  region?: string
  /** As the person told it, and when. A hub that is left out is unknown. */
  plans?: Partial<Record<Hub, Tier>>
  plansOn?: Day
  /** Once told, all there are. */
  addOns?: string[]
  type?: AccountType
  person?: Person
  answers?: Record<string, GivenAnswer>
  outcomes?: Outcome[]
  products?: Products
}

const NUMBER = /^\d{1,20}$/
const LOCAL = /^local-[\w-]{1,60}$/

/** Whether an id can name an account: HubSpot's number, or one of our own. */
export function isAccountId(id: string): boolean {
  return NUMBER.test(id) || LOCAL.test(id)
}

/** HubSpot's number of an account; null for one that was described without it. */
export function portalIdOf({ id }: Pick<Account, 'id'>): string | null {
  return NUMBER.test(id) ? id : null
}

/** An id for an account described without a number. @param unique what no other account has, a UUID */
export function localId(unique: string): string {
  return `local-${unique}`
}

/** Whether a text is a day that exists, written as it is stored. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether the person told anything of the account themselves: such an account is never dropped for room. */
export function isTold({ namedOn, plans, addOns, type, person, answers, id }: Account): boolean {
  const answered = Object.keys(answers ?? {}).length > 0
  return portalIdOf({ id }) === null || answered || [namedOn, plans, addOns, type, person].some(Boolean)
}

/** The last day anything was learned of an account; '' when nothing is dated. */
export function lastDay({ outcomes = [], answers = {}, products, plansOn }: Account): Day {
  const days = [...outcomes, ...Object.values(answers)].map(({ on }) => on)
  return [...days, products?.on ?? '', plansOn ?? ''].sort().at(-1) ?? ''
}
