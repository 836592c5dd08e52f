/** Refusals of the replica with a wording known from HubSpot's own page, each with what the card must say. */

import { ALL_RIGHTS } from '../../replica/data/rights'
import { EXAMPLES } from '../../replica/demo/examples'
import { everyHub, makeWorld, type World } from '../../replica/world'

export interface Refusal {
  name: string
  variant: string
  world: World
  /** Id of the card's first sentence: it names the first cause. */
  headline: string
  /** Scopes, permission rows and plans that the card names without unfolding anything. */
  names: string[]
  connect?: 'disabled'
}

const CRM = ['oauth', 'crm.objects.contacts.read', 'crm.objects.companies.read']
const starter = { plans: everyHub('starter') }
const member = { superAdmin: false, marketplaceAccess: true, rights: [] }
const older = { laterWording: false }

/** The wording is known from a translation only. */
export const SUSPECTED: World = makeWorld({
  era: '2025-12',
  person: { ...member, rights: ALL_RIGHTS.filter((id) => id !== 'marketing.forms') },
  link: { scope: [...CRM, 'forms'] },
})

export function exampleWorld(id: string): World {
  const example = EXAMPLES.find((one) => one.id === id)
  if (!example) throw new Error(`the replica has no example ${id}`)
  return example.world
}

export const REFUSALS: readonly Refusal[] = [
  {
    name: 'plan gap, named by the page',
    variant: 'account-lacks-scopes',
    world: exampleWorld('plan-named'),
    headline: 'headline_plan_one',
    names: ['marketing.campaigns.read', 'Marketing Hub Professional'],
  },
  {
    name: 'two plan gaps, named by the page',
    variant: 'account-lacks-scopes',
    world: makeWorld({
      account: starter,
      link: { scope: [...CRM, 'marketing.campaigns.read', 'crm.objects.custom.read'] },
    }),
    headline: 'headline_plan_other',
    names: ['marketing.campaigns.read', 'crm.objects.custom.read'],
  },
  {
    name: 'plan gap, older sentence',
    variant: 'account-lacks-scopes',
    world: makeWorld({
      era: '2023-01',
      account: starter,
      link: { scope: [...CRM, 'marketing.campaigns.read'] },
    }),
    headline: 'headline_plan_one',
    names: ['marketing.campaigns.read', 'Marketing Hub Professional'],
  },
  {
    name: 'required scope missing',
    variant: 'scopes-insufficient',
    world: exampleWorld('wrong-link'),
    headline: 'headline_missing_required_scope',
    names: [],
  },
  {
    name: 'required scope missing, 2022',
    variant: 'scopes-insufficient',
    world: makeWorld({
      era: '2022-06',
      drawn: older,
      app: { required: [...CRM, 'forms'] },
      link: { scope: CRM },
    }),
    headline: 'headline_missing_required_scope',
    names: [],
  },
  {
    name: 'required scope missing, 2019',
    variant: 'scopes-insufficient',
    world: makeWorld({
      era: '2019-01',
      drawn: older,
      app: { required: [...CRM, 'forms'] },
      link: { scope: CRM },
    }),
    headline: 'headline_missing_required_scope',
    names: [],
  },
  {
    name: 'scope mismatch',
    variant: 'scopes-mismatch',
    world: exampleWorld('mismatch'),
    headline: 'headline_scope_mismatch',
    names: [],
  },
  {
    name: 'scope mismatch, 2022',
    variant: 'scopes-mismatch',
    world: makeWorld({ era: '2022-06', app: { required: ['oauth'] }, link: { scope: CRM } }),
    headline: 'headline_scope_mismatch',
    names: [],
  },
  {
    name: 'missing permissions, listed',
    variant: 'user-permissions-list',
    world: exampleWorld('permissions-list'),
    headline: 'headline_user_permission_other',
    names: ['App Marketplace access', 'Forms > Publish', 'Workflows > Edit', 'Workflows > Delete'],
  },
  {
    name: 'missing permissions beside a disabled Connect',
    variant: 'user-permissions-list',
    world: exampleWorld('permissions-list'),
    connect: 'disabled',
    headline: 'headline_user_permission_other',
    names: ['App Marketplace access', 'Forms > Publish', 'Workflows > Edit', 'Workflows > Delete'],
  },
  {
    name: 'no permission to connect, 2023',
    variant: 'no-permission-connect-app',
    world: exampleWorld('old-wording'),
    headline: 'headline_role_or_plan',
    names: [],
  },
  {
    name: 'no permission to connect, 2020',
    variant: 'no-permission-connect-app',
    world: makeWorld({ era: '2020-03', drawn: older, person: member, link: { scope: [...CRM, 'content'] } }),
    headline: 'headline_role_or_plan',
    names: [],
  },
  {
    name: 'not the correct role, 2017',
    variant: 'no-permission-connect-app',
    world: makeWorld({ era: '2017-05', drawn: older, person: member, link: { scope: [...CRM, 'content'] } }),
    headline: 'headline_role_or_plan',
    names: [],
  },
  {
    name: 'app not approved',
    variant: 'app-not-approved-scopes',
    world: exampleWorld('governance'),
    headline: 'headline_app_governance',
    names: ['crm.objects.companies.read'],
  },
  {
    name: 'unknown scope, named by the page',
    variant: 'invalid-scope-name',
    world: exampleWorld('unknown-scope'),
    headline: 'headline_retired_scope',
    names: ['contacts'],
  },
  {
    name: 'unknown scope, older sentence',
    variant: 'invalid-scope-name',
    world: makeWorld({ era: '2022-06', drawn: older, link: { scope: [...CRM, 'crm.objects.contcts.read'] } }),
    headline: 'headline_unknown_scope',
    names: ['crm.objects.contcts.read'],
  },
  {
    name: 'redirect address',
    variant: 'redirect-mismatch',
    world: exampleWorld('redirect'),
    headline: 'headline_redirect_uri',
    names: ['https://new.acme.example/callback'],
  },
  {
    name: 'redirect address, 2024',
    variant: 'redirect-mismatch',
    world: makeWorld({
      era: '2024-01',
      drawn: older,
      app: { redirectUrls: ['https://old.acme.example/cb'] },
      link: { scope: CRM },
    }),
    headline: 'headline_redirect_uri',
    names: [],
  },
  {
    name: 'PKCE',
    variant: 'pkce-required',
    world: exampleWorld('pkce'),
    headline: 'headline_pkce_required',
    names: [],
  },
  {
    name: 'policy not signed',
    variant: 'aup-not-signed',
    world: exampleWorld('policy'),
    headline: 'headline_developer_policy',
    names: [],
  },
  {
    name: 'client id, in French',
    variant: 'invalid-client-id',
    world: makeWorld({ app: { clientId: 'ffffffff-0000-4000-8000-000000000000' }, link: { scope: CRM } }),
    headline: 'headline_client_id',
    names: [],
  },
  {
    name: 'install link no longer valid',
    variant: 'install-link-not-valid',
    world: makeWorld({ era: '2022-10', app: { marketplaceOnly: true }, link: { scope: CRM } }),
    headline: 'headline_developer_policy',
    names: [],
  },
]
