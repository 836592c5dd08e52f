import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import { planReasons, rightReasons } from '../../src/diagnosis/scope-reasons'
import { everyHubFree, meaningsOf, situationOf } from '../../src/diagnosis/situation'
import { answer } from '../../src/report/answer'
import { readTranslatedPage } from '../../src/request/page-translated'
import { understood } from '../request/expect-reading'
import { linkFor } from './one-cause'

const READING = understood('oauth tickets')
const of = (told: Omit<Case, 'input'>) => situationOf({ ...told, input: '' }, READING, null)

describe('what is known of account and person', () => {
  it('is unknown as long as nobody tells', () => {
    expect(of({})).toMatchObject({
      denial: null,
      account: { plans: {}, addOns: undefined, type: null, told: [] },
      person: { superAdmin: 'unknown', marketplaceAccess: 'unknown', rights: new Map() },
      connected: 'unknown',
      paidSeat: 'unknown',
      answered: new Set(),
      offered: new Map(),
      refused: [],
    })
  })

  it.each<[Omit<Case, 'input'>, string]>([
    [{ person: { superAdmin: true } }, 'yes yes'],
    [{ person: { superAdmin: true, marketplaceAccess: false } }, 'yes yes'],
    [{ person: { superAdmin: false, marketplaceAccess: false } }, 'no no'],
    [{ answers: { 'super-admin': 'yes' } }, 'yes yes'],
    [{ answers: { 'super-admin': 'no', 'marketplace-access': 'yes' } }, 'no yes'],
    [{ answers: { 'super-admin': 'unsure', 'marketplace-access': 'no' } }, 'unknown no'],
    [{ person: { superAdmin: false }, answers: { 'super-admin': 'yes' } }, 'no unknown'],
  ])('tells the role from %j', (told, expected) => {
    const { superAdmin, marketplaceAccess } = of(told).person
    expect(`${superAdmin} ${marketplaceAccess}`).toBe(expected)
  })

  it('counts "not sure" among the answers, and nothing that is none', () => {
    const answers = { 'super-admin': 'unsure', connected: 'yes', 'paid-seat': 'maybe', 'token-kind': '' }
    const s = of({ answers })
    expect(s.answered).toEqual(new Set(['super-admin', 'connected']))
    expect([s.connected, s.paidSeat]).toEqual(['yes', 'unknown'])
  })

  it('takes "free" to one plan for every plan that nobody told', () => {
    const answers = { 'plan:sales-professional': 'free', 'plan:marketing-professional,add-on-brands': 'yes' }
    const s = of({ account: { plans: { content: 'starter' } }, answers })
    expect(s.account.plans).toEqual({ ...everyHubFree(), content: 'starter' })
    expect(Object.values(everyHubFree())).toEqual(Array(7).fill('free'))
    expect(s.account.told).toEqual([
      { alternatives: [{ hub: 'sales', minTier: 'professional' }], answer: false },
      { alternatives: [{ hub: 'marketing', minTier: 'professional' }, { addOn: 'brands' }], answer: true },
    ])
  })

  it.each(['super-admin', 'plan:sales-gold'])('takes "free" to %s for no plan', (id) => {
    expect(of({ answers: { [id]: 'free' } }).account).toMatchObject({ plans: {}, told: [] })
  })

  it('reads rights by their path, and keeps those that no row is known for', () => {
    const permissions = { 'CRM > Tickets > View': true, 'Workflows > Fly': false }
    expect(of({ person: { permissions } }).person.rights).toEqual(
      new Map([
        ['crm.tickets.view', true],
        ['Workflows > Fly', false],
      ]),
    )
  })

  it('tells offers with the last of their days, under every name of the right, from refusals', () => {
    const s = of({
      outcomes: [
        { scopes: ['hubdb', 'made.up'], result: 'offered', on: '2026-11-03' },
        { scopes: ['made.up'], result: 'offered', on: '2026-11-01' },
        { scopes: ['forms'], result: 'denied', on: '2026-11-02' },
      ],
    })
    expect(s.offered.get('made.up')).toBe('2026-11-03')
    expect(s.offered.get('hubdb.rows.read')).toBe('2026-11-03')
    expect(s.offered.has('forms')).toBe(false)
    expect(s.refused.map(({ scopes }) => scopes)).toEqual([['forms']])
  })
})

it('takes what a translation or retelling means for no more than likely', () => {
  const means = (text: string) => meaningsOf(situationOf({ input: '' }, READING, readTranslatedPage(text)))
  expect(means('apps cannot be installed in a developer account')).toMatchObject({
    'account-type': 'likely',
    plan: 'ruled-out',
  })
  expect(
    means('Authorization failed because your account lacks access to the required scopes'),
  ).toMatchObject({ plan: 'certain' })
  expect(means('this is a text')).toBeNull()
})

it('says of a page that it was not recognised, and of no other', () => {
  const notes = (page?: string) => {
    const result = answer(page === undefined ? { input: 'oauth' } : { input: 'oauth', page })
    return result.ok ? result.findings.diagnosis.reading.notes.map(({ id }) => id) : []
  }
  expect(notes('this is a text')).toEqual(['note_page_not_recognised'])
  expect(notes("You don't have permission to connect this app")).toEqual([])
  expect(notes()).toEqual([])
})

describe('what each scope needs, as reasons', () => {
  const scopes = (...names: string[]) =>
    judgeScopes(situationOf({ input: '' }, understood(`oauth ${names.join(' ')}`), null))
  it.each([
    ['crm.objects.leads.read', 'because_scope_needs'],
    ['automation', 'because_scope_needs_disputed'],
    ['crm.objects.forecasts.read', 'because_scope_needs_api'],
    ['contacts', 'because_plan_not_published'],
    ['made.up.thing', 'because_plan_not_published'],
  ])('for %s: %s', (name, id) => {
    const [reason, ...more] = planReasons(scopes(name).slice(1))
    expect([reason?.id, reason?.values?.[0], more]).toEqual([id, { scopes: [name] }, []])
  })

  it('names the rights of those where any are known', () => {
    const said = rightReasons(
      scopes('made.up.thing', 'timeline', 'tickets', 'hubdb', 'crm.objects.contacts.sensitive.read'),
    )
    expect(said.map(({ id, values = [] }) => [id, values[0]])).toEqual([
      ['because_scope_needs_rights', { scopes: ['tickets'] }],
      ['because_scope_may_need_rights', { scopes: ['hubdb'] }],
      ['because_super_admin_only', { scopes: ['crm.objects.contacts.sensitive.read'] }],
    ])
  })
})

describe('what this account was refused', () => {
  const ASKED = linkFor(
    'oauth tickets crm.objects.leads.read crm.objects.custom.read crm.objects.contacts.read timeline',
  )
  const offer = { scopes: ['oauth'], result: 'offered' as const, on: '2026-11-01' }
  const refusal = (on: string, ...scopes: string[]) => ({ scopes, result: 'denied' as const, on })
  const said = (kind: string, outcomes: NonNullable<Case['outcomes']>, person = {}) => {
    const result = answer({ input: ASKED, outcomes: [offer, ...outcomes], person })
    const cause = result.ok ? result.findings.diagnosis.causes.find((one) => one.kind === kind) : undefined
    if (!cause) return null
    const reason = cause.because.find(({ id }) => id === 'because_denied')
    return [
      cause.certainty,
      cause.fixedBy,
      cause.scopes.join(' '),
      cause.permissions.join(' '),
      JSON.stringify(reason?.values ?? null),
    ].join(' | ')
  }

  it.each<[string, string, NonNullable<Case['outcomes']>, object, string | null]>([
    [
      'of several scopes those that need a plan',
      'plan',
      [refusal('2026-11-02', 'tickets', 'crm.objects.leads.read')],
      {},
      'possible | billing-admin | crm.objects.leads.read |  | [{"scopes":["tickets","crm.objects.leads.read"]},{"date":"2026-11-02"}]',
    ],
    [
      'no plan as likely where more than one is left, whoever asks',
      'plan',
      [refusal('2026-11-02', 'tickets', 'crm.objects.leads.read')],
      { superAdmin: true },
      'possible | billing-admin | crm.objects.leads.read |  | [{"scopes":["tickets","crm.objects.leads.read"]},{"date":"2026-11-02"}]',
    ],
    [
      'the rights of what is left, and no others',
      'user-permission',
      [refusal('2026-11-02', 'tickets', 'crm.objects.leads.read')],
      {},
      'possible | super-admin | tickets crm.objects.leads.read | crm.tickets.view crm.tickets.edit crm.leads.view | [{"scopes":["tickets","crm.objects.leads.read"]},{"date":"2026-11-02"}]',
    ],
    [
      'a right as likely where one scope is left that every plan has',
      'user-permission',
      [refusal('2026-11-02', 'tickets')],
      {},
      'likely | super-admin | tickets | crm.tickets.view crm.tickets.edit | [{"scopes":["tickets"]},{"date":"2026-11-02"}]',
    ],
    [
      'no right to a super admin',
      'user-permission',
      [refusal('2026-11-02', 'tickets')],
      { superAdmin: true },
      null,
    ],
    [
      'the refusal that leaves fewest',
      'user-permission',
      [refusal('2026-11-03', 'tickets', 'crm.objects.leads.read'), refusal('2026-11-02', 'tickets')],
      {},
      'likely | super-admin | tickets | crm.tickets.view crm.tickets.edit | [{"scopes":["tickets"]},{"date":"2026-11-02"}]',
    ],
    [
      'what is left where another refusal is void',
      'user-permission',
      [refusal('2026-11-03', 'oauth'), refusal('2026-11-02', 'tickets')],
      {},
      'likely | super-admin | tickets | crm.tickets.view crm.tickets.edit | [{"scopes":["tickets"]},{"date":"2026-11-02"}]',
    ],
    [
      'nothing where a right that was told is as sure',
      'user-permission',
      [refusal('2026-11-02', 'crm.objects.leads.read')],
      { superAdmin: false, permissions: { 'crm.contacts.view': false } },
      'likely | super-admin | crm.objects.contacts.read | crm.contacts.view | null',
    ],
    [
      'no right for a scope that none is known for',
      'user-permission',
      [refusal('2026-11-02', 'timeline')],
      {},
      null,
    ],
    [
      'of equals the last one',
      'user-permission',
      [
        refusal('2026-11-02', 'tickets'),
        refusal('2026-11-04', 'crm.objects.contacts.read'),
        refusal('2026-11-03', 'tickets'),
      ],
      {},
      'likely | super-admin | crm.objects.contacts.read | crm.contacts.view | [{"scopes":["crm.objects.contacts.read"]},{"date":"2026-11-04"}]',
    ],
    [
      'three scopes that are left',
      'plan',
      [refusal('2026-11-02', 'tickets', 'crm.objects.leads.read', 'crm.objects.custom.read')],
      {},
      'possible | billing-admin | crm.objects.leads.read crm.objects.custom.read |  | [{"scopes":["tickets","crm.objects.leads.read","crm.objects.custom.read"]},{"date":"2026-11-02"}]',
    ],
    [
      'nothing of four',
      'plan',
      [
        refusal(
          '2026-11-02',
          'tickets',
          'crm.objects.leads.read',
          'crm.objects.custom.read',
          'crm.objects.contacts.read',
        ),
      ],
      {},
      null,
    ],
    ['nothing of a refusal that is void', 'user-permission', [refusal('2026-11-02', 'oauth')], {}, null],
  ])('names %s', (_, kind, outcomes, person, expected) => {
    expect(said(kind, outcomes, person)).toBe(expected)
  })
})
