import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb'
const LACKS = (scopes: string) =>
  `Authorization failed because your account lacks access to the required scopes [${scopes}]`
const ROLE = "You don't have permission to connect this app"
const free = {
  marketing: 'free',
  sales: 'free',
  service: 'free',
  content: 'free',
  data: 'free',
  commerce: 'free',
  smart_crm: 'free',
} as const

function of(c: Case) {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  const { diagnosis, remedies, unblock } = result.findings
  const cause = (kind: string) => diagnosis.causes.find((one) => one.kind === kind)
  return { ...diagnosis, remedies: remedies.map((one) => one.id), unblock, cause }
}

describe('evidence', () => {
  it('quotes no sentence that only reads like a refusal of this kind', () => {
    const d = of({ input: `${LINK}&scope=oauth`, page: 'apps cannot be installed in a developer account' })
    expect(d.page?.match).toBe('hint')
    expect(d.cause('plan')?.because).toMatchObject([{ id: 'because_page_rules_out_like' }])
    expect(d.cause('plan')?.because[0]?.values).toBeUndefined()
  })

  it('knows one right under two names (law 9)', () => {
    const broad = of({
      input: `${LINK}&scope=oauth%20hubdb.tables.read%20hubdb.rows.read`,
      page: LACKS('hubdb'),
    })
    expect(broad.unblock?.moveToOptional).toEqual(['hubdb.tables.read', 'hubdb.rows.read'])
    const spelled = of({
      input: `${LINK}&scope=oauth%20crm.objects.contacts.sensitive.read`,
      page: LACKS('crm.objects.contacts.sensitive.read.v2'),
    })
    expect(spelled.unblock?.moveToOptional).toEqual(['crm.objects.contacts.sensitive.read'])
    const offered = of({
      input: `${LINK}&scope=hubdb.rows.read`,
      account: { plans: free },
      outcomes: [{ scopes: ['hubdb'], result: 'offered', on: '2026-11-03' }],
    })
    expect(offered.cause('plan')).toBeUndefined()
  })

  it('is not certain of the plan where something beside the plan is needed', () => {
    const d = of({
      input: `${LINK}&scope=crm.objects.contacts.sensitive.read`,
      page: LACKS('crm.objects.contacts.sensitive.read'),
    })
    expect(d.cause('plan')?.certainty).toBe('likely')
    expect(d.remedies).toContain('switch_on')
  })

  it('lets what was told stand against an answer', () => {
    const d = of({
      input: 'crm.objects.leads.read',
      account: { plans: { sales: 'enterprise' } },
      answers: { 'plan:sales-professional': 'no' },
    })
    expect(d.verdict).toBe('clear')
  })

  it('takes a conditional scope of an app config for no certain gap', () => {
    const config =
      '{"auth":{"requiredScopes":["oauth"],"conditionallyRequiredScopes":["crm.schemas.custom.read"]}}'
    expect(of({ input: config, account: { plans: free } }).verdict).toBe('at-risk')
  })

  it.each([
    ['scopes under a name HubSpot does not read', `${LINK}&scopes=oauth%20tickets`, 'missing-required-scope'],
    ['scopes separated by commas', `${LINK}&scope=oauth,tickets`, 'unknown-scope'],
    ['scopes encoded twice', `${LINK}&scope=oauth%2520tickets`, 'unknown-scope'],
  ])('does not clear a link with %s', (_, input, kind) => {
    const d = of({ input })
    expect([d.verdict, d.causes[0]?.kind]).toEqual(['blocked', kind])
  })
})

describe('errands', () => {
  it('nobody buys what they have', () => {
    const held = of({
      input: `${LINK}&scope=crm.objects.leads.read`,
      page: LACKS('crm.objects.leads.read'),
      account: { plans: { sales: 'enterprise' } },
    })
    expect(held.unblock?.ways).toEqual([])
    expect(held.remedies[0]).toBe('check_account')
    const addOn = of({
      input: `${LINK}&scope=transactional-email`,
      account: { plans: { ...free, marketing: 'professional' }, addOns: [] },
    })
    expect(
      addOn.unblock?.ways.every((way) => !('marketing' in way.plans) || way.plans.marketing === 'enterprise'),
    ).toBe(true)
  })

  it('no super admin is sent to a super admin', () => {
    const d = of({
      input: `${LINK}&scope=forms`,
      page: "You don't have the right permissions to install Acme\n- Forms > Publish",
      person: { superAdmin: true },
    })
    expect(d.cause('user-permission')?.certainty).toBe('likely')
    expect(d.remedies).not.toContain('super_admin_installs')
    expect(d.remedies).not.toContain('grant_rights')
    expect(d.remedies).toContain('check_account')
  })

  it('one of two rights that each suffice is enough', () => {
    const d = of({
      input: `${LINK}&scope=settings.users.read`,
      page: ROLE,
      person: { superAdmin: false, marketplaceAccess: true },
    })
    expect(d.cause('user-permission')?.permissions).toHaveLength(1)
  })

  it('an app connected already comes first and ends the matter', () => {
    const d = of({ input: `${LINK}&scope=content`, page: ROLE, answers: { connected: 'yes' } })
    expect(d.causes[0]?.kind).toBe('already-installed')
    expect(d.remedies).toEqual(['no_install_needed'])
  })

  it('a plan gap without a name still has something to do', () => {
    const d = of({
      input: `${LINK}&scope=oauth`,
      page: "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.",
    })
    expect(d.remedies).toEqual(expect.arrayContaining(['name_features', 'see_plan']))
  })

  it('only the scopes that HubSpot names and the link requires are to be made optional', () => {
    const d = of({ input: `${LINK}&scope=oauth&optional_scope=automation`, page: LACKS('automation') })
    expect(d.remedies).not.toContain('make_optional')
    expect(d.remedies).toContain('align_scopes')
  })
})

describe('questions', () => {
  it('ask nothing that was told', () => {
    expect(of({ input: 'automation', account: { plans: { marketing: 'starter' } } }).question).toBeNull()
    const denied = of({
      input: 'content automation',
      answers: { 'plan:content-professional,marketing-professional': 'no' },
    })
    expect(denied.question?.id).not.toBe('plan:marketing-professional')
  })

  it('do not depend on the order of scopes', () => {
    const scopes = ['oauth', 'content', 'crm.objects.leads.read', 'crm.objects.custom.read']
    const ids = [scopes, [...scopes].reverse(), [...scopes, 'content']].map(
      (list) => of({ input: list.join(' ') }).question?.id,
    )
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toBeTruthy()
  })

  it('every answer offered changes something', () => {
    const c: Case = { input: `${LINK}&scope=content%20forms`, page: ROLE }
    const first = of(c)
    const told = (answerId: string) => of({ ...c, answers: { [first.question?.id ?? '']: answerId } })
    const face = (d: ReturnType<typeof of>) =>
      JSON.stringify([d.verdict, d.causes.map((one) => [one.kind, one.certainty])])
    expect(face(told('yes'))).not.toBe(face(told('no')))
  })
})
