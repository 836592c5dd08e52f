import { describe, expect, it, test } from 'vitest'
import { endpoint } from '../../src/catalogue/endpoints'
import { readInternal } from '../../src/catalogue/internal-permissions'
import { objectScopes } from '../../src/catalogue/object-scopes'
import { leastScopes } from '../../src/request/request-lines'
import * as data from './data'

test('at least 70 families, none twice under another version', () => {
  const bare = data.endpoints.map(({ pattern }) =>
    pattern.replaceAll(/\/(?:v\d+|\d{4}-\d{2})(?=\/|$)/g, '').replaceAll(/\{[^}]*\}/g, '{}'),
  )
  expect(bare.length).toBeGreaterThanOrEqual(70)
  expect(bare.filter((one, i) => bare.indexOf(one) !== i)).toEqual([])
})

test('every family finds itself', () => {
  for (const { pattern } of data.endpoints)
    expect(endpoint('GET', pattern)?.record.pattern, pattern).toBe(pattern)
})

describe('endpoint', () => {
  it.each([
    ['GET', '/crm/v3/objects/tickets?limit=1', [['crm.objects.tickets.read'], ['tickets']]],
    ['POST', '/crm/v3/objects/tickets/search', [['crm.objects.tickets.read'], ['tickets']]],
    ['POST', '/crm/v3/objects/tickets', [['crm.objects.tickets.write'], ['tickets']]],
    ['GET', 'https://api.hubapi.com/crm/objects/2026-03/deals/7', [['crm.objects.deals.read']]],
    ['GET', '/crm/v3/objects/0-420', [['crm.objects.listings.read']]],
    ['PATCH', '/crm/v3/objects/2-3465404/12', [['crm.objects.custom.write']]],
    ['GET', '/crm/v3/owners/12', [['crm.objects.owners.read']]],
    ['GET', '/cms/v3/url-redirects', [['content']]],
    ['GET', '/account-info/2026-03/details', [['oauth']]],
    ['GET', '/account-info/v3/activity/login', [['account-info.security.read']]],
    ['GET', '/crm/v3/pipelines/orders', [['crm.pipelines.orders.read']]],
  ] as const)('%s %s', (method, path, ways) => {
    expect(endpoint(method, path)?.ways).toEqual(ways)
  })

  it('says that the object decides where the path does not tell it', () => {
    expect(endpoint('GET', '/crm/v3/objects/{objectType}')).toMatchObject({
      ways: null,
      dependsOnObject: true,
    })
    expect(endpoint('GET', '/crm/v3/objects/nobody_knows')).toMatchObject({
      ways: null,
      dependsOnObject: true,
    })
    expect(endpoint('GET', '/webhooks/v3/55/subscriptions')).toMatchObject({
      ways: null,
      dependsOnObject: false,
    })
  })

  it('asks for both ends of a link between records', () => {
    expect(endpoint('PUT', '/crm/v4/objects/contacts/1/associations/companies/2')?.ways).toEqual([
      ['crm.objects.contacts.write', 'crm.objects.companies.write'],
    ])
  })

  it('knows nothing of other paths', () => {
    expect(endpoint('GET', '/nothing/of/the/kind')).toBeNull()
    expect(endpoint(null, '')).toBeNull()
  })
})

test('leastScopes: what one call needs anyway serves the others', () => {
  const calls = [
    { method: 'GET', path: '/crm/v3/schemas/contacts' },
    { method: 'GET', path: '/crm/v3/objects/contacts' },
    { method: 'GET', path: '/crm/v3/properties/contacts' },
    { method: 'GET', path: '/crm/v3/owners' },
  ]
  expect(leastScopes(calls)).toEqual(['crm.objects.contacts.read', 'crm.objects.owners.read'])
  expect(leastScopes([])).toEqual([])
})

test('objectScopes goes by any name of a type', () => {
  for (const [name, object] of [
    ['TICKET', 'tickets'],
    ['0-5', 'tickets'],
    ['line-items', 'line_items'],
    ['Companies', 'companies'],
    ['2-987', 'custom'],
    ['p_car', 'custom'],
    ['CUSTOM_OBJECT', 'custom'],
  ] as const)
    expect(objectScopes(name)?.object, name).toBe(object)
  expect(objectScopes('nobody_knows')).toBeNull()
})

describe('readInternal', () => {
  it.each([
    ['tickets-read', ['tickets', 'crm.objects.tickets.read'], ['crm.tickets.view']],
    ['companies-write', ['crm.objects.companies.write'], ['crm.companies.edit']],
    ['deals-delete', ['crm.objects.deals.write'], ['crm.deals.delete']],
    ['tickets-writer', ['crm.objects.tickets.write', 'tickets'], ['crm.tickets.edit']],
    ['crm-property-settings', [], ['account.edit_property_settings']],
    ['spaceships-read', [], []],
  ] as const)('%s', (name, publicScopes, permissions) => {
    expect(readInternal(name)).toMatchObject({ name, publicScopes, permissions })
  })

  it('takes no public scope for one', () => {
    for (const name of ['e-commerce', 'business-intelligence', 'crm.objects.deals.read', 'tickets'])
      expect(readInternal(name), name).toBeNull()
  })
})
