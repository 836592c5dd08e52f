/** Accounts as an agency might have them, in the form they are stored in. */
export const STORED = {
  'account:8812347': {
    version: 1,
    id: '8812347',
    name: 'Acme EU',
    namedOn: '2026-11-03',
    region: 'eu1',
    plans: {
      marketing: 'starter',
      sales: 'professional',
      service: 'free',
      content: 'free',
      data: 'free',
      commerce: 'free',
      smart_crm: 'free',
    },
    plansOn: '2026-11-03',
    addOns: [],
    person: {
      superAdmin: false,
      marketplaceAccess: true,
      permissions: { 'automation.workflows.edit': false },
    },
    answers: { connected: { answer: 'no', on: '2026-11-03' } },
    outcomes: [
      { scopes: ['oauth', 'marketing.campaigns.read'], result: 'denied', on: '2026-10-21' },
      { scopes: ['oauth', 'crm.objects.contacts.read', 'automation'], result: 'offered', on: '2026-11-03' },
    ],
  },
  'account:4242001': {
    version: 1,
    id: '4242001',
    products: { labels: ['Sales Enterprise'], plans: { sales: 'enterprise' }, on: '2026-11-20' },
    outcomes: [{ scopes: ['oauth'], result: 'offered', on: '2026-11-20' }],
  },
  'account:local-free': {
    version: 1,
    id: 'local-free',
    name: 'Typical free customer',
    namedOn: '2026-09-01',
  },
}
