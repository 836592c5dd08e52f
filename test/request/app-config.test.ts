import { expect, it } from 'vitest'
import { readAppConfig } from '../../src/request/app-config'

const nested = (depth: number, inner: string): string =>
  depth === 0 ? inner : `{"a":${nested(depth - 1, inner)}}`

it.each<[string, string, string, string]>([
  [
    'lists under their keys',
    '{"requiredScopes":["oauth"],"conditionallyRequiredScopes":["a.b"],"optionalScopes":["c.d"]}',
    'oauth | a.b | c.d',
    '',
  ],
  ['a text for a list', '{"scopes":" oauth  forms "}', 'oauth forms |  | ', ''],
  ['a list six levels down', nested(6, '{"requiredScopes":["oauth"]}'), 'oauth |  | ', ''],
  [
    'the list that stands higher',
    '{"a":{"b":{"scopes":["forms"]}},"c":{"scopes":["oauth"]}}',
    'oauth |  | ',
    '',
  ],
  ['a list in a list', '[{"x":1},{"requiredScopes":["oauth"]}]', 'oauth |  | ', ''],
  ['unknown names under a key of HubSpot’s', '{"requiredScopes":["made","up"]}', 'made up |  | ', ''],
  ['unknown names beside a scope', '{"scopes":["made","oauth"]}', 'made oauth |  | ', ''],
  ['an empty list', '{"scopes":[]}', ' |  | ', 'note_no_scopes'],
  ['entries that are no text', '{"requiredScopes":["oauth",5,null]}', 'oauth |  | ', 'note_entries_skipped'],
  [
    'dots for what was left out',
    '{"requiredScopes":["oauth","..."]}',
    'oauth |  | ',
    'note_scopes_not_literal',
  ],
  [
    'a cut end, and not the half of a name',
    '{"requiredScopes":["oauth","crm.objects.de',
    'oauth |  | ',
    'note_scopes_not_literal',
  ],
  [
    'a cut end behind a whole name',
    '{"requiredScopes":["oauth","forms',
    'oauth forms |  | ',
    'note_scopes_not_literal',
  ],
  ['a list without an end', '{"requiredScopes":["oauth"', 'oauth |  | ', 'note_scopes_not_literal'],
])('reads %s', (_, text, lists, notes) => {
  const reading = readAppConfig(text)
  const { required = [], conditional = [], optional = [] } = reading?.request ?? {}
  expect([required, conditional, optional].map((list) => list.join(' ')).join(' | ')).toBe(lists)
  expect(reading?.notes.map(({ id }) => id).join(' ')).toBe(notes)
})

it.each([
  ['seven levels down', nested(7, '{"requiredScopes":["oauth"]}')],
  ['of records', '{"scopes":[{"name":"oauth"}]}'],
  ['of records and names', '{"scopes":["oauth",{"name":"forms"}]}'],
  ['of another program', '{"scopes":["made","up"]}'],
  ['of numbers', '{"requiredScopes":[5]}'],
  ['under another key', '{"permissions":["oauth"]}'],
  ['in words', 'our scopes are ["oauth"]'],
])('takes a list %s for something else', (_, text) => {
  expect(readAppConfig(text)).toBeNull()
})

it.each<[string, object, string | null]>([
  ['{"type":"OAUTH"', { auth: 'oauth', distribution: null, userLevel: false }, null],
  [
    '{"type":"static","distribution":"PRIVATE"',
    { auth: 'static', distribution: 'private', userLevel: false },
    null,
  ],
  ['{"type":"app","distribution":"everywhere"', { auth: null, distribution: null, userLevel: false }, null],
  [
    '{"isUserLevel":true,"distribution":"marketplace"',
    { auth: null, distribution: 'marketplace', userLevel: true },
    null,
  ],
  [
    '{"redirectUrls":["https://a.example",5]',
    { auth: null, distribution: null, userLevel: false },
    'https://a.example',
  ],
  ['{"redirectUrls":"https://a.example"', { auth: null, distribution: null, userLevel: false }, null],
])('says of the app what stands beside its list: %s', (begin, app, redirectUri) => {
  const reading = readAppConfig(`${begin},"requiredScopes":["oauth"]}`)
  expect(reading?.app).toEqual(app)
  expect(reading?.request?.redirectUri).toBe(redirectUri)
})
