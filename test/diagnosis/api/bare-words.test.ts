import { describe, expect, it } from 'vitest'
import messages from '../../../public/_locales/en/messages.json'
import { answer } from '../../../src/report/answer'
import { plainText } from '../../../src/report/text'
import { sayFrom } from '../../../src/report/wording'
import { SHAPES } from './other-shapes.cases'

function of(input: string) {
  const result = answer({ input })
  if (!result.ok) throw new Error(result.problem.id)
  const { diagnosis } = result.findings
  return { ...diagnosis, text: plainText(result.findings, sayFrom(messages)) }
}
const standing = ({ causes }: ReturnType<typeof of>) =>
  causes.filter(({ certainty }) => certainty !== 'ruled-out')
const noteIds = ({ reading }: ReturnType<typeof of>) => reading.notes.map(({ id }) => id)

describe('words that others than HubSpot say too', () => {
  it.each([
    'WWW-Authenticate: Bearer error="insufficient_scope", scope="https://www.googleapis.com/auth/drive"',
    'Salesforce replied 403 insufficient_scope',
    'slack_sdk: 403 {"ok":false,"error":"missing_scope"} The app is missing required scope',
    'HTTP 403 from graph.microsoft.com: insufficient scope for this token',
    'Stripe: 403 Forbidden, the token does not have the required scope',
  ])('prove nothing, and it is said: %s', (input) => {
    const d = of(input)
    expect(standing(d).filter(({ certainty }) => certainty !== 'possible')).toEqual([])
    expect(d.verdict).not.toBe('blocked')
    expect(noteIds(d).some((id) => id === 'note_api_hearsay' || id.startsWith('note_api_other_'))).toBe(true)
    expect(d.text).not.toMatch(/HubSpot(?:'s)? (?:says|answers|answer:)/)
  })

  it.each([
    "HubSpot connector in Slack: 403 This app hasn't been granted all required scopes to make this call.",
    'google sheet sync failed {"category":"MISSING_SCOPES","errors":[{"context":{"requiredGranularScopes":["tickets"]}}]}',
    'MISSING_SCOPES crm.objects.contacts.read in the github action',
  ])('are HubSpot’s where its name or its own fields stand beside: %s', (input) => {
    const d = of(input)
    expect(standing(d)[0]).toMatchObject({ kind: 'token-scope', certainty: 'likely' })
    expect(noteIds(d)).not.toContain('note_api_hearsay')
  })
})

describe('the end of an answer, alone', () => {
  it.each([
    ['requires one of [tickets-read, tickets-access]', 'crm.objects.tickets.read'],
    ['(requires any of: [crm.objects.deals.read])', 'crm.objects.deals.read'],
    ['missing_scope: tickets', 'tickets'],
    ['missing_scopes=crm.objects.leads.read', 'crm.objects.leads.read'],
  ])('leaves token and person open: %s', (input, scope) => {
    const d = of(input)
    expect(d.reading.kind).toBe('api-error')
    expect(standing(d).map(({ certainty }) => certainty)).toContain('possible')
    expect(standing(d).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['token-scope', 'user-permission']),
    )
    expect(standing(d).find(({ kind }) => kind === 'token-scope')?.scopes).toEqual([scope])
  })

  it('names the scope behind the constant', () => {
    const d = of('MISSING_SCOPES crm.objects.contacts.read')
    expect(standing(d)[0]?.scopes).toEqual(['crm.objects.contacts.read'])
    expect(of('403 MISSING_SCOPES for this call').causes[0]?.scopes).toEqual([])
  })

  it('is no answer without a name', () => {
    for (const input of ['requires one of [a, b]', 'missing_scope', 'the package requires scope'])
      expect(answer({ input }).ok, input).toBe(false)
  })
})

it('says of request lines nothing about an install', () => {
  const d = of('GET /crm/v3/objects/tickets')
  expect(d.verdict).toBe('clear')
  expect(d.text).toContain('The scopes these calls need can be granted')
  expect(d.text).not.toMatch(/blocks the install/)
})

it.each(SHAPES.map((shape) => [JSON.stringify(shape).slice(0, 80), shape] as const))(
  'says of an answer of the API nothing about an install: %s',
  (_, shape) => {
    const input = (shape as unknown as { input: string }).input
    expect(of(input).text).not.toMatch(/blocks the install/)
  },
)

describe('a retired scope in an answer of the API', () => {
  const MISSING = (...names: string[]) =>
    JSON.stringify({ category: 'MISSING_SCOPES', errors: [{ context: { requiredScopes: names } }] })
  const remedies = (input: string) => {
    const result = answer({ input })
    if (!result.ok) throw new Error(result.problem.id)
    return result.findings.remedies
  }

  it('is answered by its successors first, and nobody is told to add it', () => {
    const [first, ...others] = remedies(MISSING('contacts'))
    expect(first?.text.id).toBe('remedy_replace_retired')
    expect(first?.text.values?.[1]).toMatchObject({
      scopes: expect.arrayContaining(['crm.objects.contacts.read', 'crm.objects.contacts.write']),
    })
    expect(others.filter(({ id }) => id.startsWith('add_to_'))).toEqual([])
  })

  it('leaves a current scope as it is', () => {
    const all = remedies(MISSING('crm.objects.contacts.read'))
    expect(all[0]?.text).toEqual({
      id: 'remedy_add_to_private_app',
      values: [{ scopes: ['crm.objects.contacts.read'] }],
    })
  })
})
