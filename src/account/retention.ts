import { type Account, type Day, isDay, isTold, lastDay, type Outcome } from './account'

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

/**
 * The account with nothing dated after today: that was learned while the clock ran ahead, on a day that nobody knows and
 * that is no later than today. Left as it is, it would outdo for as long what is learned after it.
 */
export function noneAhead(account: Account, today: Day): Account {
  const { outcomes, products, answers, namedOn, plansOn } = account
  return {
    ...account,
    ...(outcomes && { outcomes: outcomes.map((one) => notAfter(one, today)) }),
    ...(products && { products: notAfter(products, today) }),
    ...(answers && {
      answers: Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, notAfter(one, today)])),
    }),
    ...(namedOn && { namedOn: earlier(namedOn, today) }),
    ...(plansOn && { plansOn: earlier(plansOn, today) }),
  }
}

/** One thing that is dated, no later than today. */
export function notAfter<T extends { on: Day }>(one: T, today: Day): T {
  return one.on > today ? { ...one, on: today } : one
}

/** When things were forgotten last, and by which day. */
export interface Forgotten {
  on: Day
  by: Day
}

/**
 * By which day to forget today: that of the earlier start, where there was one. So a clock that is put ahead and back again
 * takes nothing away, and what has grown too old while nobody was here goes on the next day that somebody is.
 * @param before as it was stored: anything
 */
export function forgetting(before: unknown, today: Day): Forgotten {
  const { on, by } = (before ?? {}) as Partial<Record<keyof Forgotten, unknown>>
  const sound = [on, by].every((day) => typeof day === 'string' && isDay(day))
  if (!sound) return { on: today, by: today }
  return on === today ? { on: today, by: String(by) } : { on: today, by: earlier(String(on), today) }
}

function earlier(day: Day, other: Day): Day {
  return day < other ? day : other
}
