import { type Account, type Day, isTold, lastDay, type Outcome } from './account'

/** The first day that is kept. @param today ISO day @param days how many days things are kept, today not counted */
export function keptSince(today: Day, days: number): Day {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}

/** Outcomes of that day and later. */
export function outcomesSince(outcomes: readonly Outcome[], since: Day): Outcome[] {
  return outcomes.filter(({ on }) => on >= since)
}

/**
 * The account without what HubSpot's pages showed before a day. What the person told stays, however old.
 * @returns the same object where nothing is too old; null where the account was known by those pages alone
 */
export function withoutOld(account: Account, since: Day): Account | null {
  const { outcomes, products, ...others } = account
  const kept = outcomes && outcomesSince(outcomes, since)
  const tooOld = products !== undefined && products.on < since
  if (kept?.length === outcomes?.length && !tooOld) return account
  const left = {
    ...others,
    ...(kept && kept.length > 0 && { outcomes: kept }),
    ...(products && !tooOld && { products }),
  }
  return isTold(left) || lastDay(left) !== '' ? left : null
}
