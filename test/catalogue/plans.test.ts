import { describe, expect, test } from 'vitest'
import { findScope, planHolds, planName, planStatus, requirementNames } from '../../src/catalogue'
import { hubByName } from '../../src/catalogue/sold-names'
import { HUBS, type Hub, TIERS, type Tier, type TierExpression, type Tri } from '../../src/catalogue/types'
import { scopes } from './data'

type Plans = Partial<Record<Hub, Tier>>

/** The rule again, in the plainest way: go through every account that fits what is known. */
function naive(requires: TierExpression, plans: Plans, addOns: string[] | undefined): Tri {
  const answers = new Set(
    completions(plans).flatMap((full) =>
      addOnSets(requires, addOns).map((set) => meets(requires, full, set)),
    ),
  )
  return answers.size === 2 ? 'unknown' : answers.has(true) ? 'yes' : 'no'
}

function meets(requires: TierExpression, plans: Record<Hub, Tier>, addOns: string[]): boolean {
  if ('anyAccount' in requires) return true
  return requires.anyOf.some((one) => {
    if ('addOn' in one) return addOns.includes(one.addOn)
    const owned = one.hub === 'any' ? Object.values(plans) : [plans[one.hub]]
    const ranks = { free: 0, starter: 1, professional: 2, enterprise: 3 }
    return (
      owned.some((tier) => ranks[tier] >= ranks[one.minTier]) &&
      (!one.withAddOn || addOns.includes(one.withAddOn))
    )
  })
}

/** For a yes-or-no question about "at least", the two ends of what an unknown hub may be are enough. */
function completions(plans: Plans): Record<Hub, Tier>[] {
  const end = (tier: Tier) =>
    Object.fromEntries(HUBS.map((hub) => [hub, plans[hub] ?? tier])) as Record<Hub, Tier>
  return [end('free'), end('enterprise')]
}

function addOnSets(requires: TierExpression, addOns: string[] | undefined): string[][] {
  if (addOns) return [addOns]
  const named =
    'anyOf' in requires
      ? requires.anyOf.map((one) => ('addOn' in one ? one.addOn : (one.withAddOn ?? '')))
      : []
  return [[], named]
}

const expressions = [
  ...new Map(
    scopes
      .flatMap(({ requires, mayAlsoSuffice }) => [requires, mayAlsoSuffice ?? null])
      .filter((one) => one !== null)
      .map((one) => [JSON.stringify(one), one]),
  ).values(),
]

const accounts: { plans: Plans; addOns?: string[] }[] = [
  { plans: {} },
  { plans: {}, addOns: [] },
  ...TIERS.map((tier) => ({ plans: Object.fromEntries(HUBS.map((hub) => [hub, tier])), addOns: [] })),
  ...HUBS.flatMap((hub) =>
    TIERS.flatMap((tier) => {
      const rest = Object.fromEntries(HUBS.map((other) => [other, 'free']))
      return [
        { plans: { [hub]: tier } },
        { plans: { ...rest, [hub]: tier }, addOns: [] },
        { plans: { ...rest, [hub]: tier }, addOns: ['brands', 'transactional-email'] },
        { plans: { ...rest, [hub]: undefined as unknown as Tier } },
      ]
    }),
  ),
]

describe('planHolds is the plain rule, for every hub and tier', () => {
  expect(expressions.length).toBeGreaterThan(15)
  test.each(expressions.map((one) => [JSON.stringify(one), one] as const))('%s', (_, requires) => {
    for (const account of accounts) {
      const told = JSON.stringify(account)
      expect(planHolds(requires, account), told).toBe(naive(requires, account.plans, account.addOns))
    }
  })
})

test('unknown is no no', () => {
  const anyPro: TierExpression = { anyOf: [{ hub: 'any', minTier: 'professional' }] }
  const free = Object.fromEntries(HUBS.map((hub) => [hub, 'free'])) as Record<Hub, Tier>
  const { smart_crm, ...without } = free
  expect(planHolds(anyPro, { plans: without })).toBe('unknown')
  expect(planHolds(anyPro, { plans: { ...without, smart_crm } })).toBe('no')
  expect(planHolds(anyPro, { plans: { smart_crm: 'professional' } })).toBe('yes')
  expect(planHolds({ anyOf: [{ addOn: 'brands' }] }, { plans: free })).toBe('unknown')
  expect(planHolds({ anyOf: [{ addOn: 'brands' }] }, { plans: free, addOns: [] })).toBe('no')
})

describe('planStatus', () => {
  const status = (name: string, plans: Plans, addOns?: string[]) => {
    const fact = findScope(name)
    if (!fact) throw new Error(`no scope ${name}`)
    return planStatus(fact, addOns ? { plans, addOns } : { plans })
  }
  const free = Object.fromEntries(HUBS.map((hub) => [hub, 'free'])) as Record<Hub, Tier>

  test('says how sure it is', () => {
    expect(status('forms', {})).toEqual({ status: 'included', confidence: 'high' })
    expect(status('social', { marketing: 'enterprise' })).toEqual({
      status: 'included',
      confidence: 'high',
    })
    expect(status('crm.objects.leads.read', { sales: 'starter' })).toEqual({
      status: 'excluded',
      confidence: 'high',
    })
    expect(status('crm.objects.leads.read', { marketing: 'enterprise' })).toMatchObject({
      status: 'unknown',
    })
    expect(status('automation', { ...free, sales: 'professional' })).toMatchObject({
      status: 'unknown',
    })
    expect(status('automation', { marketing: 'starter' })).toMatchObject({
      status: 'unknown',
    })
    expect(status('automation', free)).toEqual({
      status: 'excluded',
      confidence: 'medium',
    })
    expect(status('files.read', free)).toEqual({
      status: 'included',
      confidence: 'medium',
    })
    expect(status('content.site_pages.read', free)).toMatchObject({
      status: 'unknown',
    })
    expect(status('crm.app.objects.a1_car.view', free)).toMatchObject({
      status: 'unknown',
    })
    expect(status('transactional-email', { marketing: 'professional' })).toMatchObject({ status: 'unknown' })
    expect(status('transactional-email', { marketing: 'professional' }, [])).toMatchObject({
      status: 'excluded',
    })
  })

  test.each(HUBS.flatMap((hub) => TIERS.map((tier) => [hub, tier] as const)))(
    '%s at %s rules out exactly what the data says',
    (hub, tier) => {
      const plans = { ...free, [hub]: tier }
      const excluded = scopes
        .filter(({ scope }) => status(scope, plans, []).status === 'excluded')
        .map(({ scope }) => scope)
      const data = scopes.filter(
        ({ requires, mayAlsoSuffice }) =>
          requires && !meets(requires, plans, []) && !(mayAlsoSuffice && meets(mayAlsoSuffice, plans, [])),
      )
      expect(excluded).toEqual(data.map(({ scope }) => scope))
      for (const name of excluded) expect(findScope(name)?.requires).not.toBeNull()
    },
  )

  test('a scope that is in doubt is never certain', () => {
    for (const { scope, conflicts, tierBasis } of scopes)
      for (const plans of [free, Object.fromEntries(HUBS.map((hub) => [hub, 'enterprise']))])
        if (conflicts || tierBasis === 'api-docs')
          expect(status(scope, plans, []).confidence, scope).not.toBe('high')
  })
})

test("names of plans are HubSpot's own", () => {
  expect(planName('commerce', 'professional')).toBe('Revenue Hub Professional')
  expect(planName('smart_crm', 'enterprise')).toBe('Smart CRM Enterprise')
  expect(planName('any', 'starter')).toBe('Starter (*)')
  expect(requirementNames({ anyAccount: true })).toEqual([])
  expect(requirementNames(findScope('content')?.requires ?? { anyAccount: true })).toEqual([
    'Content Hub Professional',
    'Marketing Hub Professional',
  ])
  expect(requirementNames(findScope('transactional-email')?.requires ?? { anyAccount: true })).toEqual([
    'Marketing Hub Professional + Transactional Email',
  ])
  expect(requirementNames(findScope('business_units_view.read')?.requires ?? { anyAccount: true })).toEqual([
    'Brands',
  ])
})

test.each([
  ['Operations Hub', 'data'],
  ['ops', 'data'],
  ['operations', 'data'],
  ['data hub', 'data'],
  ['CMS Hub', 'content'],
  ['cms', 'content'],
  ['Commerce Hub', 'commerce'],
  ['revenue', 'commerce'],
  ['marketing-hub', 'marketing'],
  ['Marketing Hub', 'marketing'],
  ['MARKETING', 'marketing'],
  ['smart_crm', 'smart_crm'],
  ['Smart CRM', 'smart_crm'],
  ['smart-crm', 'smart_crm'],
  ['crm', 'smart_crm'],
  ['Service Hub', 'service'],
  ['sales', 'sales'],
  ['', null],
  ['hub', null],
  ['Agent Hub', null],
])('hubByName(%s) is %s', (text, hub) => {
  expect(hubByName(text)).toBe(hub)
})
