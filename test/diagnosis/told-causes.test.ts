import { describe, expect, it } from 'vitest'
import { ruleSource } from '../../src/catalogue'
import type { Case, Cause } from '../../src/diagnosis/case'
import { accountType } from '../../src/diagnosis/causes/account-type'
import { missingRequiredScope } from '../../src/diagnosis/causes/missing-required-scope'
import { plan } from '../../src/diagnosis/causes/plan'
import { retiredScope } from '../../src/diagnosis/causes/retired-scope'
import { scopeMismatch } from '../../src/diagnosis/causes/scope-mismatch'
import { unknownScope } from '../../src/diagnosis/causes/unknown-scope'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import type { FindCause } from '../../src/diagnosis/known'
import { situationOf } from '../../src/diagnosis/situation'
import { answer } from '../../src/report/answer'
import { readTranslatedPage } from '../../src/request/page-translated'
import { understood } from '../request/expect-reading'
import { causeOf, LINK, lineOf, linkFor } from './one-cause'

const ROLE = "You don't have permission to connect this app"
const LACKS = 'Authorization failed because your account lacks access to the required scopes'
const INVALID = 'Authorization failed because one or more scopes are invalid:'
const INSUFFICIENT =
  'Authorization failed because the provided scopes are insufficient. Please contact the app developer.'
const MISMATCH =
  "Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes. Please contact the app developer."
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
const leadsRow = "You don't have the right permissions to install Acme\n- CRM > Leads > View"
const offered = (...scopes: string[]): NonNullable<Case['outcomes']> => [
  { scopes, result: 'offered', on: '2026-11-03' },
]
const config = (conditional: string, ...required: string[]) =>
  JSON.stringify({
    auth: { requiredScopes: required, conditionallyRequiredScopes: [conditional], optionalScopes: [] },
  })

it.each<[string, Cause['kind'], Case, string | RegExp | null]>([
  [
    'of two retired scopes the one that the page names',
    'retired-scope',
    { input: linkFor('oauth reports contacts'), page: `${INVALID} reports` },
    /^certain, app-developer \| reports \| .*because_retired\(reports\)$/,
  ],
  [
    'a retired scope beside another that the page names',
    'retired-scope',
    { input: linkFor('oauth reports'), page: `${INVALID} made.up` },
    /^likely, app-developer \| reports/,
  ],
  [
    'a retired scope that a retold page names',
    'retired-scope',
    { input: linkFor('oauth reports'), page: 'they told us that one or more scopes are invalid: reports' },
    'likely, app-developer | reports |  | because_page_like, because_retired(reports)',
  ],
  [
    'what took the place of a retired scope',
    'retired-scope',
    { input: linkFor('oauth contacts') },
    'possible, app-developer | contacts |  | because_retired_replaced(contacts; crm.objects.contacts.read crm.objects.contacts.write crm.objects.companies.read crm.objects.companies.write crm.objects.deals.read crm.objects.deals.write)',
  ],
  [
    'a parameter that HubSpot does not read is no cause where the page speaks of something else',
    'missing-required-scope',
    { input: `${LINK}&scopes=oauth%20tickets`, page: ROLE },
    null,
  ],
  [
    'the page’s own word before a parameter that HubSpot does not read',
    'missing-required-scope',
    { input: `${LINK}&scopes=oauth%20tickets`, page: INSUFFICIENT },
    `certain, app-developer |  |  | because_page_says(${INSUFFICIENT}), because_required_in_scope, because_app_settings_unseen`,
  ],
  [
    'that a link lacks oauth',
    'missing-required-scope',
    { input: linkFor('tickets'), page: INSUFFICIENT },
    /because_link_lacks_oauth/,
  ],
  [
    'nothing of oauth where the link has it',
    'missing-required-scope',
    { input: linkFor('oauth tickets'), page: INSUFFICIENT },
    /because_required_in_scope, because_app_settings_unseen$/,
  ],
  [
    'nothing of oauth where the link asks for nothing',
    'missing-required-scope',
    { input: LINK, page: INSUFFICIENT },
    /because_required_in_scope, because_app_settings_unseen$/,
  ],
  [
    'nothing of oauth where no link is known',
    'missing-required-scope',
    { input: '', page: INSUFFICIENT },
    /because_required_in_scope, because_app_settings_unseen$/,
  ],
  [
    'of several older scopes those that HubSpot moves to finer ones',
    'scope-mismatch',
    { input: linkFor('oauth tickets contacts integration-sync reports'), page: MISMATCH },
    `certain, app-developer | contacts reports |  | because_page_says(${MISMATCH}), because_mismatch, because_migrating(tickets), because_app_settings_unseen`,
  ],
  [
    'nothing of a move where none of the scopes is moved',
    'scope-mismatch',
    { input: linkFor('oauth contacts integration-sync'), page: MISMATCH },
    `certain, app-developer | contacts |  | because_page_says(${MISMATCH}), because_mismatch, because_app_settings_unseen`,
  ],
  [
    'the right to install, where a link demands nothing that could have been offered',
    'install-permission',
    { input: linkFor('', 'tickets'), page: ROLE },
    /^possible/,
  ],
  [
    'the right to install, where one of two scopes was offered before',
    'install-permission',
    { input: linkFor('tickets crm.objects.deals.read'), page: ROLE, outcomes: offered('tickets') },
    /^possible/,
  ],
  [
    'nothing of the right to install on a page that does not speak of it',
    'install-permission',
    {
      input: linkFor('tickets'),
      page: 'you can only request approval for this app',
      person: { superAdmin: false, marketplaceAccess: false },
    },
    null,
  ],
  [
    'a seat that cancels the row of a scope',
    'seat',
    { input: linkFor('oauth crm.objects.feedback_submissions.read'), page: ROLE },
    /^possible, super-admin \| crm.objects.feedback_submissions.read/,
  ],
  [
    'a seat by its row, and no surer than possible, where no scope is known',
    'seat',
    { input: '', page: leadsRow, answers: { 'paid-seat': 'no' } },
    'possible, super-admin |  |  | because_seat_cancels(crm.leads.view)',
  ],
  [
    'a seat no surer than possible where one of two rights is held',
    'seat',
    {
      input: linkFor('oauth crm.objects.leads.read crm.objects.feedback_submissions.read'),
      page: ROLE,
      person: { superAdmin: false, permissions: { 'crm.leads.view': true } },
      answers: { 'paid-seat': 'no' },
    },
    /^possible/,
  ],
  [
    'the surest gap of the plan first',
    'plan',
    { input: linkFor('oauth hubdb crm.objects.leads.read'), account: FREE },
    /^certain, billing-admin \| crm.objects.leads.read hubdb /,
  ],
  [
    'gaps of required scopes before those of conditional ones',
    'plan',
    { input: config('crm.schemas.custom.read', 'oauth', 'crm.objects.leads.read'), account: FREE },
    /^certain, billing-admin \| crm.objects.leads.read \|/,
  ],
  [
    'gaps of conditional scopes as possible',
    'plan',
    { input: config('crm.schemas.custom.read', 'oauth'), account: FREE },
    /^possible, billing-admin \| crm.schemas.custom.read \|/,
  ],
  [
    'what each scope needs that the page does not name',
    'plan',
    { input: linkFor('oauth crm.objects.leads.read'), page: LACKS },
    /because_scope_needs\(crm.objects.leads.read; Sales Hub Professional\)$/,
  ],
  [
    'nothing of a plan that was told where nothing asked needs one',
    'plan',
    { input: linkFor('oauth'), page: LACKS },
    `certain, billing-admin |  |  | because_page_says(${LACKS} …)`,
  ],
  [
    'another name of the right of one of two scopes that the page names',
    'plan',
    {
      input: linkFor('oauth hubdb.tables.read crm.objects.leads.read'),
      page: `${LACKS} [hubdb, crm.objects.leads.read]`,
    },
    /because_same_right\(hubdb crm.objects.leads.read; hubdb.tables.read\)/,
  ],
  [
    'no plan as told or as unpublished for a scope that is in every plan',
    'plan',
    { input: linkFor('oauth tickets'), page: `${LACKS} [tickets]` },
    `certain, billing-admin | tickets |  | because_page_says(${LACKS} …)`,
  ],
  [
    'a plan as told beside a scope that is in every plan',
    'plan',
    {
      input: linkFor('oauth tickets hubdb'),
      page: `${LACKS} [tickets, hubdb]`,
      account: { plans: { content: 'enterprise' } },
    },
    /because_told_plan, because_scope_needs_disputed\(hubdb; [^)]*\)$/,
  ],
  [
    'a plan that nobody told under the older sentence (law 5), be it known for certain what it has to be',
    'plan',
    { input: linkFor('oauth crm.objects.leads.read'), page: ROLE },
    'possible, billing-admin | crm.objects.leads.read |  | because_sentence_covers_plan, because_scope_needs(crm.objects.leads.read; Sales Hub Professional)',
  ],
  [
    'the plan as open under the older sentence where a link demands nothing',
    'plan',
    { input: linkFor('', 'crm.objects.leads.read'), page: ROLE },
    'possible, billing-admin |  |  | because_sentence_covers_plan',
  ],
])('names %s', (_, kind, c, expected) => {
  const said = lineOf(kind, c)
  if (expected instanceof RegExp) expect(said).toMatch(expected)
  else expect(said).toBe(expected)
})

describe('what a page means for a cause', () => {
  /** A page whose meanings are these, whatever they are in the catalogue today. */
  const known = (means: Partial<Record<Cause['kind'], Cause['certainty']>>, c: Case = { input: '' }) => {
    const page = readTranslatedPage(MISMATCH)
    const s = situationOf(c, understood(c.input || linkFor('oauth reports tickts')), page)
    if (!s.denial) throw new Error('no denial')
    const denial = { ...s.denial, means, wordings: s.denial.wordings.map(({ text }) => ({ text })) }
    const doctored = { ...s, denial: denial as typeof s.denial }
    return { s: doctored, scopes: judgeScopes(doctored) }
  }

  it.each<[Cause['kind'], FindCause]>([
    ['account-type', accountType],
    ['missing-required-scope', missingRequiredScope],
    ['scope-mismatch', scopeMismatch],
    ['unknown-scope', unknownScope],
  ])('says no more of one that it rules out: %s', (kind, find) => {
    expect(find(known({ [kind]: 'likely' }))?.certainty).toBe('likely')
    expect(find(known({ [kind]: 'ruled-out' }))).toBeNull()
  })

  it('says nothing of a retired scope where it rules out that a name or the link is wrong', () => {
    expect(retiredScope(known({ 'unknown-scope': 'likely' }))?.certainty).toBe('likely')
    expect(retiredScope(known({ 'scope-mismatch': 'likely' }))?.certainty).toBe('possible')
    expect(retiredScope(known({ 'unknown-scope': 'ruled-out' }))).toBeNull()
    expect(retiredScope(known({ 'scope-mismatch': 'ruled-out' }))).toBeNull()
    const both = known({ 'unknown-scope': 'ruled-out', 'scope-mismatch': 'likely' })
    expect(retiredScope(both)?.certainty).toBe('possible')
  })

  it('leaves a gap of the plan possible where it speaks of something else', () => {
    const c = { input: linkFor('oauth crm.objects.leads.read'), account: FREE }
    expect(plan(known({ 'redirect-uri': 'certain' }, c))?.certainty).toBe('possible')
    expect(plan(known({ plan: 'likely' }, c))?.certainty).toBe('likely')
  })
})

it('puts an app that is connected already before what is surer', () => {
  const result = answer({
    input: linkFor('oauth tickets'),
    page: MISMATCH,
    answers: { connected: 'yes' },
  })
  const causes = result.ok ? result.findings.diagnosis.causes : []
  expect(causes.slice(0, 2).map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
    'already-installed likely',
    'scope-mismatch certain',
  ])
})

it('puts between equals what the page speaks of before what it does not', () => {
  const page =
    "This install link is no longer valid. Please visit HubSpot's App Marketplace to install this app."
  const result = answer({ input: linkFor('oauth reports'), page })
  const causes = result.ok ? result.findings.diagnosis.causes : []
  expect(causes.filter(({ certainty }) => certainty === 'possible').map(({ kind }) => kind)).toEqual([
    'scope-mismatch',
    'retired-scope',
  ])
})

it('lets what an earlier refusal says take the place of the weaker cause of its kind', () => {
  const result = answer({
    input: linkFor('oauth tickets'),
    person: { superAdmin: false },
    outcomes: [...offered('oauth'), { scopes: ['oauth', 'tickets'], result: 'denied', on: '2026-11-04' }],
  })
  const causes = result.ok ? result.findings.diagnosis.causes : []
  expect(causes.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
    'user-permission likely',
    'install-permission possible',
  ])
})

it.each<[string, Cause['kind'], string, Case]>([
  [
    'because_developer_account',
    'account-type',
    'developer-account',
    { input: LINK, account: { type: 'developer' } },
  ],
  [
    'because_already_connected',
    'already-installed',
    'marketplace-access',
    { input: LINK, answers: { connected: 'yes' } },
  ],
  [
    'because_install_right',
    'install-permission',
    'who-may-install',
    { input: LINK, person: { superAdmin: false } },
  ],
  [
    'because_has_install_right',
    'install-permission',
    'who-may-install',
    { input: LINK, page: ROLE, person: { marketplaceAccess: true } },
  ],
  ['because_mismatch', 'scope-mismatch', 'scope-mismatch', { input: LINK, page: MISMATCH }],
  [
    'because_migrating',
    'scope-mismatch',
    'granular-2026-09-08',
    { input: linkFor('tickets'), page: MISMATCH },
  ],
  ['because_commas', 'unknown-scope', 'separator', { input: `${LINK}&scope=oauth,tickets` }],
  ['because_governance', 'app-governance', 'app-governance', { input: LINK, page: ROLE }],
  ['because_seat_cancels', 'seat', 'seat-cancels-right', { input: linkFor('tickets'), page: ROLE }],
  ['because_sentence_covers_plan', 'plan', 'two-gates', { input: linkFor('hubdb'), page: ROLE }],
  [
    'because_required_in_scope',
    'missing-required-scope',
    'scope-type-required',
    { input: LINK, page: INSUFFICIENT },
  ],
  [
    'because_required_in_scope',
    'missing-required-scope',
    'scope-type-required',
    { input: `${LINK}&scopes=oauth` },
  ],
  ['because_link_asks_nothing', 'missing-required-scope', 'scope-type-required', { input: LINK }],
  [
    'because_link_lacks_oauth',
    'missing-required-scope',
    'oauth-scope',
    { input: linkFor('tickets'), page: INSUFFICIENT },
  ],
  [
    'because_super_admin_passes',
    'user-permission',
    'super-admin',
    { input: LINK, page: ROLE, person: { superAdmin: true } },
  ],
  [
    'because_member_needs_rights',
    'user-permission',
    'user-needs-the-tools',
    { input: linkFor('tickets'), person: { superAdmin: false } },
  ],
])('cites HubSpot’s rule: %s', (id, kind, rule, c) => {
  const source = causeOf(kind, c)?.because.find((reason) => reason.id === id)?.source
  expect(source).toMatch(/^https:\/\//)
  expect(source).toBe(ruleSource(rule))
})
