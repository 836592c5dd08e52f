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

  it.each(['super-admin', 'plan:', 'plan:sales', 'plan:sales-gold', ''])(
    'takes %j for no plan question',
    (id) => {
      expect(planAsked(id)).toBeNull()
    },
  )

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
})
