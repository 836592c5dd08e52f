import { describe, expect, test } from 'vitest'
import { ALL_RIGHTS } from './data/rights'
import { type Decision, decide } from './model'
import { everyHub, makeWorld } from './world'

type Parts = Parameters<typeof makeWorld>[0]
const CRM = ['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write']
const without = (...lost: string[]) => ALL_RIGHTS.filter((id) => !lost.includes(id))
const member = { superAdmin: false, rights: [...ALL_RIGHTS] }

/** What a decision comes down to: consent, or variant and cause. */
function gist(decision: Decision) {
  if (decision.outcome === 'consent') return 'consent'
  const { variant, cause } = decision
  return `${variant} / ${cause.kind}: ${[...cause.scopes, ...cause.permissions].join(' ')}`
    .trim()
    .replace(/:$/, '')
}
const outcome = (parts: Parts) => gist(decide(makeWorld(parts)))

describe('each gate refuses what it should, and lets the mended world through', () => {
  const cases: [gate: string, broken: Parts, refused: string, mended: Parts][] = [
    ['client id', { app: { clientId: 'other' } }, 'invalid-client-id / client-id', {}],
    [
      'marketplace-only app',
      { era: '2022-10', app: { marketplaceOnly: true } },
      'install-link-not-valid / developer-policy',
      { era: '2022-10' },
    ],
    [
      'redirect, letter by letter',
      { link: { redirectUri: 'https://a.example/cb/' }, app: { redirectUrls: ['https://a.example/cb'] } },
      'redirect-mismatch / redirect-uri',
      { link: { redirectUri: 'https://a.example/cb' }, app: { redirectUrls: ['https://a.example/cb'] } },
    ],
    [
      'PKCE',
      { app: { pkceRequired: true } },
      'pkce-required / pkce-required',
      { app: { pkceRequired: true }, link: { codeChallenge: 'abc' } },
    ],
    [
      'PKCE on MCP links',
      { link: { flow: 'mcp', host: 'mcp.hubspot.com', scope: [] } },
      'pkce-required / pkce-required',
      { link: { flow: 'mcp', host: 'mcp.hubspot.com', scope: [], codeChallenge: 'abc' } },
    ],
    [
      'unknown name',
      { link: { scope: ['oauth', 'crm.objects.contact.read'] } },
      'invalid-scope-name / unknown-scope: crm.objects.contact.read',
      { link: { scope: ['oauth', 'crm.app.objects.a1_golf_round.view'] } },
    ],
    [
      'retired name',
      { link: { scope: ['oauth', 'contacts'] } },
      'invalid-scope-name / retired-scope: contacts',
      { era: '2022-07', link: { scope: ['oauth', 'contacts'] }, drawn: { grants: ['contacts'] } },
    ],
    [
      'scope the app lacks',
      { app: { required: ['oauth'] }, link: { scope: CRM } },
      'scopes-mismatch / scope-mismatch: crm.objects.contacts.read crm.objects.contacts.write',
      { app: { required: ['oauth'], conditional: CRM.slice(1) }, link: { scope: CRM } },
    ],
    [
      'optional scope in scope',
      { app: { required: ['oauth'], optional: ['forms'] }, link: { scope: ['oauth', 'forms'] } },
      'scopes-mismatch / scope-mismatch: forms',
      {
        app: { required: ['oauth'], optional: ['forms'] },
        link: { scope: ['oauth'], optionalScope: ['forms'] },
      },
    ],
    [
      'conditional scope in optional_scope',
      {
        app: { required: ['oauth'], conditional: ['forms'], optional: [] },
        link: { scope: ['oauth'], optionalScope: ['forms'] },
      },
      'scopes-mismatch / scope-mismatch: forms',
      { app: { required: ['oauth'], conditional: ['forms'] }, link: { scope: ['oauth', 'forms'] } },
    ],
    [
      'required scope left out',
      { app: { required: [...CRM, 'forms'] }, link: { scope: CRM } },
      'scopes-insufficient / missing-required-scope: forms',
      { app: { required: [...CRM, 'forms'] }, link: { scope: [...CRM, 'forms'] } },
    ],
    [
      'required scope in optional_scope',
      { app: { required: [...CRM, 'forms'], optional: [] }, link: { scope: CRM, optionalScope: ['forms'] } },
      'scopes-insufficient / missing-required-scope: forms',
      { app: { required: CRM }, link: { scope: CRM, optionalScope: ['forms'] } },
    ],
    [
      'policy',
      { app: { policySigned: false } },
      'aup-not-signed / developer-policy',
      { app: { policySigned: false }, account: { type: 'test' } },
    ],
    [
      'allow list',
      { app: { distribution: 'private', allowList: ['1'] } },
      'account-not-eligible / developer-policy',
      { app: { distribution: 'private', allowList: ['4242001'] } },
    ],
    [
      'install limit',
      { app: { distribution: 'unlisted', installs: 25 } },
      'install-limit / developer-policy',
      { app: { distribution: 'unlisted', installs: 24 } },
    ],
    [
      'developer account',
      { era: '2024-01', account: { type: 'developer' } },
      'developer-portal-not-installable / account-type',
      { era: '2024-01', account: { type: 'sandbox' } },
    ],
    [
      'plan',
      { account: { plans: everyHub('starter') }, link: { scope: [...CRM, 'social'] } },
      'account-lacks-scopes / plan: social',
      {
        account: { plans: { ...everyHub('free'), marketing: 'professional' } },
        link: { scope: [...CRM, 'social'] },
      },
    ],
    [
      'plan with add-on',
      { link: { scope: ['oauth', 'transactional-email'] } },
      'account-lacks-scopes / plan: transactional-email',
      { account: { addOns: ['transactional-email'] }, link: { scope: ['oauth', 'transactional-email'] } },
    ],
    [
      'any hub at a tier',
      { account: { plans: everyHub('professional') }, link: { scope: ['crm.objects.custom.read'] } },
      'account-lacks-scopes / plan: crm.objects.custom.read',
      {
        account: { plans: { ...everyHub('free'), data: 'enterprise' } },
        link: { scope: ['crm.objects.custom.read'] },
      },
    ],
    [
      'governance',
      { account: { governance: { on: true, approvedApp: false, approvedScopes: [] } }, link: { scope: CRM } },
      `app-not-approved-scopes / app-governance: ${CRM.join(' ')}`,
      { account: { governance: { on: true, approvedApp: true, approvedScopes: CRM } }, link: { scope: CRM } },
    ],
    [
      'App Marketplace access',
      { person: { ...member, marketplaceAccess: false }, link: { scope: CRM } },
      'user-permissions-list / install-permission: App Marketplace access',
      { person: { ...member, marketplaceAccess: true }, link: { scope: CRM } },
    ],
    [
      'rights',
      { person: { ...member, rights: without('marketing.forms') }, link: { scope: [...CRM, 'forms'] } },
      'user-permissions-list / user-permission: forms Forms > Publish',
      { person: { ...member, superAdmin: true, rights: [] }, link: { scope: [...CRM, 'forms'] } },
    ],
    [
      'rights at too low a level',
      {
        person: { ...member, rights: [...without('marketing.forms'), 'marketing.forms:Edit'] },
        link: { scope: ['forms'] },
      },
      'user-permissions-list / user-permission: forms Forms > Publish',
      {
        person: { ...member, rights: [...without('marketing.forms'), 'marketing.forms:Publish'] },
        link: { scope: ['forms'] },
      },
    ],
    [
      'seat',
      { person: { seat: 'core' }, drawn: { seatCounts: true }, link: { scope: ['crm.objects.leads.read'] } },
      'user-permissions-list / seat: crm.objects.leads.read Leads > View',
      { person: { seat: 'sales' }, drawn: { seatCounts: true }, link: { scope: ['crm.objects.leads.read'] } },
    ],
  ]
  test.each(cases)('%s', (_, broken, refused, mended) => {
    expect(outcome(broken)).toBe(refused)
    expect(outcome(mended)).toBe('consent')
  })
})

describe('gates have their months', () => {
  test.each<[string, string, string, Parts]>([
    ['PKCE', '2026-06', '2026-07', { app: { pkceRequired: true } }],
    [
      'governance',
      '2026-03',
      '2026-04',
      { account: { governance: { on: true, approvedApp: false, approvedScopes: [] } } },
    ],
    ['App Marketplace access', '2023-10', '2023-11', { person: { ...member, marketplaceAccess: false } }],
    ['policy', '2025-12', '2026-01', { app: { policySigned: false } }],
    ['plan', '2018-01', '2018-02', { account: { plans: everyHub('free') }, link: { scope: ['social'] } }],
    [
      'scope types',
      '2024-09',
      '2024-10',
      { app: { required: ['oauth'] }, link: { scope: ['oauth', 'forms'] }, drawn: { strictScopes: false } },
    ],
  ])('%s', (_, before, since, parts) => {
    expect(outcome({ ...parts, era: before })).toBe('consent')
    expect(outcome({ ...parts, era: since })).not.toBe('consent')
  })
})

describe('one failure at a time, in order', () => {
  test('the app side comes before plan and person', () => {
    const everything: Parts = {
      account: { plans: everyHub('free') },
      person: { ...member, marketplaceAccess: false, rights: [] },
      link: { scope: ['oauth', 'social', 'forms'] },
    }
    expect(outcome({ ...everything, app: { required: ['oauth', 'files'] } })).toMatch(/^scopes-mismatch/)
    expect(outcome(everything)).toMatch(/^account-lacks-scopes \/ plan: social$/)
    expect(outcome({ ...everything, account: {} })).toMatch(
      /install-permission: App Marketplace access Marketing Access Social Forms > Publish$/,
    )
  })

  test('a mismatch tells of a missing required scope beside it', () => {
    const decision = decide(makeWorld({ app: { required: ['files'] }, link: { scope: ['forms'] } }))
    expect(decision).toMatchObject({
      cause: { kind: 'scope-mismatch' },
      alongside: ['missing-required-scope'],
    })
  })

  test('App Marketplace access and rights share the page', () => {
    const decision = decide(
      makeWorld({
        person: { superAdmin: false, marketplaceAccess: false, rights: [] },
        link: { scope: ['forms'] },
      }),
    )
    expect(decision).toMatchObject({ cause: { kind: 'install-permission' }, alongside: ['user-permission'] })
  })
})

describe('what is never refused', () => {
  test('an optional scope by plan: it is dropped', () => {
    const world = makeWorld({
      account: { plans: everyHub('free') },
      link: { scope: CRM, optionalScope: ['social', 'forms'] },
    })
    expect(decide(world)).toEqual({
      outcome: 'consent',
      grantable: [...CRM, 'forms'],
      dropped: ['social'],
      open: false,
      why: [],
    })
  })

  test('a super admin by rights or App Marketplace access', () => {
    expect(
      outcome({ person: { superAdmin: true, marketplaceAccess: false, rights: [] }, link: { scope: CRM } }),
    ).toBe('consent')
  })

  test('who re-authorises without new scopes, by App Marketplace access', () => {
    const person = { ...member, marketplaceAccess: false }
    expect(outcome({ person, link: { scope: CRM }, app: { alreadyInstalledWith: CRM } })).toBe('consent')
    expect(outcome({ person, link: { scope: CRM }, app: { alreadyInstalledWith: CRM.slice(1) } })).not.toBe(
      'consent',
    )
  })
})

describe('where the facts are open, the world decides and says so', () => {
  const plans = { ...everyHub('free'), sales: 'professional' as const }
  test.each<[string, Parts, Parts]>([
    [
      'a disputed plan',
      { account: { plans }, link: { scope: ['automation'] } },
      { account: { plans }, link: { scope: ['automation'] }, drawn: { grants: ['automation'] } },
    ],
    [
      'an unpublished plan',
      { link: { scope: ['crm.objects.notes.read'] } },
      { link: { scope: ['crm.objects.notes.read'] }, drawn: { grants: ['crm.objects.notes.read'] } },
    ],
    [
      'a plan known from API pages',
      { account: { plans }, link: { scope: ['hubdb.tables.read'] } },
      {
        account: { plans },
        link: { scope: ['hubdb.tables.read'] },
        drawn: { grants: ['hubdb.tables.read'] },
      },
    ],
    [
      'rights behind optional scopes',
      {
        person: { ...member, rights: without('marketing.forms') },
        link: { optionalScope: ['forms'] },
        drawn: { optionalRightsBlock: true },
      },
      { person: { ...member, rights: without('marketing.forms') }, link: { optionalScope: ['forms'] } },
    ],
    [
      'own records only',
      { person: { ...member, rights: [...without('crm.contacts.view'), 'crm.contacts.view:They own'] } },
      {
        person: { ...member, rights: [...without('crm.contacts.view'), 'crm.contacts.view:They own'] },
        drawn: { ownOnlyBlocks: false },
      },
    ],
    [
      'a seat',
      { drawn: { seatCounts: true }, link: { scope: ['tickets'] } },
      { drawn: { seatCounts: false }, link: { scope: ['tickets'] } },
    ],
    [
      'a scope beyond the app, before scope types',
      { era: '2023-01', app: { required: ['oauth'] }, link: { scope: ['oauth', 'forms'] } },
      {
        era: '2023-01',
        app: { required: ['oauth'] },
        link: { scope: ['oauth', 'forms'] },
        drawn: { strictScopes: false },
      },
    ],
    [
      'Sensitive Data off',
      { account: { sensitiveDataOn: false }, link: { scope: ['tickets.sensitive'] } },
      {
        account: { sensitiveDataOn: false },
        link: { scope: ['tickets.sensitive'] },
        drawn: { sensitiveSwitchCounts: false },
      },
    ],
  ])('%s', (_, refused, let_through) => {
    expect(decide(makeWorld(refused))).toMatchObject({ outcome: 'denial', open: true })
    expect(decide(makeWorld(let_through))).toMatchObject({ outcome: 'consent', open: true })
  })

  test('a settled gap beside a disputed one leaves nothing open', () => {
    expect(
      decide(makeWorld({ account: { plans }, link: { scope: ['automation', 'social'] } })),
    ).toMatchObject({
      cause: { kind: 'plan', scopes: ['automation', 'social'] },
      open: false,
    })
  })
})
