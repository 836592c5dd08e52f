import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import hubs from '../../src/catalogue/data/hubs.json'
import scopeData from '../../src/catalogue/data/scopes.json'
import type { Hub, ScopeRecord, Tier, TierExpression } from '../../src/catalogue/types'
import { type Cell, planMatrix } from '../../src/remedy/plan-matrix'
import { answer } from '../../src/report/answer'

const records = new Map((scopeData as ScopeRecord[]).map((record) => [record.scope, record]))
const ORDER = ['free', 'starter', 'professional', 'enterprise']
const asked = (required: string[], conditional: string[] = [], optional: string[] = []) => ({
  required,
  conditional,
  optional,
})
const cells = (matrix: ReturnType<typeof planMatrix>): Cell[] =>
  matrix ? [matrix.free, ...matrix.rows.flatMap((row) => row.cells)] : []
const cell = (matrix: ReturnType<typeof planMatrix>, hub: Hub, tier: Tier) =>
  cells(matrix).find((one) => one.hub === hub && one.tier === tier)

/** HubSpot's table read with other eyes: an account has one hub at one tier, nothing else, no add-on. */
function has(requires: TierExpression, hub: Hub, tier: Tier): boolean {
  if ('anyAccount' in requires) return true
  return requires.anyOf.some(
    (one) =>
      'hub' in one &&
      !one.withAddOn &&
      (ORDER.indexOf(one.minTier) === 0 ||
        ((one.hub === 'any' || one.hub === hub) && ORDER.indexOf(tier) >= ORDER.indexOf(one.minTier))),
  )
}

describe('one scope', () => {
  const known = [...records.values()].filter(({ requires }) => requires !== null)
  it.each(known.map((record) => [record.scope, record] as const))('%s', (name, record) => {
    for (const { hub, tier, state, out } of cells(planMatrix(asked([name])))) {
      const inTable = record.requires !== null && has(record.requires, hub, tier)
      const mayDo = record.mayAlsoSuffice !== undefined && has(record.mayAlsoSuffice, hub, tier)
      const allowed = inTable ? ['all'] : mayDo ? ['unknown'] : ['no', 'unknown']
      expect(allowed, `${hub} ${tier}`).toContain(state)
      // A well sourced plan is not shrugged at.
      if (!inTable && !mayDo && record.confidence === 'high' && record.tierBasis === 'scope-table')
        expect(state, `${hub} ${tier}`).toBe('no')
      expect(out).toEqual(state === 'no' ? [name] : [])
    }
  })

  it.each(
    [...records.values()]
      .filter(({ requires, impliedBy }) => !requires && impliedBy.length === 0)
      .map(({ scope }) => [scope]),
  )('whose plan nobody published is unknown everywhere: %s', (name) => {
    expect(new Set(cells(planMatrix(asked([name]))).map(({ state }) => state))).toEqual(new Set(['unknown']))
  })
})

it('has a cell for every tier a hub is sold in, and no other', () => {
  const matrix = planMatrix(asked(['oauth']))
  for (const { id, tiers } of hubs)
    expect([
      'free',
      ...cells(matrix)
        .filter(({ hub, tier }) => hub === id && tier !== 'free')
        .map(({ tier }) => tier),
    ]).toEqual(tiers)
  expect(cell(matrix, 'commerce', 'starter')).toBeUndefined()
})

it('lets optional and conditional scopes bar nobody, and names them', () => {
  const matrix = planMatrix(asked(['oauth'], ['automation'], ['marketing.campaigns.read']))
  expect(matrix?.free).toMatchObject({ state: 'part', dropped: ['marketing.campaigns.read'] })
  expect(cell(matrix, 'marketing', 'professional')).toMatchObject({ state: 'all', dropped: [], leftOut: [] })
})

it('has nothing to say where nothing is asked', () => {
  expect(planMatrix(asked([]))).toBeNull()
})

it('calls a name that is no scope unknown, never lacking', () => {
  expect(planMatrix(asked(['not.a.scope', 'crm.app.objects.thing.view']))?.free).toMatchObject({
    state: 'unknown',
    out: [],
    open: ['not.a.scope', 'crm.app.objects.thing.view'],
  })
})

it('agrees with the diagnosis of the same account', () => {
  const name = fc.constantFrom(...records.keys())
  const lists = fc.tuple(
    fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(name, { maxLength: 3 }),
  )
  fc.assert(
    fc.property(lists, ([required, optional]) => {
      const matrix = planMatrix(asked(required, [], optional))
      const free = Object.fromEntries(hubs.map(({ id }) => [id, 'free']))
      for (const { hub, tier, state } of cells(matrix)) {
        const plans = { ...free, [hub]: tier } as Partial<Record<Hub, Tier>>
        const input = `https://app.hubspot.com/oauth/authorize?client_id=x&scope=${required.join('%20')}&optional_scope=${optional.join('%20')}`
        const result = answer({ input, account: { plans, addOns: [] } })
        const plan = result.ok ? result.findings.diagnosis.causes.find(({ kind }) => kind === 'plan') : null
        const certainty = plan?.certainty ?? 'none'
        if (state === 'no') expect(['likely', 'certain']).toContain(certainty)
        else expect(['none', 'possible', 'ruled-out']).toContain(certainty)
      }
    }),
    { numRuns: 25, seed: 3 },
  )
})
