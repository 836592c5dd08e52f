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
]
