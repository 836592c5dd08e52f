import { describe, expect, it } from 'vitest'
import type { TierAlternative } from '../../src/catalogue/types'
import { followsFrom, planAsked, planQuestionId } from '../../src/diagnosis/told-plan'

const alternatives: TierAlternative[] = [
  { hub: 'smart_crm', minTier: 'professional' },
  { hub: 'marketing', minTier: 'professional', withAddOn: 'transactional-email' },
  { addOn: 'brands' },
]

describe('what was told about a plan', () => {
  it('reads its question id back', () => {
    expect(planAsked(planQuestionId(alternatives))).toEqual(alternatives)
  })

  it.each([
    'super-admin',
    'plan:',
    'plan:sales',
    'plan:sales-gold',
    'plan:salse-professional',
    'plan:-professional',
    'plan:professional',
    'plan:sales-professional,gold',
    'asks:sales-professional',
    '',
  ])('takes %j for no plan question', (id) => {
    expect(planAsked(id)).toBeNull()
  })

  it('knows that no Professional means no Enterprise, and yes to Enterprise means yes to Professional', () => {
    const professional: TierAlternative[] = [{ hub: 'sales', minTier: 'professional' }]
    const enterprise: TierAlternative[] = [{ hub: 'sales', minTier: 'enterprise' }]
    expect(followsFrom({ alternatives: professional, answer: false }, { anyOf: enterprise })).toBe('no')
    expect(followsFrom({ alternatives: enterprise, answer: true }, { anyOf: professional })).toBe('yes')
    expect(followsFrom({ alternatives: professional, answer: true }, { anyOf: enterprise })).toBe('unknown')
    expect(followsFrom({ alternatives: enterprise, answer: false }, { anyOf: professional })).toBe('unknown')
  })

  it('does not let one hub speak for another', () => {
    expect(
      followsFrom(
        { alternatives: [{ hub: 'sales', minTier: 'professional' }], answer: false },
        { anyOf: [{ hub: 'marketing', minTier: 'professional' }] },
      ),
    ).toBe('unknown')
    expect(
      followsFrom(
        { alternatives: [{ hub: 'any', minTier: 'professional' }], answer: false },
        { anyOf: [{ hub: 'marketing', minTier: 'professional' }] },
      ),
    ).toBe('no')
    expect(
      followsFrom(
        { alternatives: [{ hub: 'any', minTier: 'professional' }], answer: true },
        { anyOf: [{ hub: 'marketing', minTier: 'professional' }] },
      ),
    ).toBe('unknown')
  })

  const plan = (
    hub: 'sales' | 'marketing',
    minTier: 'starter' | 'professional',
    withAddOn?: string,
  ): TierAlternative => (withAddOn ? { hub, minTier, withAddOn } : { hub, minTier })
  const brands: TierAlternative = { addOn: 'brands' }
  it.each<[string, TierAlternative[], boolean, TierAlternative[], string]>([
    [
      'yes to one of two',
      [plan('sales', 'professional'), plan('marketing', 'professional')],
      true,
      [plan('sales', 'starter')],
      'unknown',
    ],
    [
      'yes to one of two that both do',
      [plan('sales', 'professional'), brands],
      true,
      [brands, plan('sales', 'starter')],
      'yes',
    ],
    [
      'no to one of two',
      [plan('sales', 'starter')],
      false,
      [plan('sales', 'professional'), brands],
      'unknown',
    ],
    ['no to both', [plan('sales', 'starter'), brands], false, [plan('sales', 'professional'), brands], 'no'],
    ['yes to an add-on', [brands], true, [brands], 'yes'],
    ['yes to another add-on', [{ addOn: 'transactional-email' }], true, [brands], 'unknown'],
    ['yes to an add-on, for a plan', [brands], true, [plan('sales', 'starter')], 'unknown'],
    ['yes to a plan, for an add-on', [plan('sales', 'starter')], true, [brands], 'unknown'],
    [
      'yes to a plan with an add-on',
      [plan('sales', 'starter', 'brands')],
      true,
      [plan('sales', 'starter', 'brands')],
      'yes',
    ],
    [
      'yes to a plan with an add-on, for the plan',
      [plan('sales', 'starter', 'brands')],
      true,
      [plan('sales', 'starter')],
      'yes',
    ],
    [
      'yes to a plan without the add-on',
      [plan('sales', 'starter')],
      true,
      [plan('sales', 'starter', 'brands')],
      'unknown',
    ],
    [
      'no to a plan, for it with an add-on',
      [plan('sales', 'starter')],
      false,
      [plan('sales', 'starter', 'brands')],
      'no',
    ],
  ])('tells from %s', (_, told, answer, wanted, follows) => {
    expect(followsFrom({ alternatives: told, answer }, { anyOf: wanted })).toBe(follows)
  })

  it('has nothing to say against what is in every plan', () => {
    expect(followsFrom({ alternatives: [brands], answer: false }, { anyAccount: true })).toBe('yes')
  })
})
