import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  named,
  withAddOns,
  withoutOutcome,
  withPermission,
  withPlan,
  withRegion,
  withRestFree,
  withRole,
  withType,
} from '../../src/account/edit'
import { readAccount, writeAccount } from '../../src/account/stored'
import { HUBS } from '../../src/catalogue'
import { accounts } from './values'

const on = '2026-11-03'

it('makes every change one that can be stored, and taken back', () => {
  fc.assert(
    fc.property(accounts, (account) => {
      const changed = [
        named(account, ' Acme ', on),
        withRegion(account, 'eu1'),
        withType(account, 'sandbox'),
        withPlan(account, 'data', 'enterprise', on),
        withRestFree(account, on),
        withAddOns(account, []),
        withRole(account, 'superAdmin', false),
        withPermission(account, 'Workflows > Edit', true),
      ]
      for (const one of changed)
        expect(readAccount(one.id, writeAccount(one))).toEqual({ value: one, aside: [] })
      expect(named(account, '  ', on)).not.toHaveProperty('name')
      expect(withRegion(account, null)).not.toHaveProperty('region')
      expect(withType(account, null)).not.toHaveProperty('type')
      expect(withAddOns(account, null)).not.toHaveProperty('addOns')
      expect(withRole(account, 'superAdmin', null).person ?? {}).not.toHaveProperty('superAdmin')
      expect(withPlan(account, 'sales', null, on).plans ?? {}).not.toHaveProperty('sales')
      for (const hub of HUBS)
        expect(withRestFree(account, on).plans?.[hub]).toBe(account.plans?.[hub] ?? 'free')
      for (const outcome of account.outcomes ?? [])
        expect(withoutOutcome(account, outcome).outcomes ?? []).not.toContainEqual(outcome)
    }),
  )
})
