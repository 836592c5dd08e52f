import { expect, it } from 'vitest'
import type { Cause } from '../../src/diagnosis/case'
import type { Remedy } from '../../src/remedy/remedies'
import { waysOut } from '../../src/remedy/ways-out'

const remedy: Remedy = {
  id: 'grant_rights',
  owner: 'super-admin',
  text: { id: 'remedy_grant_rights' },
  rights: ['crm.contacts.edit'],
  link: null,
}
const cause = (kind: Cause['kind'], certainty: Cause['certainty']): Cause => ({
  kind,
  certainty,
  scopes: [],
  permissions: [],
  fixedBy: 'super-admin',
  because: [],
})

it('puts the remedies first and further guides after them, none twice', () => {
  const ways = waysOut([remedy], [cause('user-permission', 'certain'), cause('install-permission', 'likely')])
  expect(ways.map(({ guide }) => guide)).toEqual(['object_right', 'unassigned', 'relogin', 'amp_permset'])
  expect(ways[0]?.rights).toEqual(['crm.contacts.edit'])
})

it('offers no further guide for what is merely possible or ruled out', () => {
  expect(waysOut([remedy], [cause('user-permission', 'possible'), cause('seat', 'ruled-out')])).toHaveLength(
    1,
  )
})

it('keeps a remedy that no guide stands behind', () => {
  const [way] = waysOut([{ ...remedy, id: 'no_install_needed' }], [])
  expect(way?.guide).toBeNull()
})
