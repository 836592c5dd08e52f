import { HUBS, hubTiers } from '../catalogue'
import type { Hub, Tier } from '../catalogue/types'
import type { AccountType } from '../diagnosis/case'
import type { Account, Day, Outcome, Person } from './account'
import { withPlans } from './merge'

/** Every change a person makes to an account by hand. Each takes the account as it is now, so that none undoes another. */

/** The account under a name; an empty one takes the name back. */
export function named(account: Account, name: string, on: Day): Account {
  const { name: _, namedOn: __, ...others } = account
  const short = name.trim()
  return short ? { ...others, name: short, namedOn: on } : others
}

/** The account with its data host; null = unknown. */
export function withRegion(account: Account, region: string | null): Account {
  const { region: _, ...others } = account
  return region ? { ...others, region } : others
}

/** The account of that kind; null = unknown. */
export function withType(account: Account, type: AccountType | null): Account {
  const { type: _, ...others } = account
  return type ? { ...others, type } : others
}

/** The account with one hub's tier as the person told it; null = unknown. */
export function withPlan(account: Account, hub: Hub, tier: Tier | null, on: Day): Account {
  const { [hub]: _, ...others } = account.plans ?? {}
  return withPlans(account, tier ? { ...others, [hub]: tier } : others, on)
}

/** The account with every hub that nothing is told of at Free. */
export function withRestFree(account: Account, on: Day): Account {
  const free = HUBS.filter((hub) => hubTiers(hub).includes('free')).map((hub) => [hub, 'free'] as const)
  return withPlans(account, { ...Object.fromEntries(free), ...account.plans }, on)
}

/** The account with these add-ons and no others; null = unknown. */
export function withAddOns(account: Account, addOns: readonly string[] | null): Account {
  const { addOns: _, ...others } = account
  return addOns ? { ...others, addOns: [...addOns] } : others
}

/** The account with one thing about the person's role; null = unknown. */
export function withRole(
  account: Account,
  role: keyof Pick<Person, 'superAdmin' | 'marketplaceAccess'>,
  held: boolean | null,
): Account {
  const { [role]: _, ...others } = account.person ?? {}
  return withPerson(account, held === null ? others : { ...others, [role]: held })
}

/** The account with one permission of the person; null = unknown. @param right right key of the catalogue, or a path */
export function withPermission(account: Account, right: string, held: boolean | null): Account {
  const { [right]: _, ...rows } = account.person?.permissions ?? {}
  const permissions = held === null ? rows : { ...rows, [right]: held }
  const { permissions: __, ...others } = account.person ?? {}
  return withPerson(account, Object.keys(permissions).length > 0 ? { ...others, permissions } : others)
}

/** The account without one of its outcomes. */
export function withoutOutcome(account: Account, { scopes, result, on }: Outcome): Account {
  const { outcomes = [], ...others } = account
  const same = (one: Outcome) =>
    one.result === result && one.on === on && one.scopes.join(' ') === scopes.join(' ')
  const kept = outcomes.filter((one) => !same(one))
  return kept.length > 0 ? { ...others, outcomes: kept } : others
}

function withPerson(account: Account, person: Person): Account {
  const { person: _, ...others } = account
  return Object.keys(person).length > 0 ? { ...others, person } : others
}
