import { describe, expect, it } from 'vitest'
import type { TierExpression } from '../../src/catalogue/types'
import { smallestWays } from '../../src/remedy/ways'

const one = (hub: string, minTier: string): TierExpression => ({ anyOf: [{ hub, minTier } as never] })

describe('smallest ways through the plan check', () => {
  it('merges requirements on one hub into the higher tier', () => {
    expect(smallestWays([one('sales', 'starter'), one('sales', 'professional')])).toEqual([
      { plans: { sales: 'professional' }, addOns: [] },
    ])
  })

  it('offers every alternative, smallest purchase first', () => {
    const either: TierExpression = {
      anyOf: [
        { hub: 'content', minTier: 'professional' },
        { hub: 'marketing', minTier: 'starter' },
      ],
    }
    expect(smallestWays([either])).toEqual([
      { plans: { marketing: 'starter' }, addOns: [] },
      { plans: { content: 'professional' }, addOns: [] },
    ])
  })

  it('lets one purchase serve several scopes before it names two', () => {
    const a: TierExpression = {
      anyOf: [
        { hub: 'sales', minTier: 'professional' },
        { hub: 'service', minTier: 'professional' },
      ],
    }
    expect(smallestWays([a, one('service', 'professional')])[0]).toEqual({
      plans: { service: 'professional' },
      addOns: [],
    })
  })

  it('takes any paid hub as met by a named one', () => {
    expect(smallestWays([one('any', 'professional'), one('sales', 'enterprise')])).toEqual([
      { plans: { sales: 'enterprise' }, addOns: [] },
    ])
  })

  it('keeps an add-on beside its hub', () => {
    const needs: TierExpression = {
      anyOf: [{ hub: 'marketing', minTier: 'professional', withAddOn: 'transactional-email' }],
    }
    expect(smallestWays([needs])).toEqual([
      { plans: { marketing: 'professional' }, addOns: ['transactional-email'] },
    ])
  })

  it('has no way where nothing is to be bought', () => {
    expect(smallestWays([{ anyAccount: true }])).toEqual([])
  })
})
