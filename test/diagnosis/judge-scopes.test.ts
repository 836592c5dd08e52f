import { describe, expect, it } from 'vitest'
import type { Case, ScopeFinding } from '../../src/diagnosis/case'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import { notChecked } from '../../src/diagnosis/not-checked'
import { situationOf } from '../../src/diagnosis/situation'
import { readTranslatedPage } from '../../src/request/page-translated'
import { understood } from '../request/expect-reading'

type Told = Omit<Case, 'input' | 'page'>
const FREE = {
  plans: {
    marketing: 'free',
    sales: 'free',
    service: 'free',
    content: 'free',
    data: 'free',
    smart_crm: 'free',
    commerce: 'free',
  },
} as const
const LEADS = 'crm.objects.leads.read'
const SENSITIVE = 'crm.objects.contacts.sensitive.read'
const offered = (...scopes: string[]): Told => ({
  outcomes: [{ scopes, result: 'offered', on: '2026-11-03' }],
})
const holds = (permissions: Record<string, boolean>): Told => ({ person: { permissions } })
const answers = (plan: string, answer: string): Told => ({ answers: { [`plan:${plan}`]: answer } })

function known(scopes: string, told: Told, page: string | null = null, kind = `oauth ${scopes}`) {
  const s = situationOf({ ...told, input: '' }, understood(kind), page ? readTranslatedPage(page) : null)
  return { s, scopes: judgeScopes(s) }
}
const judged = (scopes: string, told: Told = {}): ScopeFinding[] => known(scopes, told).scopes.slice(1)

it.each<[string, Told, string]>([
  [LEADS, {}, 'unknown certain'],
  [LEADS, { account: FREE }, 'excluded certain'],
  [LEADS, { account: { plans: { sales: 'professional' } } }, 'included certain'],
  [LEADS, answers('sales-professional', 'no'), 'excluded certain'],
  [LEADS, answers('sales-professional', 'yes'), 'included certain'],
  [LEADS, answers('sales-professional', 'free'), 'excluded certain'],
  [LEADS, answers('sales-professional', 'unsure'), 'unknown certain'],
  // HubSpot's own offer against what was told: neither yes nor no.
  [LEADS, offered(LEADS), 'included certain'],
  [LEADS, { account: FREE, ...offered(LEADS) }, 'unknown certain'],
  // Sources that disagree: a no to one of their plans leaves the others, a plan that may suffice is no reason to buy.
  ['automation', { account: FREE }, 'excluded likely'],
  ['automation', { account: { plans: { sales: 'professional' } } }, 'unknown likely, may suffice'],
  ['automation', answers('marketing-professional', 'no'), 'unknown likely'],
  ['automation', answers('marketing-professional', 'yes'), 'included likely'],
  ['conversations.custom_channels.read', {}, 'unknown possible'],
  ['conversations.custom_channels.read', { account: FREE }, 'excluded likely'],
  // Something beside the plan is needed.
  [SENSITIVE, { account: FREE }, 'excluded likely'],
  ['crm.objects.appointments.read', {}, 'included likely'],
  ['crm.objects.forecasts.read', { account: FREE }, 'excluded possible'],
  ['business-intelligence', {}, 'included likely'],
  ['made.up.thing', {}, 'unknown possible'],
  ['crm.app.objects.thing.view', {}, 'unknown likely'],
])('judges the plan for %s with %j', (name, told, expected) => {
  const [scope] = judged(name, told)
  const may = scope?.maySuffice ? ', may suffice' : ''
  expect(`${scope?.plan} ${scope?.planCertainty}${may}`).toBe(expected)
})

it('lets an offer speak for the scope that was offered, not for others of the same plan', () => {
  const plans = judged(`${LEADS} crm.objects.leads.write`, offered(LEADS)).map(({ plan }) => plan)
  expect(plans).toEqual(['included', 'unknown'])
})

it.each<[string, Told, string]>([
  [LEADS, {}, 'unknown crm.leads.view'],
  [LEADS, { person: { superAdmin: true } }, 'held crm.leads.view'],
  [LEADS, offered(LEADS), 'held crm.leads.view'],
  [LEADS, holds({ 'crm.leads.view': false }), 'missing crm.leads.view'],
  // Only a super admin has them.
  [SENSITIVE, {}, 'unknown '],
  [SENSITIVE, { person: { superAdmin: false } }, 'missing '],
  [SENSITIVE, { person: { superAdmin: true } }, 'held '],
  // Held only where every right is told and known to suffice.
  [
    'crm.objects.contacts.write',
    holds({ 'crm.contacts.view': true, 'crm.contacts.edit': true }),
    'held crm.contacts.view crm.contacts.edit',
  ],
  [
    'crm.objects.contacts.write',
    holds({ 'crm.contacts.view': true }),
    'unknown crm.contacts.view crm.contacts.edit',
  ],
  [
    'crm.objects.deals.write',
    holds({ 'crm.deals.view': true, 'crm.deals.edit': true }),
    'unknown crm.deals.view crm.deals.edit',
  ],
  [
    'crm.schemas.orders.write',
    holds({ 'account.edit_property_settings': true }),
    'unknown account.edit_property_settings',
  ],
  // By its row where the level was not told, by its level where it was.
  ['forms', holds({ 'marketing.forms': true }), 'held marketing.forms:Publish'],
  [
    'forms',
    holds({ 'marketing.forms': true, 'marketing.forms:Publish': false }),
    'missing marketing.forms:Publish',
  ],
  // Either of two rights: the one that is held, and missing only without both.
  ['settings.users.read', {}, 'unknown account.user_table_access'],
  ['settings.users.read', holds({ 'account.add_edit_users': true }), 'unknown account.add_edit_users'],
  ['settings.users.read', holds({ 'account.user_table_access': false }), 'unknown account.user_table_access'],
  [
    'settings.users.read',
    holds({ 'account.user_table_access': false, 'account.add_edit_users': false }),
    'missing account.user_table_access',
  ],
  ['oauth.unheard', {}, 'unknown '],
])('judges the rights for %s with %j', (name, told, expected) => {
  const [scope] = judged(name, told)
  expect(`${scope?.permission} ${scope?.rights.join(' ')}`).toBe(expected)
})

it('says how each scope was asked for, each once, and what is known of its name', () => {
  const page =
    'Authorization failed because your account lacks access to the required scopes [tickets, forms]'
  const link =
    'https://app.hubspot.com/oauth/authorize?client_id=a&scope=forms%20made.up&optional_scope=hubdb%20crm.app.objects.thing.view'
  const found = known('', {}, page, link).scopes
  expect(
    found.map(({ name, asked, status, replacedBy }) => [name, asked, status, replacedBy.length]),
  ).toEqual([
    ['forms', 'required', 'current', 0],
    ['made.up', 'required', 'unknown', 0],
    ['hubdb', 'optional', 'legacy', 5],
    ['crm.app.objects.thing.view', 'optional', 'app-object', 0],
    ['tickets', 'named', 'legacy', 4],
  ])
  expect(found.every(({ suggestions }) => suggestions.length === 0)).toBe(true)
})

describe('what could not be checked', () => {
  const ROLE = "You don't have permission to connect this app"
  const ALWAYS = 'unchecked_app_settings unchecked_governance'
  it.each<[string, string, Told, string | null, string]>([
    [
      'nothing told',
      LEADS,
      {},
      null,
      `unchecked_plan unchecked_role unchecked_rights unchecked_levels ${ALWAYS}`,
    ],
    ['in every plan, no right behind', '', {}, null, `unchecked_role ${ALWAYS}`],
    ['a plan that was told', LEADS, { account: FREE, person: { superAdmin: true } }, null, ALWAYS],
    [
      'an answer about plans',
      LEADS,
      { ...answers('sales-professional', 'no'), person: { superAdmin: true } },
      null,
      ALWAYS,
    ],
    [
      'a plan that nobody published',
      'contacts',
      { person: { superAdmin: true } },
      null,
      `unchecked_unpublished(contacts) ${ALWAYS}`,
    ],
    ['a name that is no scope', 'made.up', { person: { superAdmin: true } }, null, ALWAYS],
    [
      'a member who holds the right',
      'crm.objects.contacts.read',
      { person: { superAdmin: false, permissions: { 'crm.contacts.view': true } } },
      null,
      `unchecked_levels ${ALWAYS}`,
    ],
    [
      'a member who holds a right without levels',
      'forms',
      { person: { superAdmin: false, permissions: { 'marketing.forms:Publish': true } } },
      null,
      ALWAYS,
    ],
    ['a refusal', '', { person: { superAdmin: true } }, ROLE, 'unchecked_seat unchecked_app_settings'],
    [
      'a refusal, the seat told',
      '',
      { person: { superAdmin: true }, answers: { 'paid-seat': 'no' } },
      ROLE,
      'unchecked_app_settings',
    ],
    [
      'a refusal that rules the seat out',
      '',
      { person: { superAdmin: true } },
      'Authorization failed because your account lacks access to the required scopes',
      'unchecked_app_settings',
    ],
    [
      'a refusal as somebody tells it',
      '',
      { person: { superAdmin: true } },
      'apps cannot be installed in a developer account',
      'unchecked_app_settings unchecked_governance',
    ],
  ])('%s', (_, scopes, told, page, ids) => {
    const said = notChecked(known(scopes, told, page)).map(({ id, values = [] }) =>
      values.length > 0 ? `${id}(${values.flatMap((one) => Object.values(one)).join(' ')})` : id,
    )
    expect(said.join(' ')).toBe(ids)
  })

  it('is not the app’s own settings where they are what was read', () => {
    const config = '{"auth":{"requiredScopes":["oauth"]}}'
    const said = notChecked(known('', { person: { superAdmin: true } }, null, config))
    expect(said.map(({ id }) => id)).toEqual(['unchecked_governance'])
  })
})
