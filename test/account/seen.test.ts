import { describe, expect, it } from 'vitest'
import { hintNotes, outcomeOf, type Seen } from '../../src/account/seen'
import { plansSoldAs } from '../../src/catalogue/sold-names'

const on = '2026-11-03'
const page = (state: Seen['state'], scopes = ['oauth', 'automation']): Seen => ({
  portalId: '42',
  scopes,
  state,
})
const refused = (variant: string | null, scopes: string[] = [], permissions: string[] = []) =>
  page({ kind: 'denial', reading: { variant, scopes, permissions } })

describe('the outcome of a page', () => {
  it('is an offer of every required scope where consent can be given', () => {
    expect(outcomeOf(page({ kind: 'consent', enabled: true }), on)).toEqual({
      scopes: ['oauth', 'automation'],
      result: 'offered',
      on,
    })
    expect(outcomeOf(page({ kind: 'consent', enabled: false }), on)).toBeNull()
    expect(outcomeOf(page({ kind: 'consent', enabled: true }, []), on)).toBeNull()
    expect(outcomeOf(page({ kind: 'consent', enabled: true }, ['oauth', '<img>', 'é']), on)?.scopes).toEqual([
      'oauth',
    ])
  })

  it.each([
    ['account-lacks-scopes', ['automation'], ['automation']],
    ['user-lacks-scopes', ['automation'], ['automation']],
    ['no-permission-connect-app', [], ['oauth', 'automation']],
  ])('is a refusal of what %s names, else of the whole link', (variant, named, denied) => {
    expect(outcomeOf(refused(variant, named), on)).toEqual({ scopes: denied, result: 'denied', on })
  })

  it.each([
    'scopes-mismatch',
    'redirect-mismatch',
    'invalid-scope-name',
    'app-not-approved-scopes',
    'developer-portal-not-installable',
    'no-such-variant',
    null,
  ])('is none where the refusal is not about plan or permissions: %s', (variant) => {
    expect(outcomeOf(refused(variant), on)).toBeNull()
  })

  it('is none where only the right to install is missing', () => {
    const rows = ['App Marketplace access']
    expect(outcomeOf(refused('user-permissions-list', [], rows), on)).toBeNull()
    expect(outcomeOf(refused('user-permissions-list', [], [...rows, 'Forms > Publish']), on)?.result).toBe(
      'denied',
    )
  })

  it('is none where a refused name cannot be kept: the others would be blamed for it', () => {
    expect(outcomeOf(refused('account-lacks-scopes', ['automation', 'é<']), on)).toBeNull()
    expect(outcomeOf(page({ kind: 'loading' }), on)).toBeNull()
    expect(outcomeOf(page({ kind: 'chooser', rows: [] }), on)).toBeNull()
  })
})

it('names the last hint of each kind that is about a scope which not every account has', () => {
  const hint = (result: 'offered' | 'denied', day: string, ...scopes: string[]) => ({
    scopes,
    result,
    on: day,
  })
  const hints = [
    hint('offered', '2026-11-01', 'oauth', 'automation', 'content'),
    hint('offered', '2026-11-03', 'oauth', 'automation'),
    hint('offered', '2026-11-09', 'oauth'),
    hint('denied', '2026-11-05', 'content'),
  ]
  expect(hintNotes(hints, ['oauth', 'automation', 'content'])).toEqual([
    { id: 'note_hint_offered', values: [{ scopes: ['automation'] }, { date: '2026-11-03' }] },
    { id: 'note_hint_denied', values: [{ scopes: ['content'] }, { date: '2026-11-05' }] },
  ])
  expect(hintNotes(hints, ['oauth'])).toEqual([])
})

describe('plans as HubSpot’s chooser prints them', () => {
  it.each([
    [['Sales Enterprise'], { sales: 'enterprise' }],
    [['Marketing Hub Starter'], { marketing: 'starter' }],
    [['Sales Hub Professional', 'CMS Hub Starter'], { sales: 'professional', content: 'starter' }],
    [['Marketing Professional, Operations Hub Starter'], { marketing: 'professional', data: 'starter' }],
    [['enterprise service hub'], { service: 'enterprise' }],
    [
      ['Starter Customer Platform'],
      { marketing: 'starter', sales: 'starter', service: 'starter', content: 'starter', data: 'starter' },
    ],
    [['Sales Starter', 'Sales Hub Starter'], { sales: 'starter' }],
  ])('%j', (labels, plans) => {
    expect(plansSoldAs(labels)).toEqual(plans)
  })

  it.each([
    [['Professional Customer Platform']],
    [['CRM Suite']],
    [['CRM Suite Enterprise']],
    [['Marketing Basic']],
    [['Sales Starter', 'CRM Suite Enterprise']],
    [['Sales Starter', 'Sales Professional']],
    [['Commerce Starter']],
    [['Marketing Starter Enterprise']],
    [['Starter']],
    [['Sales']],
    [['Developer account']],
    [['You don’t have access']],
    [['']],
  ])('are not guessed at: %j', (labels) => {
    expect(plansSoldAs(labels)).toBeNull()
  })
})
