import { describe, expect, it } from 'vitest'
import messages from '../../../public/_locales/en/messages.json'
import { API_QUESTIONS } from '../../../src/diagnosis/api/question-ids'
import type { Case } from '../../../src/diagnosis/case'
import { answer } from '../../../src/report/answer'
import { reportOf } from '../../../src/report/explain'
import { plainText } from '../../../src/report/text'
import { wholeView } from '../../../src/report/whole-view'
import { sayFrom } from '../../../src/report/wording'
import reported from '../../fixtures/api-errors.json'

import { BLAME } from './classes'
import { SHAPES } from './other-shapes.cases'

const look = sayFrom(messages)
const TICKET =
  'You do not have permissions to view object type TICKET (requires one of [tickets-read, tickets-access])'
const MISSING = (...names: string[]) =>
  `{"status":"error","message":"This app hasn't been granted all required scopes to make this call.","errors":[{"context":{"requiredGranularScopes":${JSON.stringify(names)}}}],"category":"MISSING_SCOPES"}`
const TOKEN = (...scopes: string[]) =>
  `{"hub_id":62515,"app_id":9,"user_id":4,"scopes":${JSON.stringify(scopes)},"token_type":"access"}`

function findings(c: Case) {
  const result = answer(c)
  if (!result.ok) throw new Error(result.problem.id)
  return result.findings
}
const told = (input: string, answers: Record<string, string> = {}, more: Partial<Case> = {}) => {
  const { diagnosis, remedies } = findings({ input, answers, ...more })
  const standing = diagnosis.causes.filter(({ certainty }) => certainty !== 'ruled-out')
  return {
    lead: standing[0] && `${standing[0].kind} ${standing[0].certainty}`,
    causes: standing.map(({ kind }) => kind),
    sure: (kind: string) => diagnosis.causes.find((one) => one.kind === kind)?.certainty ?? null,
    scopes: standing[0]?.scopes ?? [],
    permissions: standing.find(({ kind }) => kind === 'user-permission')?.permissions ?? [],
    verdict: diagnosis.verdict,
    question: diagnosis.question?.id ?? null,
    remedies: remedies.map(({ id }) => id),
  }
}

describe('what is said back', () => {
  it('names the scopes that the token info has, not those they stand for', () => {
    const input = `${TOKEN('contacts')}\n${MISSING('crm.objects.contacts.read', 'crm.objects.contacts.write')}`
    const text = plainText(findings({ input }), look)
    expect(text).toContain('The token info has contacts,')
  })

  it('counts one sentence that two records know as one answer', () => {
    const body =
      '{"code":403,"message":"The access token provided does not have proper permissions: This access_token does not have the required scopes [automation]"}'
    const { reading } = findings({ input: body }).diagnosis
    expect(reading.api?.answers.length).toBeGreaterThan(1)
    expect(reading.notes.map(({ id }) => id)).not.toContain('note_api_several')
  })
})

describe('an internal name says token or person', () => {
  it('leaves both open, says so, and asks one thing', () => {
    const found = told(TICKET)
    expect(found.causes.slice(0, 2)).toEqual(['token-scope', 'user-permission'])
    expect([found.sure('token-scope'), found.sure('user-permission')]).toEqual(['possible', 'possible'])
    expect(found.question).toBe('scope-in-token')
    expect(wholeView(findings({ input: TICKET })).headline).toEqual({ id: 'headline_token_or_person' })
    const text = plainText(findings({ input: TICKET }), look)
    expect(text).toContain('guards tokens and people alike')
    expect(text).toContain('CRM > Tickets > View')
  })

  it.each([
    ['the token has the scope', TICKET, { 'scope-in-token': 'yes' }, 'user-permission likely'],
    ['the token has not', TICKET, { 'scope-in-token': 'no' }, 'token-scope likely'],
    ['a super admin passes', TICKET, { 'super-admin-works': 'yes' }, 'user-permission likely'],
    ['a super admin fails too', TICKET, { 'super-admin-works': 'no' }, 'token-scope likely'],
    ['it acts as a person', TICKET, { 'token-kind': 'acts-as-person' }, 'user-permission likely'],
    ['not sure', TICKET, { 'scope-in-token': 'unsure' }, 'token-scope possible'],
    [
      'token info with the broad scope',
      `${TICKET}\n${TOKEN('oauth', 'tickets')}`,
      {},
      'user-permission likely',
    ],
    [
      'token info with the finer scope',
      `${TICKET}\n${TOKEN('crm.objects.tickets.read')}`,
      {},
      'user-permission likely',
    ],
    ['token info without either', `${TICKET}\n${TOKEN('oauth', 'forms')}`, {}, 'token-scope likely'],
  ] as const)('%s', (_, input, answers, lead) => {
    expect(told(input, answers).lead).toBe(lead)
  })

  it('names the row, its levels and the trial as a super admin', () => {
    const found = told(TICKET, { 'scope-in-token': 'yes' })
    expect(found.permissions).toEqual(['crm.tickets.view'])
    expect(found.remedies).toEqual(['grant_person_rights', 'try_super_admin', 'minimal_call'])
    const report = reportOf(
      { input: TICKET },
      findings({ input: TICKET, answers: { 'scope-in-token': 'yes' } }),
      { look, locale: 'en' },
    )
    expect(report.causes[0]?.permissions).toEqual(['CRM > Tickets > View'])
    const steps = report.remedies[0]?.steps.join('\n') ?? ''
    for (const words of ['Users & Teams', 'CRM > Tickets > View', 'Unassigned', 'Save', 'Wait', 'signs out'])
      expect(steps).toContain(words)
  })

  it('gives no scope that nobody can ask for', () => {
    const found = told(
      'This oauth-token does not have proper permissions! (requires all of [developers-access])',
    )
    expect(found.lead).toBe('other likely')
    expect(found.remedies).toContain('use_developer_key')
  })
})

describe('how HubSpot writes a type of record', () => {
  it.each([
    ['ObjectTypeId{legacyObjectType=TICKET} in portal 342871372', 'crm.objects.tickets.read'],
    ['ObjectTypeId{metaTypeId=0, innerId=5}', 'crm.objects.tickets.read'],
    ['0-3', 'crm.objects.deals.read'],
    ['DEAL', 'crm.objects.deals.read'],
    ['2-3465404', 'crm.objects.custom.read'],
  ])('%s', (type, scope) => {
    const { scopes } = told(`You do not have permissions to view object type ${type}: Forbidden.`)
    expect(scopes).toEqual([scope])
  })
})

describe('missing scopes', () => {
  it('names what the call needs where HubSpot names a retired scope that the token has', () => {
    const input = `GET /crm/v3/owners/123456 ${MISSING('contacts')} ${TOKEN('oauth', 'contacts')}`
    const found = told(input)
    expect(found.lead).toBe('token-scope likely')
    expect(found.scopes).toEqual(['crm.objects.owners.read'])
  })

  it.each([
    [['e-commerce', 'oauth', 'crm.objects.quotes.read'], ['crm.objects.quotes.read']],
    [['crm.objects.leads.read', 'crm.objects.leads.write', 'e-commerce'], ['crm.objects.leads.read']],
    [
      ['crm.schemas.deals.read', 'crm.objects.deals.sensitive.read.v2', 'crm.objects.deals.read'],
      ['crm.objects.deals.read'],
    ],
    [['contacts', 'crm.objects.contacts.read'], ['crm.objects.contacts.read']],
  ])('of %j the plain one is recommended', (names, scopes) => {
    expect(told(MISSING(...names)).scopes).toEqual(scopes)
  })

  it('is certain only with token info that lacks every alternative under every name', () => {
    expect(told(MISSING('crm.objects.deals.read')).lead).toBe('token-scope likely')
    expect(told(`${MISSING('crm.objects.deals.read')} ${TOKEN('oauth')}`).lead).toBe('token-scope certain')
    expect(told(`${MISSING('crm.objects.tickets.read')} ${TOKEN('tickets')}`).sure('token-scope')).toBe(
      'possible',
    )
    expect(
      told(
        `${MISSING('crm.objects.custom.highly_sensitive.write.v2')} ${TOKEN('crm.objects.custom.highly_sensitive.write')}`,
      ).sure('token-scope'),
    ).toBe('possible')
  })

  it('granted and refused all the same: another token, an older one, a right, the plan', () => {
    const input = `${MISSING('crm.objects.leads.read')} ${TOKEN('oauth', 'crm.objects.leads.read')}`
    const found = told(input)
    expect(found.lead).toBe('reauthorize possible')
    expect(found.causes).toEqual(expect.arrayContaining(['token-scope', 'user-permission']))
    expect(found.remedies).toEqual(expect.arrayContaining(['read_call_log', 'minimal_call']))
    expect(told(input, { 'scope-added-later': 'yes' }).lead).toBe('reauthorize likely')
    expect(told(input, { 'scope-added-later': 'no' }).sure('reauthorize')).toBe('ruled-out')
  })

  it.each([
    ['private-app', ['add_to_private_app', 'add_to_project_app']],
    ['service-key', ['add_to_service_key']],
    ['public-app', ['add_to_public_app', 'add_to_project_app']],
    ['acts-as-person', ['add_to_user_level', 'add_to_project_app']],
  ] as const)('steps by kind of app: %s', (kind, ids) => {
    const { remedies } = told(MISSING('forms'), { 'token-kind': kind })
    expect(remedies.filter((id) => id.startsWith('add_to_'))).toEqual(ids)
  })

  it('a plan that has not the tool is named beside it', () => {
    const plans = {
      plans: {
        marketing: 'free',
        sales: 'free',
        service: 'free',
        content: 'free',
        data: 'free',
        commerce: 'free',
        smart_crm: 'free',
      },
    } as const
    const found = told(MISSING('crm.objects.leads.read'), {}, { account: plans })
    expect(found.sure('plan')).toBe('likely')
    expect(told(MISSING('crm.objects.contacts.read'), {}, { account: plans }).sure('plan')).toBeNull()
  })

  it('compares accounts', () => {
    const input = `{"status":"error","message":"This app hasn't been granted all required scopes","category":"MISSING_SCOPES","portalId":99887766} ${TOKEN('forms')}`
    expect(plainText(findings({ input }), look)).toContain(
      'about account ⁨99887766⁩, the token belongs to account 62515',
    )
  })
})

describe('about something else', () => {
  it.each([
    [
      'The OAuth token used to make this call expired 20394 day(s) ago.',
      'token-invalid certain',
      'use_right_key',
    ],
    [
      'The OAuth token used to make this call expired 5 minute(s) ago.',
      'token-invalid certain',
      'refresh_token',
    ],
    ['User level OAuth token is not allowed for this endpoint.', 'other certain', 'use_account_token'],
    [
      '{"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"}',
      'token-invalid certain',
      'connect_again',
    ],
    [
      '{"category":"CONFLICT","message":"Contact already exists","status":"error"}',
      'other certain',
      'update_instead',
    ],
    [
      'Hub 1 is unknown to this Hublet, but it appears to exist in Hublet eu1',
      'region certain',
      'use_region_host',
    ],
    ['{"active":false,"token_type":"bearer"}', 'token-invalid certain', 'refresh_known_over'],
  ])('%s', (input, lead, remedy) => {
    const found = told(input)
    expect(found.lead).toBe(lead)
    expect(found.verdict).toBe('not-permissions')
    expect(found.remedies).toContain(remedy)
    expect(found.question).toBeNull()
  })

  it('is not changed by anything told of plan, person or token', () => {
    const input =
      '{"category":"VALIDATION_ERROR","status":"error","message":"Property values were not valid"}'
    const answers = { 'scope-in-token': 'no', 'super-admin-works': 'yes', 'token-kind': 'acts-as-person' }
    expect(
      told(input, answers, { account: { plans: { sales: 'free' } }, person: { superAdmin: false } }).causes,
    ).toEqual(['other'])
  })
})

describe('common words', () => {
  it.each([
    'The folder already exists on my disk.',
    'my session has expired and I do not know why',
    'I do not have permission to park here',
    'Too many requests for the printer',
    'internal server error of the coffee machine',
  ])('are never more than possible: %s', (input) => {
    const result = answer({ input })
    if (!result.ok) return
    for (const one of result.findings.diagnosis.causes) expect(one.certainty).not.toMatch(/certain|likely/)
  })
})

describe('token info and calls', () => {
  it('says which call the token does not cover', () => {
    const found = told(`${TOKEN('oauth', 'forms')}\nGET /crm/v3/owners`)
    expect(found.lead).toBe('token-scope likely')
    expect(found.scopes).toEqual(['crm.objects.owners.read'])
  })

  it('is clear where it covers all, and unknown without a call', () => {
    expect(told(`${TOKEN('oauth', 'crm.objects.owners.read')}\nGET /crm/v3/owners`).verdict).toBe('clear')
    expect(told(TOKEN('oauth')).verdict).toBe('unknown')
  })
})

describe('questions', () => {
  it('are asked one at a time, never twice, and end', () => {
    for (const input of [
      TICKET,
      MISSING('forms'),
      'Error: Forbidden',
      '{"status":"error","message":"User does not have permission to do this","category":"FORBIDDEN"}',
    ]) {
      const answers: Record<string, string> = {}
      for (let i = 0; i < 8; i += 1) {
        const { question } = told(input, answers)
        if (!question) break
        expect(answers).not.toHaveProperty(question)
        answers[question] = 'unsure'
      }
      expect(told(input, answers).question).toBeNull()
    }
  })

  it('take only the answers they offer', () => {
    const notes = (answers: Record<string, string>) =>
      findings({ input: TICKET, answers }).diagnosis.reading.notes.filter(
        ({ id }) => id === 'note_answer_unknown',
      )
    for (const [id, offered] of Object.entries(API_QUESTIONS))
      for (const one of offered) expect(notes({ [id]: one }), `${id}=${one}`).toEqual([])
    expect(notes({ 'token-kind': 'yes' })).toHaveLength(1)
    expect(notes({ 'super-admin-works': 'private-app' })).toHaveLength(1)
  })
})

describe('how long a token lives', () => {
  const EXPIRED =
    '{"status":"error","message":"The OAuth token used to make this call expired 5 minute(s) ago.","category":"EXPIRED_AUTHENTICATION"}'
  const GRANT = '{"token_type":"bearer","refresh_token":"r","access_token":"a","expires_in":7200}'
  const reasons = (input: string) =>
    findings({ input }).diagnosis.causes.find(({ kind }) => kind === 'token-invalid')?.because ?? []

  it('is what HubSpot said when it gave the token', () => {
    for (const input of [`${GRANT}\n${EXPIRED}`, `${EXPIRED}\n${GRANT}`])
      expect(reasons(input)).toContainEqual({ id: 'because_token_lifetime', values: [7200] })
  })

  it('is only usual where the paste does not say', () => {
    expect(reasons(EXPIRED).map(({ id }) => id)).toEqual(['api_expired_token', 'because_token_usually'])
    expect(plainText(findings({ input: EXPIRED }), look)).toContain('usually live 30 minutes')
  })
})

describe('laws of every API case', () => {
  const inputs = [...reported.map(({ input }) => input), ...SHAPES.map(({ input }) => input)]
  const all = inputs
    .map((input) => ({ input, found: findings({ input }).diagnosis }))
    .filter(({ found }) => found.reading.api)

  it('every cause says because, in words that exist', () => {
    expect(all.length).toBeGreaterThan(120)
    for (const { input, found } of all) {
      for (const one of found.causes)
        expect(one.because.length, `${input.slice(0, 60)}: ${one.kind}`).toBeGreaterThan(0)
      expect(plainText(findings({ input }), look), input.slice(0, 60)).not.toMatch(
        /(?:api|because|remedy|step|note|headline|question|unchecked)_[a-z]/,
      )
    }
  })

  it('no answer of the API alone makes a missing scope, a right or a plan certain', () => {
    for (const { input, found } of all)
      expect(
        found.causes.filter(({ kind, certainty }) => BLAME.has(kind) && certainty === 'certain'),
        input.slice(0, 60),
      ).toEqual([])
  })

  it('whatever stands before and after it in a log changes no cause', () => {
    const shown = (input: string) =>
      findings({ input }).diagnosis.causes.map(({ kind, certainty }) => `${kind} ${certainty}`)
    const line = '2026-11-03T10:11:12Z INFO worker-7 synced 100 records in 231 ms\n'
    for (const { input, found } of all) {
      const first = found.reading.api?.answers[0] ?? ''
      // A bare status or a common sentence is only taken for an answer when not much else stands around it.
      if (/^bare-|unlisted/.test(first) || found.reading.api?.hearsay) continue
      expect(shown(`${line}${input}\n${line}`), input.slice(0, 80)).toEqual(shown(input))
    }
  })
})
