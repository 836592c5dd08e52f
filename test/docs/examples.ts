import type { Case } from '../../src/diagnosis/case'
import reported from '../fixtures/cases.json'

/** A worked example: a real, public story, and the case as Scopelight gets it. */
export interface Example {
  file: string
  title: string
  story: string
  source: string
  case: Case
}

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=7f3a6c1e-0000-4000-8000-5c0be11947aa&redirect_uri=https%3A%2F%2Fapp.example%2Foauth%2Fcallback'

/** Two answers of HubSpot's API as people paste them, with call and token info beside; numbers are made up. */
export const TICKETS_READ = `GET https://api.hubapi.com/crm/v3/objects/tickets?limit=10
HTTP/1.1 403 Forbidden
{"status":"error","message":"You do not have permissions to view object type ObjectTypeId{legacyObjectType=TICKET} in portal 5812345 (requires one of [tickets-read, tickets-access]): Forbidden.","correlationId":"0f6a1c7e-0000-4000-8000-5c0be1194701"}

{"userId":712,"hubId":5812345,"appId":909,"scopes":["oauth","tickets"]}`
export const OWNERS_CONTACTS = `GET https://api.hubapi.com/crm/v3/owners/123456
{"status":"error","message":"This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.","correlationId":"0f6a1c7e-0000-4000-8000-5c0be1194702","errors":[{"message":"One or more of the following scopes are required.","context":{"requiredScopes":["contacts"]}}],"links":{"scopes":"https://developers.hubspot.com/scopes"},"category":"MISSING_SCOPES"}

{"user_id":712,"hub_id":5812345,"app_id":909,"scopes":["oauth","contacts"],"token_type":"access"}`

/** The case of the reported story with this id. */
function told(id: string): Case {
  const found = (reported as unknown as { id: string; case: Case }[]).find((one) => one.id === id)
  if (!found) throw new Error(`no reported case ${id}`)
  return found.case
}

export const EXAMPLES: Example[] = [
  {
    file: 'forum-10854.md',
    title: 'An admin with every right is refused (forum, 2018)',
    story:
      'Administrators who can read and write everything are refused now and then for an app that asks for forms, contacts, content and files. HubSpot’s page does not say which scope. HubSpot staff answered: the scopes, the account’s tools and the person’s permissions must all meet; the simplest way is to let a super admin authorise. Scopelight is told the scopes, the sentence of that time and that the person is no super admin.',
    source: 'https://integrate.hubspot.com/t/oauth-inconsistency-in-scope-permissions-for-users/10854',
    case: {
      ...told('hs-integrate-10854'),
      input: `${LINK}&scope=forms%20contacts%20content%20files`,
      page: 'Uh oh! You do not have the correct role to grant these permissions. Please contact your administrator',
    },
  },
  {
    file: 'changelog-2018.md',
    title: 'A Marketing Free account and Marketing scopes (HubSpot’s changelog, 2018)',
    story:
      'HubSpot announced that accounts without the tools behind a scope can no longer approve it, admins included; apps should ask for such scopes as optional. Scopelight is told the scopes and that Marketing Hub is free.',
    source: 'https://developers.hubspot.com/changelog/2018-02-01-integration-permission-error',
    case: {
      ...told('hs-changelog-2018'),
      input: `${LINK}&scope=${String(told('hs-changelog-2018').input).replaceAll(' ', '%20')}`,
    },
  },
  {
    file: 'activepieces-9453.md',
    title: 'Paid scopes keep a free account out (Activepieces)',
    story:
      'Connecting from a free account fails at HubSpot’s page: the connector asks for scopes of paid plans as required ones. The proposal was to make them optional. Scopelight is told the scopes and the free plan.',
    source: 'https://github.com/activepieces/activepieces/issues/9453',
    case: {
      ...told('gh-activepieces-9453'),
      input: `${LINK}&scope=oauth%20${String(told('gh-activepieces-9453').input).replaceAll(' ', '%20')}`,
    },
  },
  {
    file: 'pipedream-20618.md',
    title: 'A super admin is refused, and the page names the scope (Pipedream)',
    story:
      'A super admin reconnects HubSpot and is refused; HubSpot’s page names marketing.campaigns.read, which the link asks for as required. Scopelight is told the link, the page and the role.',
    source: 'https://github.com/PipedreamHQ/pipedream/issues/20618',
    case: {
      ...told('gh-pipedream-20618'),
      input: `${LINK}&scope=oauth%20crm.objects.contacts.read%20marketing.campaigns.read`,
    },
  },
  {
    file: 'estuary-5069.md',
    title: 'HubSpot lists the permissions a user lacks (Estuary)',
    story:
      'A user who is no super admin installs a connector that only reads; HubSpot’s page lists the permissions they lack, many of them to edit or publish. Thirteen rows are public. Scopelight is told the scopes, the page and that the person is no super admin.',
    source: 'https://github.com/estuary/connectors/issues/5069',
    case: { ...told('gh-estuary-5069'), input: `${LINK}&${told('gh-estuary-5069').input}` },
  },
  {
    file: 'api-tickets-read.md',
    title: 'The app has tickets, and the API asks for tickets-read (private app)',
    story:
      'A private app with the scope tickets works with a super admin and is refused with another user, though “CRM > Tickets” is on for them. The error names tickets-read and tickets-access, which are in no scope list. Scopelight is told the error, the call, the token info, and that the same works for a super admin.',
    source:
      'https://eshopman-com.pages.dev/insights/hubspot-development/solving-the-hubspot-oauth-mystery-when-tickets-scope-isnt-enough-for-your-private-app/',
    case: { input: TICKETS_READ, answers: { 'super-admin-works': 'yes' } },
  },
  {
    file: 'api-owners-contacts.md',
    title: 'MISSING_SCOPES names a scope that the token has (HubSpot’s Node.js library)',
    story:
      'Reading one owner answers 403 MISSING_SCOPES and names contacts, which the app has; adding the owners scope helped. Scopelight is told the error, the call and the token info.',
    source: 'https://github.com/HubSpot/hubspot-api-nodejs/issues/268',
    case: { input: OWNERS_CONTACTS },
  },
]
