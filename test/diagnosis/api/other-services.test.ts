import { describe, expect, it } from 'vitest'
import messages from '../../../public/_locales/en/messages.json'
import type { Diagnosis } from '../../../src/diagnosis/case'
import { answer } from '../../../src/report/answer'
import { plainText } from '../../../src/report/text'
import { sayFrom } from '../../../src/report/wording'
import { otherService } from '../../../src/request/other-services'
import reported from '../../fixtures/api-errors.json'
import { OTHERS } from './other-services.cases'
import { SHAPES } from './other-shapes.cases'

function explained(input: string): Diagnosis & { text: string } {
  const result = answer({ input })
  if (!result.ok) throw new Error(result.problem.id)
  return { ...result.findings.diagnosis, text: plainText(result.findings, sayFrom(messages)) }
}
const standing = ({ causes }: Diagnosis) => causes.filter(({ certainty }) => certainty !== 'ruled-out')

describe('an answer of another service', () => {
  it.each(OTHERS)('$name is told apart, and nothing of it is judged', ({ input, service, scopes = [] }) => {
    const d = explained(input)
    expect(d.reading.kind).toBe('api-error')
    expect(d.reading.api?.other).toEqual({ service, scopes })
    expect(d.verdict).toBe('unknown')
    expect(d.causes).toEqual([])
    expect(d.question).toBeNull()
    expect(d.text).toMatch(/^This does not look like an error from HubSpot\./)
    if (service) expect(d.text).toMatch(/It looks like an error from /)
    if (service) expect(d.text).toContain(service)
    for (const scope of scopes) expect(d.text).toContain(scope)
    expect(d.text).not.toMatch(/HubSpot (?:says|answers|refuses)/)
  })

  it.each(OTHERS.filter(({ input }) => input.startsWith('{') || input.startsWith('[')))(
    '$name in a log, indented, or escaped in a string is no surer',
    ({ input }) => {
      const indented = JSON.stringify(JSON.parse(input), null, 2)
      for (const text of [`ERROR request failed with 403: ${input}`, indented, JSON.stringify(input)]) {
        const result = answer({ input: text })
        if (!result.ok) continue
        const { verdict, causes } = result.findings.diagnosis
        expect(verdict, text).not.toBe('blocked')
        expect(
          causes.filter(({ certainty }) => certainty === 'certain' || certainty === 'likely'),
          text,
        ).toEqual([])
      }
    },
  )
})

describe('an answer of HubSpot', () => {
  it.each([
    ...reported.map(({ id, input }) => [id, input] as const),
    ...SHAPES.map(({ name, input }) => [name, input] as const),
  ])('is never taken for another’s: %s', (_, input) => {
    const result = answer({ input })
    expect(result.ok).toBe(true)
    expect(result.ok && result.findings.diagnosis.reading.api?.other).toBeFalsy()
  })

  it.each([
    [
      'in an object of a program’s own',
      `{"error":{"code":403,"message":"This app hasn't been granted all required scopes to make this call."}}`,
    ],
    [
      'in a list with a code',
      '[{"errorCode":"HUBSPOT_403","message":"requires one of [crm.objects.deals.read]"}]',
    ],
    [
      'with a scope of its own',
      'WWW-Authenticate: Bearer error="insufficient_scope", scope="crm.objects.leads.read"',
    ],
    [
      'beside another’s name',
      'Slack alert: POST https://api.hubapi.com/crm/v3/objects/deals 403 MISSING_SCOPES crm.objects.deals.write',
    ],
    [
      'with success: false',
      '{"success":false,"message":"The OAuth token used to make this call expired 3 day(s) ago."}',
    ],
  ])('%s stays HubSpot’s', (_, input) => {
    const d = explained(input)
    expect(d.reading.api?.other).toBeUndefined()
    expect(d.reading.api?.hearsay).toBe(false)
    expect(standing(d).some(({ certainty }) => certainty !== 'possible')).toBe(true)
  })
})

describe('a service is not named', () => {
  it.each([
    ['Veeva’s session', '{"responseStatus":"FAILURE","errors":[{"type":"INVALID_SESSION_ID"}]}'],
    [
      'a model server’s',
      '{"object":"error","message":"boom","type":"BadRequestError","param":null,"code":400}',
    ],
    ['an API of anybody’s', '{"ok":false,"error":"unauthorized"}'],
    [
      'a link to documentation',
      '{"message":"Choose a revision.","documentation_url":"https://x.example/docs"}',
    ],
    [
      'any gRPC service',
      '{"code":7,"message":"denied","details":[{"@type":"type.googleapis.com/google.rpc.Help"}]}',
    ],
    ['any OData service', '{"error":{"code":"x","message":"denied","innererror":{"transactionid":"a"}}}'],
    ['a name of an error', 'OAuthException: the token is invalid'],
    ['a key that others’ look like', '{"error":"Invalid API key: sk_test_123"}'],
    ['an ARN of a log', '403 Forbidden in arn:aws:lambda:us-east-1:1:function:sync'],
    ['a type of an object', '{"__type":"Pointer","error":"forbidden"}'],
    ['a summary of errors', '{"error_summary":"2 of 3 failed: forbidden"}'],
    ['a program’s own words', 'Slack token is missing the following required scopes: [users:read]'],
  ])('by %s', (_, text) => {
    expect(otherService(text)).toBeNull()
  })

  const DETAIL = {
    subCategory: 'x.Y',
    code: 'AUTHENTICATION_ERROR',
    in: 'scope',
    context: { requiredGranularScopes: ['tickets'] },
    message: 'One or more of the following scopes are required.',
  }
  const ERROR = {
    status: 'error',
    id: 'a',
    category: 'AUTHENTICATION_ERROR',
    subCategory: 'x.Y',
    message: 'This app hasn’t been granted all required scopes to make this call.',
    errors: [DETAIL],
    context: { scopes: ['tickets'] },
    links: { scopes: 'https://developers.hubspot.com/scopes' },
    correlationId: 'b',
  }
  const reversed = (object: object) => Object.fromEntries(Object.entries(object).toReversed())

  // The fields are those of HubSpot's own client: https://github.com/HubSpot/hubspot-api-nodejs/tree/HEAD/codegen/crm/objects/models
  it.each([
    ['', ERROR],
    [' in another order', reversed({ ...ERROR, errors: [reversed(DETAIL)] })],
    [
      ' with fewer of them',
      { category: ERROR.category, message: ERROR.message, errors: [{ message: 'x', in: 'y' }] },
    ],
  ])('by all fields that HubSpot gives%s', (_, body) => {
    for (const text of [JSON.stringify(body), JSON.stringify(body, null, 2)])
      expect(otherService(text), text).toBeNull()
  })
})

describe('what a program wrote around an answer of nobody knows whom', () => {
  it.each([
    '{"error":{"message":"Request failed with status code 403","status":403}}',
    '{"error":{"message":"Request failed with status code 403","name":"AxiosError","code":"ERR_BAD_REQUEST"}}',
    '{"level":50,"err":"403 Forbidden","msg":"call failed"}',
    '{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"403 Forbidden: missing required scope"}}',
    '{"data":null,"errors":[{"message":"You do not have permission to access field CRM","locations":[{"line":1}],"extensions":{"classification":"X"}}]}',
  ])('is not said to be another’s: %s', (input) => {
    const { api } = explained(input).reading
    expect(api?.other).toBeUndefined()
    expect(api?.hearsay).toBe(true)
  })
})

describe('words that nobody owns', () => {
  it('blame no plan for more than possible, whatever is told of the account', () => {
    const result = answer({
      input: '403: the token is missing scope automation',
      account: { plans: { smart_crm: 'free' } },
    })
    if (!result.ok) throw new Error(result.problem.id)
    const { causes, reading } = result.findings.diagnosis
    expect(reading.api?.hearsay).toBe(true)
    expect(causes.find(({ kind }) => kind === 'plan')?.scopes).toEqual(['automation'])
    expect(causes.filter(({ certainty }) => certainty === 'likely' || certainty === 'certain')).toEqual([])
  })

  it.each([
    ['403 Forbidden'],
    ['HTTP 401 Unauthorized'],
    ['{"error":"invalid_grant","error_description":"Token has been expired or revoked."}'],
    ['{"ok":false,"error":"token_expired"}'],
    ['WWW-Authenticate: Bearer error="insufficient_scope"'],
    ['{"code":401,"message":"Invalid access token"}'],
    ['the token does not have the required scope'],
  ])('are given as the text’s, not as HubSpot’s: %s', (input) => {
    const d = explained(input)
    expect(d.reading.api?.hearsay).toBe(true)
    expect(standing(d).filter(({ certainty }) => certainty !== 'possible')).toEqual([])
    expect(d.text).toMatch(/^Nothing here shows that HubSpot answered\./)
    expect(d.text).not.toMatch(/HubSpot (?:says|answers|refuses|does not know)|HubSpot's (?:answer|sentence)/)
  })
})
