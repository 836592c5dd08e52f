import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb'
const TWO = `${LINK}&scope=oauth%20hubdb%20crm.objects.leads.read`
const ROLE = "You don't have permission to connect this app"
const LACKS = 'Authorization failed because your account lacks access to the required scopes'

function of(c: Case) {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  return result.findings.diagnosis
}

/** What a case says of one kind of cause, in one line each: certainty, scopes, ids of reasons. */
function said(kind: string, c: Case) {
  const cause = of(c).causes.find((one) => one.kind === kind)
  return cause && [cause.certainty, cause.scopes.join(' '), cause.because.map(({ id }) => id).join(' ')]
}

it.each<[string, Case, string]>([
  ['clear where everything asked is in every plan', { input: `${LINK}&scope=oauth` }, 'clear'],
  [
    'clear beside an optional scope of an unknown plan',
    { input: `${LINK}&scope=oauth&optional_scope=hubdb` },
    'clear',
  ],
  ['unknown where one of two could not be judged', { input: `${LINK}&scope=oauth%20hubdb` }, 'unknown'],
  [
    'at risk where no cause is more than possible',
    { input: `${LINK}&scope=oauth`, page: ROLE, person: { superAdmin: true } },
    'at-risk',
  ],
  ['blocked by a likely cause', { input: TWO, page: ROLE }, 'blocked'],
])('verdict: %s', (_, c, verdict) => {
  expect(of(c).verdict).toBe(verdict)
})

describe('the plan, where the page says that the account lacks scopes', () => {
  it('is about the scopes that the page names, not about all that are asked', () => {
    expect(said('plan', { input: TWO, page: `${LACKS} [hubdb]` })).toEqual([
      'certain',
      'hubdb',
      'because_page_says because_scope_needs_disputed',
    ])
  })

  it('is about what the plan lacks where the page names none, else about all that some plan must bring', () => {
    expect(said('plan', { input: TWO, page: LACKS })?.[1]).toBe('hubdb crm.objects.leads.read')
    const told = { input: TWO, page: LACKS, account: { plans: { sales: 'free' } } } as const
    expect(said('plan', told)?.[1]).toBe('crm.objects.leads.read')
  })

  it('names the other scopes that stand for the same right, and no others', () => {
    const other = { input: `${LINK}&scope=oauth%20hubdb.tables.read%20crm.objects.leads.read` }
    const cause = of({ ...other, page: `${LACKS} [hubdb]` }).causes[0]
    expect(cause?.because.find(({ id }) => id === 'because_same_right')?.values).toEqual([
      { scopes: ['hubdb'] },
      { scopes: ['hubdb.tables.read'] },
    ])
  })

  it('names what is needed beside the plan', () => {
    const name = 'crm.objects.contacts.sensitive.read'
    const cause = of({ input: `${LINK}&scope=oauth%20${name}`, page: `${LACKS} [${name}]` }).causes[0]
    expect(cause?.because.find(({ id }) => id === 'because_prerequisite')?.values).toEqual([
      { scopes: [name] },
    ])
  })

  it('asks what was told where the plan told has all of it', () => {
    const input = `${LINK}&scope=oauth%20hubdb`
    const reasons = (plans: NonNullable<NonNullable<Case['account']>['plans']>, page: string) =>
      said('plan', { input, page, account: { plans } })?.[2]
    expect(reasons({ content: 'enterprise' }, `${LACKS} [hubdb]`)).toContain('because_told_plan')
    expect(reasons({ sales: 'free' }, `${LACKS} [hubdb]`)).not.toContain('because_told_plan')
    const both = {
      input: TWO,
      page: `${LACKS} [hubdb, crm.objects.leads.read]`,
      account: { plans: { content: 'enterprise', sales: 'free' } },
    } as const
    expect(said('plan', both)?.[2]).not.toContain('because_told_plan')
  })
})

describe('the plan, where the page shows the older sentence about the role (law 5)', () => {
  const input = `${LINK}&scope=oauth%20hubdb`

  it('is possible as long as nobody is known to be a super admin, and likely with one', () => {
    expect(said('plan', { input, page: ROLE })).toEqual([
      'possible',
      'hubdb',
      'because_sentence_covers_plan because_scope_needs_disputed',
    ])
    expect(said('plan', { input, page: ROLE, person: { superAdmin: false } })?.[0]).toBe('possible')
    expect(said('plan', { input, page: ROLE, person: { superAdmin: true } })?.[0]).toBe('likely')
  })

  it('is ruled out only where the account is sure to have all', () => {
    expect(said('plan', { input: `${LINK}&scope=oauth`, page: ROLE })).toEqual([
      'ruled-out',
      '',
      'because_plan_has_all',
    ])
    const told = { input, page: ROLE, account: { plans: { content: 'enterprise' } } } as const
    expect(said('plan', told)?.[0]).toBe('possible')
    const admin = { ...told, person: { superAdmin: true } }
    expect(said('plan', admin)?.[0]).toBe('possible')
  })
})

it('the plan is no more than likely where the page only reads like that refusal', () => {
  const page = 'lacks access to the required scopes, said somebody: your account lacks access to scopes'
  expect(said('plan', { input: `${LINK}&scope=oauth%20hubdb`, page })?.[0]).toBe('likely')
})
