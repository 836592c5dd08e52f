import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readApiError } from '../../../src/request/api-error'
import { read } from '../../../src/request/read'
import { readRequestLines } from '../../../src/request/request-lines'
import type { ApiReading, Reading } from '../../../src/request/types'
import { anyText } from '../../any-text'
import reported from '../../fixtures/api-errors.json'
import { runs } from '../../runs'

function reading(input: string): Reading {
  const result = read(input)
  if (!result.ok) throw new Error(result.problem.id)
  return result.reading
}
function api(input: string): ApiReading {
  const found = reading(input).api
  if (!found) throw new Error('no answer of the API')
  return found
}

describe('token info', () => {
  const OLD =
    '{"token":"CKD","user":"a@b.example","hub_domain":"acme.example","scopes":["oauth","crm.objects.contacts.read"],"hub_id":62515,"app_id":456,"expires_in":1588,"user_id":123,"token_type":"access"}'
  it.each([
    [
      'of an access token',
      OLD,
      {
        portalId: '62515',
        appId: '456',
        userId: '123',
        expiresIn: 1588,
        scopes: ['oauth', 'crm.objects.contacts.read'],
      },
      'public-app',
    ],
    [
      'of a refresh token',
      '{"token":"5a","user":"a@b.example","hub_domain":"x","scopes":["tickets"],"client_id":"c","hub_id":1234567,"user_id":9,"token_type":"refresh"}',
      { portalId: '1234567', scopes: ['tickets'] },
      'public-app',
    ],
    [
      'newer introspection',
      '{"token_use":"access_token","active":true,"hub_id":77001,"user_id":5,"client_id":"c","app_id":66,"scopes":["oauth","forms"],"expires_in":900,"token_type":"bearer"}',
      { active: true, portalId: '77001', scopes: ['oauth', 'forms'] },
      'public-app',
    ],
    [
      'scope as one string',
      '{"active":true,"scope":"oauth crm.lists.read forms","client_id":"c","hub_id":77001}',
      { scopes: ['oauth', 'crm.lists.read', 'forms'] },
      null,
    ],
    [
      'a private app',
      '{"userId":123,"hubId":456789,"appId":789,"scopes":["crm.objects.deals.read","crm.objects.deals.write"]}',
      { portalId: '456789', appId: '789', scopes: ['crm.objects.deals.read', 'crm.objects.deals.write'] },
      'private-app',
    ],
    [
      'user-level',
      '{"token_use":"access_token","active":true,"hub_id":77001,"scopes":["oauth"],"signed_access_token":{"isUserLevel":true,"hublet":"eu1"}}',
      { scopes: ['oauth'] },
      'acts-as-person',
    ],
    ['not active', '{"active":false,"token_type":"bearer"}', { active: false, scopes: null }, 'public-app'],
    [
      'a Python dict',
      "{'hub_id': 62515, 'scopes': ['content'], 'app_id': 5, 'token_type': 'access'}",
      { portalId: '62515', scopes: ['content'] },
      'public-app',
    ],
  ] as const)('%s', (_, input, token, kind) => {
    const found = reading(input)
    expect(found.kind).toBe('token-info')
    expect(found.api?.token).toMatchObject(token)
    expect(found.api?.tokenKind).toBe(kind)
    expect(JSON.stringify(found)).not.toMatch(/a@b\.example|CKD/)
  })

  it('is no app config or scope list', () => {
    expect(reading('{"name":"app","scopes":["crm.objects.contacts.read"],"appId":5}').kind).toBe('app-config')
    expect(reading('["crm.objects.contacts.read","forms"]').kind).toBe('scope-list')
  })
})

describe('what is recognised', () => {
  const PASTE = `GET https://api.hubapi.com/crm/v3/objects/tickets?hapikey=11111111-2222-3333-4444-555555555555
HTTP/1.1 403 Forbidden
{"status":"error","message":"You do not have permissions to view object type TICKET (requires one of [tickets-read, tickets-access])","correlationId":"x"}
{"hub_id":62515,"app_id":9,"scopes":["oauth","tickets"],"token_type":"access"}`

  it('is read together: error, token and call', () => {
    const found = api(PASTE)
    expect(found).toMatchObject({
      answers: ['object-permission'],
      statuses: [403],
      required: [{ names: ['tickets-read', 'tickets-access'], all: false }],
      object: { action: 'view', type: 'TICKET' },
      calls: [{ method: 'GET', path: '/crm/v3/objects/tickets' }],
    })
    expect(found.token?.scopes).toEqual(['oauth', 'tickets'])
  })

  it('takes bracket forms apart', () => {
    const list = (text: string) =>
      api(`This oauth-token does not have proper permissions! (${text})`).required
    expect(list('requires one of [a-read, b-read]')).toEqual([{ names: ['a-read', 'b-read'], all: false }])
    expect(list('requires any of [automation-access]')).toEqual([
      { names: ['automation-access'], all: false },
    ])
    expect(list('requires all of [developers-access, b-read]')).toEqual([
      { names: ['developers-access', 'b-read'], all: true },
    ])
  })

  it('keeps a sentence whole that has quotes in it', () => {
    const property = 'Property "foo" does not exist'
    const body = (message: string) =>
      JSON.stringify({ status: 'error', message, category: 'VALIDATION_ERROR', correlationId: 'x' })
    expect(api(body(property)).quotes).toEqual([property])
    expect(api(JSON.stringify(body(property))).quotes).toEqual([property])
    const listed = JSON.stringify([{ isValid: false, message: property, name: 'foo' }])
    expect(api(body(`Property values were not valid: ${listed}`)).quotes).toEqual([
      'Property values were not valid',
      property,
    ])
  })

  it('keeps several bodies apart', () => {
    const one = (name: string) =>
      `{"category":"MISSING_SCOPES","errors":[{"context":{"requiredGranularScopes":["${name}"]}}]}`
    expect(api(`${one('forms')}\n${one('files')}`).required).toEqual([
      { names: ['forms'], all: false },
      { names: ['files'], all: false },
    ])
  })

  it('reads request lines alone as the scopes they need', () => {
    const found = reading(
      'GET https://api.hubapi.com/crm/v3/objects/tickets?x=1\nPOST /crm/v4/associations/contacts/companies/batch/read',
    )
    expect(found.kind).toBe('scope-list')
    expect(found.request?.required).toEqual([
      'crm.objects.tickets.read',
      'crm.objects.contacts.read',
      'crm.objects.companies.read',
    ])
  })
})

describe('a status beside a call is the story of a refusal, not a list of calls', () => {
  it.each([
    ['GET https://api.hubapi.com/crm/v3/objects/contacts 403 (Forbidden)', 403],
    ['2026-11-02T10:00:00Z INFO GET /crm/v3/objects/deals 403 12ms', 403],
    ['POST /crm/v3/objects/deals -> 403', 403],
    ['POST /crm/v3/objects/deals: 401', 401],
    ['403 GET /crm/v3/objects/deals', 403],
    ['[GET] 429 https://api.hubapi.com/crm/v3/owners', 429],
    ['ApiException: HTTP-Code: 403\nMessage: GET /crm/v3/objects/deals', 403],
    ['Response status code does not indicate success: 403 (Forbidden).', 403],
  ])('%s', (text, status) => {
    expect(api(text).statuses).toEqual([status])
  })

  it.each([
    'GET /crm/v3/objects/contacts/403',
    'GET https://api.hubapi.com:443/crm/v3/objects/contacts',
    'GET /crm/v3/objects/contacts 200',
  ])('%s has none', (text) => {
    expect(reading(text).kind).toBe('scope-list')
  })
})

describe('any text', () => {
  const bodies = reported.map(({ input }) => input)

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(400), (text) => void read(text)),
      { numRuns: runs(500) },
    )
  })

  it('never throws on real bodies that were cut, doubled, escaped or spoilt', () => {
    const spoil = fc.record({
      body: fc.constantFrom(...bodies),
      at: fc.nat(400),
      piece: anyText(12),
      rounds: fc.nat(3),
      wrap: fc.constantFrom('', '<pre>', '{"a":', '['),
    })
    fc.assert(
      fc.property(spoil, ({ body, at, piece, rounds, wrap }) => {
        let text = body.slice(0, at) + piece + body.slice(at + piece.length)
        for (let i = 0; i < rounds; i += 1) text = JSON.stringify(text)
        read(wrap + text)
      }),
      { numRuns: runs(500) },
    )
  })

  it('of a cut body is never surer than of the whole one', () => {
    const body =
      '{"status":"error","message":"Contact already exists. Existing ID: 551","category":"CONFLICT"}'
    for (let end = 0; end < body.length; end += 1) {
      const result = read(body.slice(0, end))
      if (result.ok) expect(result.reading.api?.answers, body.slice(0, end)).not.toContain('missing-scopes')
    }
  })
})

describe('a megabyte', () => {
  const BODY =
    '{"status":"error","message":"This app hasn\'t been granted all required scopes to make this call.","errors":[{"context":{"requiredGranularScopes":["crm.objects.deals.read"]}}],"category":"MISSING_SCOPES","correlationId":"x"}'
  const LINE = '2026-11-03T10:11:12Z INFO worker-7 synced 100 records of /var/data/batch-000123 in 231 ms\n'
  const around = (size: number) => {
    const half = LINE.repeat(Math.ceil(size / 2 / LINE.length))
    return half + BODY + half
  }
  const time = (text: string) => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  }

  it.each([
    ['of a log', around(1_000_000)],
    ['escaped twice', JSON.stringify(JSON.stringify(around(700_000)))],
    ['in HTML', `<html><body><pre>${around(800_000).replaceAll('"', '&quot;')}</pre></body></html>`],
  ])('%s: the answer in its middle is found', (name, text) => {
    time(text)
    const best = Math.min(time(text), time(text), time(text))
    console.log(`${name}, ${text.length} characters: ${best.toFixed(1)} ms`)
    expect(api(text).required[0]?.names).toEqual(['crm.objects.deals.read'])
    // 50 ms on a quiet machine; tests share theirs.
    expect(best).toBeLessThan(400)
  })

  it.each([
    ['open braces', '{"category":'.repeat(80_000)],
    ['open lists', '"scopes":["'.repeat(90_000)],
    ['open lists, not cut out', '"scopes":["'.repeat(13_000)],
    ['brackets of sentences', 'requires one of [a-b, '.repeat(6_000)],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['backslashes, not cut out', '\\'.repeat(140_000)],
    ['entities', '&amp;'.repeat(28_000)],
    ['tags', '<a '.repeat(49_000)],
    ['request lines', 'GET /crm/v3/objects/x '.repeat(6_500)],
    ['messages', '"message":"'.repeat(13_000)],
  ])('of nothing but %s comes to an end', (_, text) => {
    const start = performance.now()
    readApiError(text, 'loose')
    readRequestLines(text)
    // Milliseconds on a quiet machine; a reader that grows with the square would take minutes.
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
