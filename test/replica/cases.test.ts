/** Refusals that people reported in public, with the cause that was found: the model must come to the same. */
import { describe, expect, test } from 'vitest'
import { ALL_RIGHTS } from './data/rights'
import { decide } from './model'
import { pageText } from './page-text'
import { everyHub, makeWorld } from './world'

type Parts = Parameters<typeof makeWorld>[0]
interface Reported {
  source: string
  world: Parts
  kind: string
  /** What the page said, where somebody wrote it down. */
  says?: string
  scopes?: string[]
}

const member = { superAdmin: false, rights: [...ALL_RIGHTS] }
const nobody = { superAdmin: false, rights: [] }
const free = { plans: everyHub('free') }
const CRM = ['crm.objects.contacts.read', 'crm.objects.contacts.write']

const REPORTED: Reported[] = [
  {
    source: 'https://github.com/PipedreamHQ/pipedream/issues/20618',
    world: {
      era: '2026-04',
      account: { plans: everyHub('starter') },
      link: { scope: ['oauth', 'marketing.campaigns.read'] },
    },
    kind: 'plan',
    scopes: ['marketing.campaigns.read'],
    says: 'Authorization failed because your account lacks access to the required scopes [marketing.campaigns.read]',
  },
  {
    source: 'https://github.com/activepieces/activepieces/issues/9453',
    world: {
      era: '2025-09',
      account: free,
      link: { scope: [...CRM, 'crm.objects.leads.read', 'crm.objects.leads.write'] },
    },
    kind: 'plan',
    scopes: ['crm.objects.leads.read', 'crm.objects.leads.write'],
  },
  {
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/2309',
    world: { era: '2023-01', account: free, link: { scope: ['content', 'social', 'automation'] } },
    kind: 'plan',
    says: "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
  },
  {
    source: 'https://developers.hubspot.com/changelog/2018-02-01-integration-permission-error',
    world: {
      era: '2018-02',
      account: free,
      link: { scope: ['content', 'forms', 'social', 'automation', 'hubdb'] },
    },
    kind: 'plan',
    scopes: ['content', 'social', 'automation', 'hubdb'],
    says: 'You do not have the correct role to grant these permissions',
  },
  {
    source: 'https://github.com/n8n-io/n8n/pull/2464',
    world: { era: '2021-11', app: { required: CRM }, link: { scope: [...CRM, 'contacts'] } },
    kind: 'scope-mismatch',
    scopes: ['contacts'],
    says: 'Insufficient scopes were provided. Please contact the app developer',
  },
  {
    source: 'https://github.com/n8n-io/n8n-docs/pull/935',
    world: { era: '2022-08', app: { required: [...CRM, 'files', 'forms'] }, link: { scope: CRM } },
    kind: 'missing-required-scope',
    says: 'Insufficient scopes were provided',
  },
  {
    source: 'https://github.com/automatisch/automatisch/issues/2497',
    world: { era: '2025-05', app: { required: [...CRM, 'oauth', 'forms'] }, link: { scope: CRM } },
    kind: 'missing-required-scope',
    says: 'Authorization failed because the provided scopes are insufficient. Please contact the app developer.',
  },
  {
    source: 'https://github.com/PipedreamHQ/pipedream/issues/2236',
    world: {
      era: '2022-02',
      account: { plans: { ...everyHub('free'), marketing: 'enterprise' } },
      app: { required: [...CRM, 'social'] },
      link: { scope: CRM },
    },
    kind: 'missing-required-scope',
    says: 'nsufficient scopes were provided',
  },
  {
    source: 'https://github.com/veryfront/veryfront-code/pull/2134',
    world: {
      era: '2026-06',
      app: { required: CRM },
      link: { scope: [...CRM, 'crm.objects.companies.read', 'crm.objects.owners.read', 'forms'] },
    },
    kind: 'scope-mismatch',
    scopes: ['crm.objects.companies.read', 'crm.objects.owners.read', 'forms'],
  },
  {
    source: 'https://github.com/PipedreamHQ/pipedream/issues/15124',
    world: {
      era: '2025-01',
      app: { required: CRM, optional: [] },
      link: { scope: CRM, optionalScope: ['forms', 'files'] },
    },
    kind: 'scope-mismatch',
    scopes: ['forms', 'files'],
  },
  {
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3849',
    world: {
      era: '2025-04',
      link: { redirectUri: 'https://global.consent.azure-apim.net/redirect/hubspotcrm' },
      app: { redirectUrls: ['https://global.consent.azure-apim.net/redirect'] },
    },
    kind: 'redirect-uri',
    says: "Authorization failed as the redirect URL 'https://global.consent.azure-apim.net/redirect/hubspotcrm' doesn't match the app's registered redirect URL. Please consult the app developer.",
  },
  {
    source: 'https://github.com/HubSpot/oauth-quickstart-python/issues/3',
    world: {
      era: '2024-05',
      link: { redirectUri: 'http://localhost:65359/' },
      app: { redirectUrls: ['http://localhost:3000/'] },
    },
    kind: 'redirect-uri',
    says: "Authorization failed as the redirect URL 'http://localhost:65359/' doesn't match the app's registered redirect URL",
  },
  {
    source: 'https://github.com/HubSpot/oauth-quickstart-nodejs/pull/29',
    world: { era: '2022-05', link: { scope: ['contact'] } },
    kind: 'unknown-scope',
    says: 'An invalid scope name was provided. Please contact the app developer.',
  },
  {
    source:
      'https://github.com/Yashh0/vectorShift/blob/HEAD/integrations_technical_assessment/HUBSPOT_SCOPE_FIX.md',
    world: { era: '2025-06', link: { scope: ['contacts'] } },
    kind: 'retired-scope',
    scopes: ['contacts'],
    says: 'Authorization failed because one or more scopes are invalid: contacts',
  },
  {
    source: 'https://github.com/n8n-io/n8n/issues/37336',
    world: { era: '2026-08', app: { pkceRequired: true }, link: { scope: CRM } },
    kind: 'pkce-required',
    says: 'PKCE is required for this authorization request. Please contact the app developer.',
  },
  {
    source: 'https://github.com/andrewyng/openworker/issues/89',
    world: { era: '2026-07', app: { policySigned: false }, link: { scope: CRM } },
    kind: 'developer-policy',
    says: 'has not signed the acceptable use policy. Please contact the app developer.',
  },
  {
    source: 'https://github.com/HubSpot/sample-apps-oauth/issues/23',
    world: { era: '2022-10', app: { marketplaceOnly: true } },
    kind: 'developer-policy',
    says: 'This install link is no longer valid.',
  },
  {
    source: 'https://github.com/PipedreamHQ/pipedream/issues/20321',
    world: { era: '2026-03', app: { clientId: 'deleted' } },
    kind: 'client-id',
    says: "Un client_id d'application invalide a été fourni.",
  },
  {
    source: 'https://github.com/estuary/connectors/issues/5069',
    world: {
      era: '2026-08',
      person: { ...nobody, marketplaceAccess: false },
      app: { name: 'Estuary' },
      link: {
        scope: ['crm.lists.read', 'crm.objects.companies.read', 'e-commerce', 'forms', 'tickets'],
        optionalScope: ['automation', 'content', 'crm.objects.feedback_submissions.read'],
      },
    },
    kind: 'install-permission',
    says: "You don't have the right permissions to install Estuary",
  },
  {
    source: 'https://github.com/estuary/connectors/pull/5245',
    world: { era: '2026-09', person: nobody, link: { scope: ['forms', 'e-commerce', 'tickets'] } },
    kind: 'user-permission',
    scopes: ['forms', 'e-commerce', 'tickets'],
  },
  {
    source: 'https://integrate.hubspot.com/t/oauth-inconsistency-in-scope-permissions-for-users/10854',
    world: {
      era: '2018-06',
      person: { ...member, rights: ALL_RIGHTS.filter((id) => !id.startsWith('service')) },
      link: { scope: ['forms', 'contacts', 'content', 'files'] },
      drawn: { grants: ['contacts'] },
    },
    kind: 'user-permission',
    scopes: ['content'],
  },
  {
    source:
      'https://support.8x8.com/Integrations/hubspot/8x8_Hubspot_Integration_You_dont_have_permission_to_connect_this_integration',
    world: { era: '2022-06', person: nobody, link: { scope: [...CRM, 'tickets'] } },
    kind: 'user-permission',
    says: "You don't have permission to connect this app",
  },
  {
    source: 'https://github.com/ringcentral/hubspot-embeddable-ringcentral-phone/issues/202',
    world: {
      era: '2020-07',
      person: nobody,
      link: { scope: ['contacts', 'timeline'] },
      drawn: { grants: ['contacts'] },
    },
    kind: 'user-permission',
    says: "You don't have permission to connect this integration",
  },
  {
    source: 'https://scopiousdigital.com/faq/non-super-admin-users-connect-their-hubspot-accounts-using',
    world: {
      era: '2024-11',
      person: { ...member, rights: ALL_RIGHTS.filter((id) => !/user/.test(id)) },
      link: { scope: ['crm.objects.users.read', 'crm.objects.owners.read'] },
    },
    kind: 'user-permission',
    scopes: ['crm.objects.users.read', 'crm.objects.owners.read'],
  },
  {
    source: 'https://docs.weavable.ai/product/connections/hubspot',
    world: { era: '2025-11', person: { ...member, marketplaceAccess: false }, link: { scope: CRM } },
    kind: 'install-permission',
  },
  {
    source: 'https://help.eazybe.com/en/integrations/hubspot/user-access',
    world: { era: '2025-03', person: { ...nobody, marketplaceAccess: false }, link: { scope: ['files'] } },
    kind: 'install-permission',
  },
  {
    source: 'https://developers.hubspot.com/docs/faq/installing-an-app',
    world: { era: '2019-01', account: { type: 'developer' } },
    kind: 'account-type',
  },
  {
    source:
      'https://community.hubspot.com/t5/APIs-Integrations/HubSpot-Starface-interation-User-Permissions/td-p/1234370',
    world: {
      era: '2025-12',
      person: { ...member, seat: 'core' },
      drawn: { seatCounts: true },
      link: { scope: ['tickets'] },
    },
    kind: 'seat',
    scopes: ['tickets'],
    says: 'does not have permission for the required areas (tickets)',
  },
]

describe('reported refusals', () => {
  test.each(REPORTED)('$source', ({ world: parts, kind, says, scopes }) => {
    const world = makeWorld(parts)
    const decision = decide(world)
    expect(decision).toMatchObject({ outcome: 'denial', cause: { kind } })
    if (scopes !== undefined) expect(decision).toMatchObject({ cause: { scopes } })
    if (says !== undefined) expect(pageText(world, decision)).toContain(says)
  })

  test('the 2026 list holds what the reporter saw of it, rights of optional scopes included', () => {
    const estuary = REPORTED.find(({ source }) => source.endsWith('5069'))
    const decision = decide(makeWorld(estuary?.world))
    const rows = decision.outcome === 'denial' ? decision.text.rows : []
    expect(rows).toEqual(
      expect.arrayContaining([
        'App Marketplace access',
        'Knowledge base settings',
        'Forms > Publish',
        'Website pages > Edit',
        'Workflows > Delete',
        'Workflows > Edit',
        'Email Writer',
        'Design tools > View',
        'URL Redirects > Publish',
        'Feedback surveys > View',
        'tickets-writer',
        'Account Access',
      ]),
    )
  })
})
