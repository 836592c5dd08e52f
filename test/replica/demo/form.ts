/** The demo's form: what a person chose, as a world. */
import { ALL_RIGHTS } from '../data/rights'
import { everyHub, HUBS, makeWorld, TIERS, type Tier, type World } from '../world'

/** Rights offered as boxes; everything else is held. */
export const RIGHT_BOXES: [id: string, label: string][] = [
  ['crm.contacts.edit', 'Contacts > Edit'],
  ['crm.companies.view', 'Companies > View'],
  ['crm.deals.edit', 'Deals > Edit'],
  ['crm.tickets.edit', 'Tickets > Edit'],
  ['marketing.forms', 'Forms > Publish'],
  ['marketing.files', 'Files > Edit'],
  ['marketing.campaigns', 'Campaigns > View'],
  ['automation.workflows.edit', 'Workflows > Edit'],
  ['automation.workflows.delete', 'Workflows > Delete'],
  ['sales.products', 'Products > Delete'],
  ['account.edit_property_settings', 'Edit property settings'],
  ['account.user_table_access', 'User table access'],
]

/** Scopes offered; the app can require each, ask for it as optional, or leave it. */
export const SCOPE_CHOICES = [
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.deals.write',
  'crm.schemas.contacts.write',
  'crm.objects.owners.read',
  'tickets',
  'forms',
  'files',
  'e-commerce',
  'automation',
  'marketing.campaigns.read',
  'crm.objects.leads.read',
  'crm.objects.custom.read',
  'crm.objects.feedback_submissions.read',
  'transactional-email',
] as const

export const MISTAKES: [id: string, label: string][] = [
  ['none', 'None'],
  ['missing', 'The link leaves out a required scope'],
  ['extra', 'The link asks for a scope the app does not have'],
  ['typo', 'A scope name is misspelt'],
  ['redirect', 'The redirect URL is not registered'],
  ['pkce', 'The code challenge is missing'],
  ['policy', 'The acceptable use policy is not signed'],
  ['client', 'The client id is wrong'],
]

export const MONTHS: [era: string, label: string][] = [
  ['2026-11', 'November 2026'],
  ['2026-05', 'May 2026'],
  ['2025-06', 'June 2025'],
  ['2023-05', 'May 2023'],
  ['2020-05', 'May 2020'],
  ['2018-06', 'June 2018'],
]

/** Tiers a hub is sold at. */
export const tiersOf = (hub: string): readonly Tier[] =>
  hub === 'commerce' || hub === 'smart_crm' ? TIERS.filter((tier) => tier !== 'starter') : TIERS

/** The world a submitted form describes; fields that are absent or odd count as healthy. */
export function worldOf(form: URLSearchParams): World {
  const chosen = (how: string) => SCOPE_CHOICES.filter((name) => form.get(`scope_${name}`) === how)
  const scope = ['oauth', ...chosen('required')]
  const optional = chosen('optional')
  const mistake = form.get('mistake') ?? 'none'
  const plans = everyHub('free')
  for (const hub of HUBS) plans[hub] = tiersOf(hub).find((tier) => tier === form.get(`plan_${hub}`)) ?? 'free'
  const lost = RIGHT_BOXES.map(([id]) => id).filter((id) => !form.has(`right_${id}`))
  const world = makeWorld({
    era: MONTHS.find(([era]) => era === form.get('era'))?.[0] ?? '2026-11',
    account: {
      plans,
      addOns: form.has('transactional') ? ['transactional-email'] : [],
      governance: { on: form.has('governance'), approvedApp: false, approvedScopes: [] },
    },
    person: {
      superAdmin: form.get('role') === 'super-admin',
      marketplaceAccess: form.has('marketplace'),
      rights: ALL_RIGHTS.filter((id) => !lost.includes(id)),
    },
    app: {
      name: form.get('app') || 'Acme Sync',
      policySigned: mistake !== 'policy',
      pkceRequired: mistake === 'pkce',
    },
    link: { scope, optionalScope: optional },
  })
  return mistaken(world, mistake)
}

function mistaken(world: World, mistake: string): World {
  const { app, link } = world
  if (mistake === 'missing') app.required.push('crm.lists.read')
  if (mistake === 'extra') link.scope.push('crm.lists.read')
  if (mistake === 'typo') link.scope.push('crm.objects.contact.read')
  if (mistake === 'redirect') app.redirectUrls = ['https://acme.example/other']
  if (mistake === 'client') link.clientId = '00000000-0000-4000-8000-000000000000'
  return world
}
