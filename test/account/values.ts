import fc from 'fast-check'
import type { Account, Outcome } from '../../src/account/account'

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))

/** Sound outcomes, as the content script tells them. */
export const outcomes: fc.Arbitrary<Outcome> = fc.record({
  scopes: fc.uniqueArray(fc.constantFrom('oauth', 'automation', 'content', 'crm.objects.leads.read', 'x:y'), {
    minLength: 1,
  }),
  result: fc.constantFrom('offered', 'denied'),
  on: day,
})

/** Sound accounts of every kind. */
export const accounts: fc.Arbitrary<Account> = fc.record(
  {
    id: fc.oneof(
      fc.integer({ min: 1 }).map(String),
      fc.uuid().map((id) => `local-${id}`),
    ),
    name: fc.constantFrom('Acme EU', 'x'),
    region: fc.constantFrom('na1', 'eu1'),
    plans: fc.constantFrom({}, { marketing: 'starter' as const }, { sales: 'enterprise' as const }),
    plansOn: day,
    addOns: fc.constantFrom([], ['brands']),
    type: fc.constantFrom('standard', 'sandbox'),
    person: fc.constantFrom({}, { superAdmin: true }, { permissions: { 'Workflows > Edit': false } }),
    answers: fc.dictionary(
      fc.constantFrom('super-admin', 'plan:sales-professional,any-starter+brands'),
      fc.record({ answer: fc.constantFrom('yes', 'no', 'unsure'), on: day }),
      { noNullPrototype: true },
    ),
    outcomes: fc.array(outcomes, { maxLength: 8 }),
    products: fc.record({
      labels: fc.constantFrom([], ['Sales Enterprise']),
      plans: fc.constantFrom({}, { sales: 'enterprise' as const }),
      on: day,
    }),
  },
  { requiredKeys: ['id'] },
)
