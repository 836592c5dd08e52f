import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { causeOf, lineOf, linkFor } from './one-cause'

const ROLE = "You don't have permission to connect this app"
const MARKETPLACE = 'App Marketplace access'
const rows = (...labels: string[]) =>
  ["You don't have the right permissions to install Acme", ...labels.map((label) => `- ${label}`)].join('\n')
const areas = (scopes: string) =>
  `Authorization failed because your user account does not have permission for the required areas (${scopes}). Please contact your account super administrator to request the necessary permissions.`

const said = (c: Case) => lineOf('user-permission', c)
/** Certainty, scopes and permissions of the cause. */
const named = (c: Case) => said(c)?.split(' | ').slice(0, 3).join(' | ') ?? null

describe('rows that the page lists', () => {
  it.each<[string, string, string, string[], string]>([
    [
      'certain where a seat cancels only one of two',
      'oauth tickets crm.objects.contacts.read',
      '',
      ['CRM > Tickets > View', 'CRM > Contacts > View'],
      'certain, super-admin | tickets crm.objects.contacts.read | crm.tickets.view; crm.contacts.view',
    ],
    [
      'certain by themselves, be the scope behind them optional',
      'oauth',
      'crm.objects.contacts.read',
      ['CRM > Contacts > View'],
      'certain, super-admin | crm.objects.contacts.read | crm.contacts.view',
    ],
    [
      'likely beside the right to install where only an optional scope stands behind them',
      'oauth crm.objects.deals.read',
      'crm.objects.contacts.read',
      ['CRM > Contacts > View', MARKETPLACE],
      'likely, super-admin | crm.objects.contacts.read | crm.contacts.view',
    ],
    [
      'likely so beside a scope that nothing is known of',
      'oauth made.up',
      'crm.objects.contacts.read',
      ['CRM > Contacts > View', MARKETPLACE],
      'likely, super-admin | crm.objects.contacts.read | crm.contacts.view',
    ],
    [
      'certain beside the right to install where one of them is of a required scope',
      'oauth crm.objects.deals.read',
      'crm.objects.contacts.read',
      ['CRM > Contacts > View', 'CRM > Deals > View', MARKETPLACE],
      'certain, super-admin | crm.objects.deals.read crm.objects.contacts.read | crm.contacts.view; crm.deals.view',
    ],
    [
      'certain beside it where the same row is of a required scope as well',
      'oauth crm.objects.contacts.read',
      'crm.objects.contacts.write',
      ['CRM > Contacts > View', MARKETPLACE],
      'certain, super-admin | crm.objects.contacts.read crm.objects.contacts.write | crm.contacts.view',
    ],
    [
      'of a required scope that either of two rights opens',
      'oauth settings.users.read',
      '',
      ['Add and edit users', MARKETPLACE],
      'certain, super-admin | settings.users.read | account.add_edit_users',
    ],
    [
      'about all that stands behind the scopes where it lists none',
      'oauth tickets',
      '',
      [],
      'certain, super-admin | tickets | crm.tickets.view; crm.tickets.edit',
    ],
  ])('are %s', (_, required, optional, labels, expected) => {
    expect(named({ input: linkFor(required, optional), page: rows(...labels) })).toBe(expected)
  })

  it('are certain beside the right to install where no link tells what they stand behind', () => {
    expect(named({ input: '', page: rows('CRM > Contacts > View', MARKETPLACE) })).toBe(
      'certain, super-admin |  | crm.contacts.view',
    )
  })

  it('are not about rights behind scopes where the right to install stands alone', () => {
    expect(said({ input: linkFor('oauth tickets'), page: rows(MARKETPLACE) })).toBeNull()
  })
})

describe('the older sentence about the role', () => {
  it.each<[string, Case, string]>([
    [
      'does not meet a super admin (law 4)',
      { input: linkFor('oauth tickets'), page: ROLE, person: { superAdmin: true } },
      'ruled-out, super-admin |  |  | because_super_admin_passes',
    ],
    [
      'stays likely beside a plan that is not sure to lack the scope',
      {
        input: linkFor('oauth hubdb'),
        page: ROLE,
        account: { plans: { content: 'free', marketing: 'free' } },
      },
      `likely, super-admin | hubdb | marketing.hubdb:Publish; account.hubdb_table_settings | because_page_says(${ROLE}), because_scope_may_need_rights(hubdb; marketing.hubdb:Publish account.hubdb_table_settings)`,
    ],
    [
      'is likely for a link that demands nothing',
      { input: linkFor('', 'tickets'), page: ROLE },
      `likely, super-admin |  |  | because_page_says(${ROLE})`,
    ],
    [
      'names of the rights behind a scope what nobody said is held',
      {
        input: linkFor('oauth tickets'),
        page: ROLE,
        person: { superAdmin: false, permissions: { 'CRM > Tickets > View': true } },
      },
      `likely, super-admin | tickets | crm.tickets.edit | because_page_says(${ROLE}), because_scope_needs_rights(tickets; crm.tickets.view crm.tickets.edit)`,
    ],
    [
      'names a scope that is a super admin’s alone, and none that no right is known for',
      {
        input: linkFor('oauth crm.objects.contacts.sensitive.read crm.objects.appointments.read'),
        page: ROLE,
      },
      `likely, super-admin | crm.objects.contacts.sensitive.read |  | because_page_says(${ROLE}), because_super_admin_only(crm.objects.contacts.sensitive.read)`,
    ],
  ])('%s', (_, c, expected) => {
    expect(said(c)).toBe(expected)
  })
})

describe('scopes that the page says the user lacks', () => {
  it('stay likely as long as the rights behind one of them are not held', () => {
    const page = areas('crm.objects.contacts.read, crm.objects.deals.read')
    const person = { superAdmin: false, permissions: { 'crm.contacts.view': true } }
    expect(named({ input: linkFor('oauth tickets'), page, person })).toMatch(
      /^likely, super-admin \| crm.objects.contacts.read crm.objects.deals.read/,
    )
  })

  it('are possible for who is told to be a super admin, be they offered before or not', () => {
    const outcomes: Case['outcomes'] = [{ scopes: ['tickets'], result: 'offered', on: '2026-11-03' }]
    const c = { input: linkFor('oauth tickets'), page: areas('tickets') }
    expect(said({ ...c, outcomes })).toMatch(/^likely/)
    expect(said({ ...c, outcomes, person: { superAdmin: true } })).toMatch(/^possible/)
  })
})

describe('without a page', () => {
  it.each<[string, string, Record<string, boolean>, string | null]>([
    [
      'names what a member is not said to hold',
      'oauth tickets',
      { 'CRM > Tickets > View': true },
      'possible, super-admin | tickets | crm.tickets.edit',
    ],
    [
      'names what a member is said to lack',
      'oauth tickets crm.objects.deals.read',
      { 'CRM > Tickets > Edit': false, 'CRM > Deals > View': true },
      'likely, super-admin | tickets | crm.tickets.edit',
    ],
    ['says nothing of scopes that no right is known for', 'oauth crm.objects.appointments.read', {}, null],
  ])('%s', (_, scopes, permissions, expected) => {
    expect(named({ input: linkFor(scopes), person: { superAdmin: false, permissions } })).toBe(expected)
  })

  it('says nothing of a member who is not told to be one', () => {
    expect(said({ input: linkFor('oauth tickets') })).toBeNull()
  })

  it('says where HubSpot says that a member needs rights', () => {
    const cause = causeOf('user-permission', {
      input: linkFor('oauth tickets'),
      person: { superAdmin: false },
    })
    expect(cause?.because[0]?.source).toMatch(/^https:\/\//)
  })
})
