import { expect, it } from 'vitest'
import { readToken } from '../../../src/request/token-info'

const LIST = 'scopes: ["oauth", "forms"]'

it.each<[string, string]>([
  ['a field that only token info has', `"token_use": "access_token", ${LIST}`],
  ['the same in a dump', `[hub_domain] => acme.example ${LIST}`],
  ['what is active, and whose', '"active": true, "client_id": "c"'],
  ['its type and the account', `token_type=access hub_id=5 ${LIST}`],
  ['its type and the app', `tokenType: access, appId: 5, ${LIST}`],
  ['account and app', `"hub_id": 5, "app_id": 6, ${LIST}`],
  ['account and user', `"hubId": 5, "userId": 6, ${LIST}`],
])('takes a text that tells %s for token info', (_, text) => {
  expect(readToken(text)).not.toBeNull()
})

it.each<[string, string]>([
  ['a list alone', LIST],
  ['what is active alone', `"active": true, "name": "x"`],
  ['its type alone', `token_type=access ${LIST}`],
  ['the account alone', `"hub_id": 5, ${LIST}`],
  ['app and user without an account', `"app_id": 5, "user_id": 6, ${LIST}`],
  ['a portal and an app', `"portal_id": 5, "app_id": 6, ${LIST}`],
  ['neither scopes nor whether it is active', '"hub_id": 5, "app_id": 6'],
  ['fields that only end like these', `"my_hub_id": 5, "x-app_id": 6, ${LIST}`],
])('takes a text that tells %s for something else', (_, text) => {
  expect(readToken(text)).toBeNull()
})

const scopesOf = (text: string) => readToken(`"hub_id": 5, "app_id": 6 ${text}`)?.token.scopes

it.each<[string, string, string[] | undefined]>([
  ['JSON', '"scopes": ["oauth", "forms"], "user_id": 1', ['oauth', 'forms']],
  ['a string', '"scope": "oauth forms", "x": "files"', ['oauth', 'forms']],
  [
    'an array of PHP',
    '[scopes] => Array ( [0] => oauth [1] => forms [12] => files ) [x] => tickets',
    ['oauth', 'forms', 'files'],
  ],
  ['a dump of Java', 'scopes=[oauth, forms], expires=5', ['oauth', 'forms']],
  ['twice the same', '"scopes": ["oauth", "forms", "oauth"]', ['oauth', 'forms']],
  [
    'the longest of several lists',
    '"scope": "oauth" "scopes": ["forms", "files"], "scope": "tickets"',
    ['forms', 'files'],
  ],
  ['none in an empty list', '"scopes": [ ], "active": true', []],
  ['those before an empty list', '"scopes": ["oauth"], "scope": []', ['oauth']],
  ['those up to another word', '"scopes": ["oauth", "forms"] and "files"', ['oauth', 'forms']],
  ['those up to the end of the list', '"scopes": ["oauth"]["forms"]', ['oauth']],
])('reads the scopes of %s', (_, text, scopes) => {
  expect(scopesOf(text)).toEqual(scopes)
})

it('keeps 500 scopes of a list', () => {
  const names = Array.from({ length: 501 }, (_, i) => `crm.objects.x${i}.read`)
  expect(scopesOf(`"scopes": ${JSON.stringify(names)}`)).toEqual(names.slice(0, 500))
})

it.each<[string, object]>([
  [
    '"hub_id": 5, "app_id": 6, "user_id": 7, "expires_in": 1588',
    { portalId: '5', appId: '6', userId: '7', active: null, expiresIn: 1588 },
  ],
  [
    '"active": false, "client_id": "c", "portalId": 8, "installing_user_id": 9, "expiresIn": -5',
    { portalId: '8', appId: null, userId: '9', active: false, expiresIn: -5 },
  ],
  [
    '"hub_id": 5, "portal_id": 8, "app_id": "6"',
    { portalId: '5', appId: '6', userId: null, expiresIn: null },
  ],
])('reads %s', (text, token) => {
  expect(readToken(`${text}, ${LIST}`)?.token).toMatchObject(token)
})

it.each<[string, string | null]>([
  ['"isUserLevel": true, "hub_domain": "x"', 'acts-as-person'],
  ['"is_user_level": false, "hub_domain": "x"', 'public-app'],
  ['"token_type": "access"', 'public-app'],
  ['"refresh_token": "x"', 'public-app'],
  ['"hubId": 1, "appId": 2', 'private-app'],
  ['"hubId": 1, "appId": 2, "hublet": "eu1"', null],
  ['"x": 1', null],
])('tells the kind of token by %s', (text, kind) => {
  expect(readToken(`${text}, "hub_id": 5, "app_id": 6, ${LIST}`)?.kind).toBe(kind)
})
