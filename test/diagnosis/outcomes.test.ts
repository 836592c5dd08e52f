import { describe, expect, it } from 'vitest'
import { caseFor } from '../../src/account/case'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb'
const ROLE = "You don't have permission to connect this app"
const LACKS = (scope: string) =>
  `Authorization failed because your account lacks access to the required scopes [${scope}]`
const asks = (...scopes: string[]) => `${LINK}&scope=${scopes.join('%20')}`
const on = '2026-11-03'
const offered = (scopes: string[], day = on) => ({ scopes, result: 'offered' as const, on: day })
const denied = (scopes: string[], day = on) => ({ scopes, result: 'denied' as const, on: day })

function of(c: Case) {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  const { diagnosis } = result.findings
  const cause = (kind: string) => diagnosis.causes.find((one) => one.kind === kind)
  const because = (kind: string, id: string) => cause(kind)?.because.find((one) => one.id === id)
  return { ...diagnosis, cause, because }
}

describe('what this account was offered', () => {
  const c = { input: asks('oauth', 'automation', 'content'), page: ROLE }

  it('takes a scope off the suspects, and says since when', () => {
    const before = of(c)
    expect(before.cause('plan')?.scopes).toEqual(expect.arrayContaining(['automation', 'content']))
    const after = of({ ...c, outcomes: [offered(['oauth', 'automation'])] })
    expect(after.cause('plan')?.scopes).toEqual(['content'])
    expect(after.cause('user-permission')?.scopes).not.toContain('automation')
    for (const kind of ['plan', 'user-permission'])
      expect(after.because(kind, 'because_offered')?.values).toEqual([
        { scopes: ['automation'] },
        { date: on },
      ])
  })

  it('rules the plan and the right to install out where it is everything that is asked', () => {
    const all = of({ ...c, outcomes: [offered(['oauth', 'automation', 'content'])] })
    expect(all.cause('plan')?.certainty).toBe('ruled-out')
    expect(all.cause('install-permission')?.certainty).toBe('ruled-out')
    expect(all.cause('user-permission')?.certainty).toBe('possible')
    expect(all.because('plan', 'because_offered')).toBeDefined()
    expect(all.verdict).toBe('at-risk')
  })

  it('is dated by the last time, whatever the order of the outcomes', () => {
    const twice = [offered(['automation'], '2026-11-09'), offered(['automation'], '2026-11-01')]
    for (const outcomes of [twice, [...twice].reverse()])
      expect(of({ ...c, outcomes }).because('plan', 'because_offered')?.values?.[1]).toEqual({
        date: '2026-11-09',
      })
  })

  it('gives way to HubSpot’s page of today, and both are said', () => {
    const d = of({
      input: asks('oauth', 'marketing.campaigns.read'),
      page: LACKS('marketing.campaigns.read'),
      outcomes: [offered(['oauth', 'marketing.campaigns.read'])],
    })
    expect(d.causes[0]).toMatchObject({
      kind: 'plan',
      certainty: 'certain',
      scopes: ['marketing.campaigns.read'],
    })
    expect(d.because('plan', 'because_page_says')).toBeDefined()
    expect(d.because('plan', 'because_offered_before')?.values?.[1]).toEqual({ date: on })
    expect(d.because('plan', 'because_told_plan')).toBeUndefined()
    const person = of({
      input: asks('oauth', 'forms'),
      page: 'Authorization failed because your user account does not have permission for the required areas (forms). Please contact your account super administrator to request the necessary permissions.',
      outcomes: [offered(['oauth', 'forms'])],
    })
    expect(person.cause('user-permission')?.certainty).not.toBe('possible')
    expect(person.because('user-permission', 'because_offered_before')).toBeDefined()
  })

  it('changes nothing about what only the app’s developer can mend', () => {
    const page =
      'Authorization failed because there is a mismatch between the scopes in the install URL and the app’s configured scopes. Please contact the app developer.'
    const bare = of({ ...c, page })
    const known = of({ ...c, page, outcomes: [offered(['oauth', 'automation', 'content'])] })
    expect(bare.causes[0]?.kind).toBe('scope-mismatch')
    expect(known.causes.map(({ kind, certainty }) => [kind, certainty])).toEqual(
      bare.causes.map(({ kind, certainty }) => [kind, certainty]),
    )
  })

  it('speaks for no other account', () => {
    const mine = { id: '1', outcomes: [offered(['automation', 'content', 'oauth'])] }
    expect(of(caseFor(mine, c)).cause('plan')?.certainty).toBe('ruled-out')
    expect(of(caseFor({ id: '2' }, c)).causes).toEqual(of(c).causes)
    expect(of(caseFor(null, c)).causes).toEqual(of(c).causes)
  })
})

describe('what this account was refused', () => {
  const input = asks('oauth', 'automation', 'crm.objects.leads.read')
  const grown = offered(['oauth', 'automation'])
  const refusal = denied(['oauth', 'automation', 'crm.objects.leads.read'])

  it('points at what was never offered, never for certain', () => {
    const d = of({ input, outcomes: [grown, refusal] })
    expect(d.cause('plan')).toMatchObject({ certainty: 'possible', scopes: ['crm.objects.leads.read'] })
    expect(d.because('plan', 'because_denied')?.values).toEqual([
      { scopes: ['crm.objects.leads.read'] },
      { date: on },
    ])
    expect(d.verdict).toBe('at-risk')
    const admin = of({ input, outcomes: [grown, refusal], person: { superAdmin: true } })
    expect(admin.cause('plan')?.certainty).toBe('likely')
    expect(admin.cause('user-permission')).toBeUndefined()
    const paying = of({ input, outcomes: [grown, refusal], account: { plans: { sales: 'enterprise' } } })
    expect(paying.cause('plan')).toBeUndefined()
    expect(paying.cause('user-permission')).toMatchObject({
      certainty: 'likely',
      scopes: ['crm.objects.leads.read'],
    })
  })

  it('is void once all of it has been offered', () => {
    const since = offered(['crm.objects.leads.read'], '2026-11-09')
    expect(of({ input, outcomes: [grown, refusal, since] }).causes).toEqual([])
  })

  it.each([
    ['nothing was ever offered here', [refusal]],
    [
      'more is left than points anywhere',
      [offered(['oauth']), denied(['a.read', 'b.read', 'c.read', 'd.read'])],
    ],
    ['the link does not ask for all that is left', [grown, denied(['crm.objects.leads.read', 'content'])]],
  ])('says nothing where %s', (_, outcomes) => {
    expect(of({ input, outcomes }).causes).toEqual([])
  })

  it('leaves the word to a page that refuses now', () => {
    const page = { input, page: ROLE }
    expect(of({ ...page, outcomes: [grown, refusal] }).causes).toEqual(
      of({ ...page, outcomes: [grown] }).causes,
    )
  })

  it('does not double what the person told already', () => {
    const d = of({ input, outcomes: [grown, refusal], person: { superAdmin: false } })
    const kinds = d.causes.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

it('takes outcomes that no day and no scope can be read of', () => {
  const outcomes = [offered(['automation'], 'last week'), denied([]), offered([])]
  expect(of({ input: asks('automation', 'content'), page: ROLE, outcomes }).cause('plan')?.scopes).toEqual([
    'content',
  ])
})
