import { expect, test } from 'vitest'
import { nearestScopes } from '../../src/catalogue'
import { scopes } from './data'

test.each([
  ['CRM.Objects.Contacts.Read', 'crm.objects.contacts.read'],
  ['crm:objects:contacts:read', 'crm.objects.contacts.read'],
  ['crm-objects-contacts-read', 'crm.objects.contacts.read'],
  ['crm_objects_deals_write', 'crm.objects.deals.write'],
  ['crm.objects.contact.read', 'crm.objects.contacts.read'],
  ['crm.objects.company.write', 'crm.objects.companies.write'],
  ['crm.object.deals.read', 'crm.objects.deals.read'],
  ['crm.objects.deal.wirte', 'crm.objects.deals.write'],
  ['crm.objects.contacts.raed', 'crm.objects.contacts.read'],
  ['crm.contacts.read', 'crm.objects.contacts.read'],
  ['contacts.read', 'crm.objects.contacts.read'],
  ['contacts-read', 'crm.objects.contacts.read'],
  ['crm.read.objects.contacts', 'crm.objects.contacts.read'],
  ['crm.objects.contacts.', 'crm.objects.contacts.read'],
  ['crm.objects.contacts', 'crm.objects.contacts.write'],
  ['crm.objects.contacts.read_only', 'crm.objects.contacts.read'],
  ['crm.objects.contacts.readonly', 'crm.objects.contacts.read'],
  ['crm.objects.quotes.delete', 'crm.objects.quotes.write'],
  ['crm.schemas.contact.write', 'crm.schemas.contacts.write'],
  ['crm.objects.line_item.read', 'crm.objects.line_items.read'],
  ['crm.objects.owner.read', 'crm.objects.owners.read'],
  ['ecommerce', 'e-commerce'],
  ['e_commerce', 'e-commerce'],
  ['form', 'forms'],
  ['ticket', 'tickets'],
  ['automations', 'automation'],
  ['oath', 'oauth'],
  ['sales_email_read', 'sales-email-read'],
  ['settings.user.read', 'settings.users.read'],
  ['marketing.email', 'marketing.email.read'],
  ['transactional_email', 'transactional-email'],
  ['crm.objects.custom_objects.read', 'crm.objects.custom.read'],
  ['crm.lists.readwrite', 'crm.lists.write'],
  ['hubspot.crm.objects.deals.read', 'crm.objects.deals.read'],
  ['conversation.read', 'conversations.read'],
  ['businessintelligence', 'business-intelligence'],
])('%s may have been meant as %s', (name, meant) => {
  expect(nearestScopes(name)).toContain(meant)
})

test('a scope needs no suggestion', () => {
  for (const { scope } of scopes) expect(nearestScopes(scope)).toEqual([])
  expect(nearestScopes('crm.app.objects.a1_car.view')).toEqual([])
})

test('noise gets none', () => {
  const noise = [
    '',
    ' ',
    'hello',
    'hello world',
    'qwertyuiop',
    'foo.bar.baz',
    'openid',
    'offline_access',
    'profile',
    'crm',
    'read',
    'crm.objects',
    'https',
    'scope',
    'undefined',
    'null',
    'crm.objects.zebras.read',
    '😀',
    '\ud800',
    'x'.repeat(5000),
    'a.'.repeat(60),
    '1234567890',
  ]
  for (const name of noise) expect(nearestScopes(name), name.slice(0, 20)).toEqual([])
})

test('gives no more than asked for, only names that exist', () => {
  const names = new Set(scopes.map(({ scope }) => scope))
  for (const { scope } of scopes) {
    const slip = scope.toUpperCase()
    const near = nearestScopes(slip, 2)
    expect(near.length).toBeLessThanOrEqual(2)
    expect(near, slip).toContain(scope)
    for (const one of near) expect(names.has(one)).toBe(true)
  }
})

test('a dropped letter is found again', () => {
  const lost = scopes
    .filter(({ scope }) => scope.length > 8)
    .filter(({ scope }) => {
      const at = Math.floor(scope.length / 2)
      const slip = scope.slice(0, at) + scope.slice(at + 1)
      return !scopes.some((other) => other.scope === slip) && !nearestScopes(slip).includes(scope)
    })
  expect(lost.map(({ scope }) => scope)).toEqual([])
})

test('one name takes less than 5 ms', () => {
  nearestScopes('crm.objects.contacs.raed')
  const from = performance.now()
  for (let i = 0; i < 50; i++) nearestScopes('crm.objects.contacs.raed')
  expect((performance.now() - from) / 50).toBeLessThan(5)
})
