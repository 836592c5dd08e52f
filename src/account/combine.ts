import type { Account, Day, Outcome } from './account'
import { isRecord } from './fields'
import { withOutcome } from './merge'

export type Side = 'mine' | 'theirs'

/** Two accounts that say different things of one matter. */
export interface Conflict {
  /** Where, from the account down: ['plans', 'marketing']. */
  path: string[]
  mine: unknown
  theirs: unknown
}

/** Which side to take, by `conflictKey`. */
export type Choices = Readonly<Record<string, Side>>

/** The name of a conflict among a set of choices. */
export function conflictKey({ path }: Pick<Conflict, 'path'>): string {
  return JSON.stringify(path)
}

/**
 * What two descriptions of one account say together. Nothing that only one of them says is lost; outcomes are joined,
 * newest fifty; of what HubSpot's chooser printed the later day holds; where both tell different things, `choices` says
 * whose holds, `mine` unless told.
 */
export function combine(
  mine: Account,
  theirs: Account,
  choices: Choices = {},
): { account: Account; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const { outcomes, products, ...told } = mine
  const { outcomes: moreOutcomes, products: moreProducts, ...moreTold } = theirs
  const both = joined(told, { ...moreTold, id: mine.id }, [], choices, conflicts)
  const all = [...(outcomes ?? []), ...(moreOutcomes ?? [])].reduce(withOutcome, [] as Outcome[])
  const printed = [products, moreProducts].filter((one) => one !== undefined)
  const latest = printed.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))[0]
  const account = {
    ...both,
    ...(all.length > 0 && { outcomes: all }),
    ...(latest && { products: latest }),
  } as Account
  return { account, conflicts }
}

type Plain = Record<string, unknown>

/** Record by record; what stands in both and is no record is either the same, or a day, or a conflict. */
function joined(mine: Plain, theirs: Plain, path: string[], choices: Choices, conflicts: Conflict[]): Plain {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const entries = keys.map((key): [string, unknown] => {
    const [a, b, at] = [own(mine, key), own(theirs, key), [...path, key]]
    if (a === undefined || b === undefined) return [key, a ?? b]
    if (isAnswer(at)) return [key, answer(a, b, at, choices, conflicts)]
    if (isRecord(a) && isRecord(b)) return [key, joined(a, b, at, choices, conflicts)]
    if (isDate(at)) return [key, later(a, b)]
    return [key, decided(a, b, at, choices, conflicts)]
  })
  return Object.fromEntries(entries)
}

function decided(mine: unknown, theirs: unknown, path: string[], choices: Choices, conflicts: Conflict[]) {
  if (saying(mine) === saying(theirs)) return mine
  const conflict = { path, mine, theirs }
  conflicts.push(conflict)
  return choices[conflictKey(conflict)] === 'theirs' ? theirs : mine
}

/** An answer counts with its day: the same answer is of the later one. */
function answer(mine: unknown, theirs: unknown, path: string[], choices: Choices, conflicts: Conflict[]) {
  const [a, b] = [mine, theirs] as { answer: string; on: Day }[]
  if (a?.answer === b?.answer) return a && b && a.on < b.on ? b : a
  return decided(a, b, path, choices, conflicts)
}

const isAnswer = (path: readonly string[]) => path.length === 2 && path[0] === 'answers'
const isDate = (path: readonly string[]) => path.length === 1 && /On$/.test(path[0] ?? '')

function later(a: unknown, b: unknown): unknown {
  return String(a) < String(b) ? b : a
}

function own(record: Plain, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Lists are sets here: the order of add-ons says nothing. */
function saying(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
}
