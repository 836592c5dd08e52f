import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findScope, rightsBehind } from '../../src/catalogue'
import scopes from '../../src/catalogue/data/scopes.json'
import { HUBS, TIERS } from '../../src/catalogue/types'
import type { Case, Cause } from '../../src/diagnosis/case'
import { impossible } from '../../src/diagnosis/impossible'
import { strength } from '../../src/diagnosis/known'
import { answer } from '../../src/report/answer'
import { runs } from '../runs'

const NAMES = [...scopes.map(({ scope }) => scope), 'made.up', 'crm.app.objects.thing.view']
const RIGHTS = [...new Set(NAMES.flatMap((name) => rightsBehind(name)?.anyOf.flat() ?? []))].sort()
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 15 })
const plans = fc.dictionary(fc.constantFrom(...HUBS), fc.constantFrom(...TIERS))
const person = fc.record(
  {
    superAdmin: fc.boolean(),
    marketplaceAccess: fc.boolean(),
    permissions: fc.dictionary(fc.constantFrom(...RIGHTS), fc.boolean(), { maxKeys: 8 }),
  },
  { requiredKeys: [] },
)
const told = fc.record({ plans, person })
type Told = { plans: NonNullable<Case['account']>['plans']; person: Case['person'] }

const link = (required: readonly string[], optional: readonly string[] = []) =>
  `https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb&scope=${required.join('%20')}${optional.length > 0 ? `&optional_scope=${optional.join('%20')}` : ''}`

function of(input: string, { plans: held = {}, person: who = {} }: Partial<Told> = {}) {
  const result = answer({ input, account: { plans: sold(held) }, person: who })
  if (!result.ok) throw new Error(result.problem.id)
  return result.findings
}
/** Only plans that HubSpot sells: of the others a case is refused as a whole. */
const sold = (held: Told['plans'] = {}) =>
  Object.fromEntries(
    Object.entries(held).filter(
      ([hub, tier]) => !impossible({ input: '', account: { plans: { [hub]: tier } } }),
    ),
  )
const planOf = (causes: readonly Cause[]) => causes.find(({ kind }) => kind === 'plan')

/** The order of these is what the report says first: it must not hang on the order in the link. */
const RANKED = ['causes', 'remedies', 'notChecked', 'answers', 'ways']

/** Scopes, rights and reasons stand in the link's order, also in a corrected link, which says nothing: they count as sets. */
function unordered(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return value.replace(/(?<=scope=)[^&]+/g, (list) => list.split('%20').sort().join())
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unordered(one, name)]))
  const all = value.map((one) => unordered(one))
  const text = (one: unknown) => JSON.stringify(one)
  return RANKED.includes(key) ? all : all.sort((a, b) => (text(a) < text(b) ? -1 : 1))
}

it('says the same of scopes in any order, and of scopes named twice', () => {
  const shuffled = names.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list)),
  )
  fc.assert(
    fc.property(shuffled, told, ([list, other, twice], known) => {
      const said = (all: readonly string[]) => {
        const { diagnosis, remedies, unblock } = of(link(all), known)
        const { verdict, causes, question, notChecked } = diagnosis
        const judged = [...diagnosis.scopes].sort((a, b) => (a.name < b.name ? -1 : 1))
        return unordered({ verdict, causes, question, notChecked, remedies, unblock, judged })
      }
      expect(said([...other, ...twice])).toEqual(said(list))
    }),
    { numRuns: runs(400) },
  )
}, 60_000)

it('adds and strengthens no cause for more plan or more permission, without a page', () => {
  const more = fc.record({
    hub: fc.constantFrom(...HUBS),
    tier: fc.constantFrom(...TIERS),
    superAdmin: fc.boolean(),
    marketplaceAccess: fc.boolean(),
    granted: fc.subarray(RIGHTS, { maxLength: 40 }),
  })
  let gone = 0
  fc.assert(
    fc.property(names, told, more, (list, known, extra) => {
      const held = known.plans[extra.hub]
      // A plan told anew is news, not more: only one that was told rises.
      const rises =
        held !== undefined &&
        TIERS.indexOf(extra.tier) > TIERS.indexOf(held) &&
        Object.keys(sold({ [extra.hub]: extra.tier })).length > 0 &&
        // A tier that the hub is not sold in counts as not told.
        Object.keys(sold({ [extra.hub]: held })).length > 0
      const granted = Object.fromEntries(extra.granted.map((right) => [right, true]))
      const richer: Told = {
        plans: rises ? { ...known.plans, [extra.hub]: extra.tier } : known.plans,
        person: {
          ...known.person,
          ...(extra.superAdmin && { superAdmin: true }),
          ...(extra.marketplaceAccess && { marketplaceAccess: true }),
          permissions: { ...known.person.permissions, ...granted },
        },
      }
      const before = of(link(list), known).diagnosis.causes
      const after = of(link(list), richer).diagnosis.causes
      for (const cause of after) {
        const was = before.find(({ kind }) => kind === cause.kind)?.certainty ?? 'ruled-out'
        expect(strength(cause.certainty), cause.kind).toBeLessThanOrEqual(strength(was))
      }
      if (after.length < before.length) gone++
    }),
    { numRuns: runs(600) },
  )
  // What takes no cause away would prove nothing.
  expect(gone).toBeGreaterThan(runs(600) / 40)
}, 60_000)

it('makes no plan cause of an optional scope', () => {
  let plain = 0
  fc.assert(
    fc.property(names, names, told, (required, others, known) => {
      const optional = others.filter((name) => !required.includes(name))
      const cause = planOf(of(link(required, optional), known).diagnosis.causes)
      expect(cause).toEqual(planOf(of(link(required), known).diagnosis.causes))
      if (
        planOf(of(link([...required, ...optional]), known).diagnosis.causes)?.scopes.length !==
        cause?.scopes.length
      )
        plain++
    }),
    { numRuns: runs(400) },
  )
  // The same names, required, would have been a cause in many.
  expect(plain).toBeGreaterThan(runs(400) / 40)
}, 60_000)

it('is no surer of a cause than the catalogue is of any fact it rests on', () => {
  const levels = { low: 1, medium: 2, high: 3 } as const
  const seen = new Set<string>()
  fc.assert(
    fc.property(names, told, (list, known) => {
      for (const { kind, certainty, scopes: about } of of(link(list), known).diagnosis.causes) {
        const facts = about.map((name) => findScope(name))
        const reach = facts.map((fact) => {
          if (!fact) return 1
          if (kind === 'plan') {
            const { tierConfidence, conflict, prerequisite, mayAlsoSuffice } = fact
            // Sources that disagree on a plan agree on an account that meets none of what they name.
            const published = mayAlsoSuffice ? Math.max(2, levels[tierConfidence]) : levels[tierConfidence]
            return conflict || prerequisite ? Math.min(2, published) : published
          }
          return levels[rightsBehind(fact.name)?.confidence ?? 'low']
        })
        if (kind !== 'plan' && kind !== 'user-permission') continue
        seen.add(`${kind} ${certainty}`)
        expect(strength(certainty), `${kind} ${about.join(' ')}`).toBeLessThanOrEqual(Math.max(1, ...reach))
      }
    }),
    { numRuns: runs(600) },
  )
  // The rarest takes more than the quick run's inputs to turn up.
  expect(seen.size).toBeGreaterThan(runs(600) === 600 ? 3 : 2)
}, 60_000)
