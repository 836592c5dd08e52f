import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import type { Case } from '../../src/diagnosis/case'
import { answer } from '../../src/report/answer'
import { codeOf, openCode } from '../../src/report/code'
import { reportOf } from '../../src/report/explain'
import { sayFrom } from '../../src/report/wording'
import { maskSecrets } from '../../src/request/mask'
import { read } from '../../src/request/read'
import errors from '../fixtures/api-errors.json'

const voice = { look: sayFrom(messages), locale: 'en' }

function reportFor(c: Case): unknown {
  const result = answer(c)
  return result.ok ? reportOf(c, result.findings, voice) : result.problem
}

function reportBack(line: string): unknown {
  const opened = openCode(line)
  return opened && reportFor(opened.case)
}

describe('the masked line of an answer of the API', () => {
  it('carries every reported one, alone and with the call beside it', () => {
    const lost: string[] = []
    for (const { id, input, call } of errors)
      for (const text of [input, ...(call ? [`${call}\n${input}`] : [])]) {
        const c: Case = { input: text, answers: { 'token-kind': 'private-app' } }
        // A secret that was masked on the way is the one difference there may be.
        if (answer(c).ok && maskSecrets(text) === text) {
          const [there, back] = [reportFor(c), reportBack(codeOf(c, null))]
          if (JSON.stringify(there) !== JSON.stringify(back)) lost.push(id)
        }
      }
    expect(lost).toEqual([])
  })

  it('carries token info with what was answered', () => {
    const c: Case = {
      input: `{"userId":1,"hubId":4242001,"appId":77,"scopes":["oauth","tickets"]}\nGET /crm/v3/objects/tickets 403 {"category":"MISSING_SCOPES","message":"This app hasn't been granted all required scopes to make this call.","errors":[{"context":{"requiredGranularScopes":["crm.objects.contacts.read"]}}]}`,
      answers: { 'super-admin-works': 'yes' },
    }
    expect(reportFor(c)).toMatchObject({ input: { kind: 'api-error' } })
    expect(reportBack(codeOf(c, null))).toEqual(reportFor(c))
  })

  it('holds no part of a token', () => {
    const token = ['pat', 'na1', '11111111-2222-3333-4444-555555555555'].join('-')
    const c = {
      input: `401 {"status":"error","message":"Authentication credentials not found. ${token}","category":"INVALID_AUTHENTICATION"}\ncurl -H 'authorization: Bearer ${token}' https://api.hubapi.com/crm/v3/objects/contacts`,
    }
    const opened = openCode(codeOf(c, null))
    expect(opened?.reading.api?.answers.length).toBeGreaterThan(0)
    expect(JSON.stringify(opened?.reading)).not.toContain('2222')
  })

  it('leaves out of a giant one what does not fit, and claims nothing of what was left out', () => {
    const input =
      '403 {"status":"error","category":"MISSING_SCOPES","message":"This app hasn\'t been granted all required scopes to make this call.","errors":[{"context":{"requiredGranularScopes":["crm.objects.leads.read"]}}]} {"hub_id":1,"app_id":2,"scopes":["crm.objects.leads.read"]}'
    const result = read(input)
    const api = result.ok ? result.reading.api : null
    const token = api?.token
    if (!result.ok || !api || !token) throw new Error('not read')
    const scopes = Array.from({ length: 3000 }, (_, at) => `crm.objects.thing${Math.sin(at + 1)}.read`)
    const reading = { ...result.reading, api: { ...api, token: { ...token, scopes } } }
    const opened = openCode(codeOf({ input }, null, reading))
    expect(opened?.reading).toMatchObject({
      kind: 'api-error',
      api: {
        token: { portalId: '1', appId: '2', scopes: null },
        required: [{ names: ['crm.objects.leads.read'] }],
      },
    })
    expect(opened?.reading.notes.map(({ id }) => id)).toContain('note_code_cut')
  })
})
