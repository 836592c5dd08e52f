import type { Hub, Tier } from '../catalogue/types'
import { type Account, type Day, isTold, lastDay, type Outcome, type Products } from './account'
import { holdsForAnyApp } from './case'

export const MOST_OUTCOMES = 50
/** Accounts of which the person told nothing; those they described are theirs and stay. */
export const MOST_ACCOUNTS = 200
/** What they may hold together, in letters of JSON: well below the 10 MB of Chrome's storage.local. */
const MOST_LETTERS = 2_000_000

/**
 * Outcomes with one more. The same scopes with the same result are one outcome, of the later day, whatever their order;
 * the oldest give way to new ones.
 */
export function withOutcome(outcomes: readonly Outcome[], more: Outcome): Outcome[] {
  const key = keyOf(more)
  const same = outcomes.find((one) => keyOf(one) === key)
  const newest = same && same.on > more.on ? same : { ...more, scopes: [...new Set(more.scopes)] }
  const all = [...outcomes.filter((one) => keyOf(one) !== key), newest]
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-MOST_OUTCOMES)
}

function keyOf({ scopes, result }: Outcome): string {
  return `${result} ${[...new Set(scopes)].sort().join(' ')}`
}

/**
 * The account with one more outcome. A refusal of what had all been offered takes that much of the offers back: consent
 * was shown, and then HubSpot refused all the same.
 */
export function remembering(account: Account, more: Outcome): Account {
  const { outcomes = [] } = account
  const offers = outcomes.filter(({ result, on }) => result === 'offered' && on <= more.on)
  const offered = new Set(offers.flatMap(({ scopes }) => scopes))
  const contradicted = more.result === 'denied' && more.scopes.every((name) => offered.has(name))
  const standing = !contradicted
    ? outcomes
    : outcomes.flatMap((one) => {
        if (!offers.includes(one)) return one
        const scopes = one.scopes.filter((name) => !more.scopes.includes(name))
        return scopes.length > 0 ? { ...one, scopes } : []
      })
  return { ...account, outcomes: withOutcome(standing, more) }
}

/**
 * The account with an answer to a question, unless it is about one app alone; null takes the answer back.
 * @returns the same object where that changes nothing
 */
export function answering(account: Account, question: string, answer: string | null, on: Day): Account {
  if (!holdsForAnyApp(question)) return account
  const { [question]: known, ...others } = account.answers ?? {}
  if (answer === null && !known) return account
  return { ...account, answers: answer === null ? others : { ...others, [question]: { answer, on } } }
}

/** The account with the plans the person told: all of them at once, an empty record takes them back. */
export function withPlans(account: Account, plans: Partial<Record<Hub, Tier>>, on: Day): Account {
  const { plans: _, plansOn: __, ...others } = account
  return Object.keys(plans).length === 0 ? others : { ...others, plans: { ...plans }, plansOn: on }
}

/** The account with what HubSpot's chooser printed beside it; what the person told stays beside that. */
export function withProducts(account: Account, products: Products, name: string): Account {
  const known = account.products
  return {
    ...account,
    ...(account.name === undefined && name && { name }),
    products: known && known.on > products.on ? known : products,
  }
}

/** The ids to drop for room: the longest unheard-of first, never one that the person told anything of. */
export function surplus(accounts: readonly Account[]): string[] {
  const own = accounts.filter((account) => !isTold(account))
  // Newest first; what comes after the last one there is room for goes.
  const newest = own.sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : lastDay(a) < lastDay(b) ? 1 : 0))
  let size = 0
  return newest
    .filter((account, place) => {
      size += JSON.stringify(account).length
      return place >= MOST_ACCOUNTS || size > MOST_LETTERS
    })
    .map(({ id }) => id)
}
