import { describe, expect, test } from 'vitest'
import {
  covers,
  denial,
  equivalents,
  findScope,
  permissionByText,
  rightPath,
  rightsBehind,
  sameRight,
} from '../../src/catalogue'
import { fullScope } from '../../src/catalogue/full'

describe('findScope', () => {
  test('knows exact names only', () => {
    expect(findScope('crm.objects.leads.read')?.name).toBe('crm.objects.leads.read')
    for (const name of [
      'CRM.objects.leads.read',
      'crm:objects:leads:read',
      ' crm.objects.leads.read',
      'crm.objects.leads',
      'tickets-read',
      'constructor',
      '__proto__',
      '',
    ])
      expect(findScope(name), name).toBeNull()
  })

  test('knows the scopes of app objects by their shape', () => {
    for (const name of [
      'crm.app.objects.a23032901_golf_round.view',
      'crm.app.objects.a1_x.merge',
      'crm.app.schemas.a1_x.read',
      'crm.app.schemas.a1_x.properties.write',
      'crm.app.schemas.a1_x.anything',
    ])
      expect(findScope(name), name).toMatchObject({
        name,
        kind: 'app-object',
        requires: null,
        status: 'current',
      })
    for (const name of [
      'crm.app.objects.a1_x.fly',
      'crm.app.objects..view',
      'crm.app.objects.view',
      'crm.app.schemas.a1_x',
      'crm.app.objects.A B.view',
    ])
      expect(findScope(name), name).toBeNull()
  })

  test('shows that sources disagree', () => {
    expect(findScope('automation')?.conflict).toBe(true)
    expect(fullScope('automation')?.conflicts?.length).toBeGreaterThan(0)
    expect(findScope('crm.objects.leads.read')?.conflict).toBe(false)
  })

  test('gives public addresses', () => {
    expect(findScope('crm.objects.leads.read')?.source).toMatch(/^https:\/\/developers\.hubspot\.com\//)
    expect(findScope('record_images.signed_urls.read')?.source).toBeUndefined()
  })
})

describe('one right under several names', () => {
  test.each([
    ['tickets', 'crm.objects.tickets.read'],
    ['tickets', 'crm.schemas.tickets.write'],
    ['hubdb', 'hubdb.rows.write'],
    ['files', 'files.delete'],
    ['content', 'marketing.email.read'],
    ['contacts', 'crm.objects.deals.write'],
    ['crm.objects.contacts.sensitive.read', 'crm.objects.contacts.sensitive.read.v2'],
    ['settings.users.team.write', 'settings.users.teams.write'],
    ['business_units.view.read', 'business_units_view.read'],
    ['tickets.sensitive.v2', 'crm.objects.tickets.sensitive.read'],
  ])('%s and %s', (a, b) => {
    expect(sameRight(a, b)).toBe(true)
    expect(sameRight(b, a) || equivalents(b).includes(a) || equivalents(a).includes(b)).toBe(true)
  })

  test('different rights stay apart', () => {
    expect(sameRight('crm.objects.contacts.read', 'crm.objects.contacts.write')).toBe(false)
    expect(sameRight('crm.objects.contacts.read', 'crm.objects.deals.read')).toBe(false)
    expect(equivalents('forms')).toEqual([])
    expect(equivalents('no.such.scope')).toEqual([])
  })

  test('a broad scope covers its parts, a part leaves the broad one open', () => {
    expect(covers('tickets', 'crm.objects.tickets.write')).toBe('yes')
    expect(covers('crm.objects.tickets.write', 'tickets')).toBe('unknown')
    expect(covers('crm.objects.tickets.write', 'crm.objects.tickets.read')).toBe('no')
    expect(covers('crm.objects.deals.sensitive.read.v2', 'crm.objects.deals.sensitive.read')).toBe('yes')
    expect(covers('forms', 'forms')).toBe('yes')
    expect(covers('no.such.scope', 'forms')).toBe('unknown')
  })
})

describe('rightsBehind', () => {
  test('an own record wins over a pattern', () => {
    expect(rightsBehind('crm.objects.contacts.read')?.anyOf).toEqual([['crm.contacts.view']])
    expect(rightsBehind('crm.objects.leads.read')).toMatchObject({
      anyOf: [['crm.leads.view']],
      paidSeat: true,
    })
    expect(rightsBehind('crm.schemas.brand_new.write')).toMatchObject({
      anyOf: [['account.edit_property_settings']],
      unknownExtraRight: true,
    })
    expect(rightsBehind('crm.objects.brand_new.read')).toBeNull()
  })

  test('sensitive scopes are for super admins', () => {
    for (const name of [
      'crm.objects.deals.highly_sensitive.write',
      'crm.objects.deals.sensitive.read.v2',
      'tickets.sensitive',
      'tickets.highly_sensitive.v2',
    ])
      expect(rightsBehind(name), name).toMatchObject({ superAdminOnly: true, anyOf: [] })
  })

  test('oauth needs nothing but the install right', () => {
    expect(rightsBehind('oauth')).toMatchObject({
      anyOf: [[]],
      unknownExtraRight: false,
      superAdminOnly: false,
      confidence: 'high',
    })
  })
})

describe('permissionByText', () => {
  test.each([
    ['Forms > Publish', 'marketing.forms:Publish'],
    ['forms › publish', 'marketing.forms:Publish'],
    ['Forms', 'marketing.forms'],
    ['Workflows > Edit', 'automation.workflows.edit'],
    ['App Marketplace access', 'account.app_marketplace_access'],
    ['APP MARKETPLACE ACCESS', 'account.app_marketplace_access'],
    ['CRM > Tickets > Edit', 'crm.tickets.edit'],
    ['Tickets > Edit', 'crm.tickets.edit'],
    ['tickets-writer', 'crm.tickets.edit'],
    ['deals-writer', 'crm.deals.edit'],
    ['Products > Delete', 'sales.products:Delete'],
    ['Products > Edit', 'sales.products:Edit'],
    ['crm.tickets.edit', 'crm.tickets.edit'],
    ['marketing.forms:View', 'marketing.forms:View'],
    ['crm-edit-all-deals', 'crm.deals.edit'],
    ['Email Writer', 'marketing.email:Edit'],
    ['Custom object unassigned editor', 'crm.custom_objects.edit'],
    ['HubSpot Marketplace Access', 'account.app_marketplace_access'],
    ['Account > Settings access > App Marketplace access', 'account.app_marketplace_access'],
    ['CRM > CRM objects > Contacts > View', 'crm.contacts.view'],
    ['Marketing > Forms > Publish', 'marketing.forms:Publish'],
    ['Automation > Workflows > Delete', 'automation.workflows.delete'],
    ['Sales > Templates', 'sales.templates'],
  ])('%s is %s', (text, right) => {
    expect(permissionByText(text)).toBe(right)
  })

  test("words that several rows share, and strangers' words, mean none", () => {
    for (const text of [
      'Edit',
      'View',
      'crm-edit-all',
      'Templates',
      'My App',
      'My App > Forms > Publish',
      'marketing.forms:Sing',
      'CRM',
      'Marketing > Edit',
      '',
      'constructor',
      'writer',
      '-writer',
    ])
      expect(permissionByText(text), text).toBeNull()
  })
})

test("rightPath is what HubSpot's page prints", () => {
  expect(rightPath('marketing.forms:Publish')).toBe('Forms > Publish')
  expect(rightPath('crm.tickets.edit')).toBe('CRM > Tickets > Edit')
  expect(rightPath('account.app_marketplace_access')).toBe('App Marketplace access')
  expect(rightPath('Something new > Edit')).toBe('Something new > Edit')
})

test("a wording's own meaning stands on top of its variant's", () => {
  const wordings = denial('scopes-insufficient')?.wordings ?? []
  expect(wordings[0]?.means).toMatchObject({ 'missing-required-scope': 'certain', plan: 'ruled-out' })
  expect(wordings[1]?.means).toMatchObject({
    'missing-required-scope': 'likely',
    'scope-mismatch': 'likely',
    plan: 'ruled-out',
  })
})
