import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import type { Owner } from '../../src/catalogue/types'
import { openCode } from '../../src/report/code'
import { letterOf } from '../../src/report/letter'
import { sayFrom } from '../../src/report/wording'
import { plainVoiceOf } from '../../src/ui/voice'
import { TICKETS_READ } from '../docs/examples'

const say = sayFrom(messages)
const voice = plainVoiceOf((id, values) => say(id, [...values]), 'en')
const letter = (input: string, owner: Owner, answers: Record<string, string> = {}) =>
  letterOf({ case: { input, answers }, page: null, owner, format: 'text' }, voice)

/** Put together here, so that no file holds what looks like a token. */
const TOKEN = ['pat', 'na1', '11111111-2222-3333-4444-555555555555'].join('-')
const LACKS = `curl -H 'Authorization: Bearer ${TOKEN}' https://api.hubapi.com/crm/v3/owners?email=ann.smith@x.example
GET /crm/v3/owners 403
{"status":"error","message":"This app hasn't been granted all required scopes to make this call.","category":"MISSING_SCOPES","errors":[{"context":{"requiredGranularScopes":["crm.objects.owners.read"]}}]}`

describe('a message about a refused call of the API', () => {
  const text = letter(LACKS, 'app-developer', { 'token-kind': 'service-key' })

  it('begins with the call, HubSpot’s answer, what it requires and the kind of token', () => {
    const [opening = ''] = text.split('What Scopelight')
    for (const part of [
      "HubSpot's API refused a call that your app makes.",
      'GET /crm/v3/owners',
      'MISSING_SCOPES',
      'crm.objects.owners.read',
      'The token: a service key.',
    ])
      expect(opening).toContain(part)
    expect(text).not.toMatch(/install|connect an app/i)
  })

  it('masks tokens and addresses of people', () => {
    for (const secret of ['2222', 'ann.smith']) expect(text).not.toContain(secret)
  })

  it('opens as the same case', () => {
    expect(openCode(text)).toMatchObject({
      reading: { kind: 'api-error', api: { categories: ['MISSING_SCOPES'] } },
      case: { answers: { 'token-kind': 'service-key' } },
    })
  })

  it('asks a super admin for the rows of the person behind the token', () => {
    const asked = letter(TICKETS_READ, 'super-admin', { 'super-admin-works': 'yes' })
    expect(asked).toContain("HubSpot's API refused a call that an app makes to our HubSpot account.")
    expect(asked).toContain('Switch these permissions on for the person behind the token:')
    expect(asked).toContain('CRM > Tickets > View')
    expect(asked).not.toContain('for me')
  })
})
