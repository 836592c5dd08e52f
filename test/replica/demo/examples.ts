/** Ready-made installs for the demo, each with the page it leads to. */
import { ALL_RIGHTS } from '../data/rights'
import { everyHub, makeWorld, type World } from '../world'

export interface Example {
  id: string
  title: string
  /** What the page will do, without HubSpot's own sentences. */
  about: string
  world: World
}

const without = (...lost: string[]) => ALL_RIGHTS.filter((id) => !lost.includes(id))
const crm = ['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write', 'crm.objects.companies.read']
const starter = { plans: everyHub('starter') }
const member = { superAdmin: false, rights: [...ALL_RIGHTS] }

export const EXAMPLES: readonly Example[] = [
  {
    id: 'plan-named',
    title: 'The plan lacks campaigns',
    about: 'A super admin on Starter installs an app that insists on campaigns. The page names the scope.',
    world: makeWorld({
      account: starter,
      app: { name: 'Campaign Pulse' },
      link: { scope: [...crm, 'marketing.campaigns.read'] },
    }),
  },
  {
    id: 'wrong-link',
    title: 'The link forgets a required scope',
    about: 'The app requires a scope that its own link does not ask for.',
    world: makeWorld({
      app: { name: 'Form Courier', required: [...crm, 'forms'] },
      link: { scope: crm },
    }),
  },
  {
    id: 'permissions-list',
    title: 'Four permissions are missing',
    about: 'A member of the team without App Marketplace access. The page lists what is missing.',
    world: makeWorld({
      person: {
        ...member,
        marketplaceAccess: false,
        rights: without('marketing.forms', 'automation.workflows.edit', 'automation.workflows.delete'),
      },
      app: { name: 'Estate Flow' },
      link: { scope: [...crm, 'forms', 'automation'] },
    }),
  },
  {
    id: 'old-wording',
    title: 'The sentence that says nothing (2023)',
    about: 'A member without rights to forms, three years ago. The page gives no reason.',
    world: makeWorld({
      era: '2023-05',
      person: { ...member, rights: without('marketing.forms') },
      app: { name: 'Survey Bridge' },
      link: { scope: [...crm, 'content', 'forms'] },
    }),
  },
  {
    id: 'governance',
    title: 'The app is not approved',
    about:
      'The account manages access to apps, and no super admin has let this one in. Super admins are stopped too.',
    world: makeWorld({
      account: { governance: { on: true, approvedApp: false, approvedScopes: [] } },
      app: { name: 'Ask My CRM' },
      link: { scope: crm },
    }),
  },
  {
    id: 'redirect',
    title: 'The return address is not registered',
    about: 'The app was moved, its redirect URL was not.',
    world: makeWorld({
      app: { name: 'Moved Integrations', redirectUrls: ['https://old.acme.example/callback'] },
      link: { scope: crm, redirectUri: 'https://new.acme.example/callback' },
    }),
  },
  {
    id: 'pkce',
    title: 'The link has no code challenge',
    about: 'A newer app insists on PKCE, an older tool does not send it.',
    world: makeWorld({ app: { name: 'Node Runner', pkceRequired: true }, link: { scope: crm } }),
  },
  {
    id: 'policy',
    title: 'The developer has not signed',
    about: 'The acceptable use policy is missing its signature.',
    world: makeWorld({ app: { name: 'Open Worker', policySigned: false }, link: { scope: crm } }),
  },
  {
    id: 'unknown-scope',
    title: 'A scope that went away',
    about: 'The link still asks for the old contacts scope.',
    world: makeWorld({ app: { name: 'Vector Contacts' }, link: { scope: ['oauth', 'contacts'] } }),
  },
  {
    id: 'mismatch',
    title: 'The link asks for more than the app has',
    about: 'Companies were added to the link, and never to the app.',
    world: makeWorld({
      app: { name: 'Early Bird', required: ['oauth', 'crm.objects.contacts.read'] },
      link: { scope: crm },
    }),
  },
  {
    id: 'consent',
    title: 'Everything fits',
    about: 'An ordinary consent page: Scopelight stays quiet.',
    world: makeWorld({
      app: { name: 'Plain Sync' },
      link: { scope: crm, optionalScope: ['crm.lists.read', 'forms'] },
    }),
  },
]
