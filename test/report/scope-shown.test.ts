import { expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { answer } from '../../src/report/answer'
import { scopeShown } from '../../src/report/scope-shown'
import { plainText } from '../../src/report/text'
import { sayFrom } from '../../src/report/wording'

const TOKEN = 'CKjx9aQ2bCKjx9aQ2bCKjx9aQ2bCKjx9aQ2bCKjx9aQ2bxY7'

it.each([TOKEN, 'pat-na1-12345678-abcd', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIi', 'somebody@mail.example'])(
  'shows no token or address that stands where a scope should: %s',
  (secret) => {
    expect(scopeShown(secret)).not.toContain(secret.slice(0, 12))
  },
)

it.each(['crm.objects.contacts.read', 'crm.objects.contacts.sensitive.read.v2', 'e-commerce', 'oauth'])(
  'shows a scope as it stands: %s',
  (name) => {
    expect(scopeShown(name)).toBe(name)
  },
)

it('keeps characters that nobody sees out, and caps', () => {
  expect(scopeShown('tick\u202eets')).toBe('tickets')
  expect(scopeShown('a'.repeat(900))).toHaveLength(500)
})

it.each([
  `https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth%20${TOKEN}`,
  `oauth ${TOKEN} tickets`,
  `{"requiredScopes":["oauth","${TOKEN}"]}`,
])('masks a long token among the scopes of a whole report: %s', (input) => {
  const result = answer({ input })
  if (!result.ok) throw new Error(result.problem.id)
  expect(plainText(result.findings, sayFrom(messages))).not.toContain(TOKEN.slice(0, 20))
  expect(JSON.stringify(result.findings.diagnosis.reading.request)).not.toContain(TOKEN.slice(0, 20))
})
