import { describe, expect, it } from 'vitest'
import { readTranslatedPage } from '../../src/request/page-translated'
import { read } from '../../src/request/read'

/** HubSpot's sentences as people write them down from memory, and which refusal they mean; null = none. */
const TOLD: [string, string | null][] = [
  [
    "Authorization failed because the redirect URL 'http://localhost:3000/cb' doesn't match the app's registered redirect URL.",
    'redirect-mismatch',
  ],
  ['redirect_uri does not match the registered redirect uri of the client', 'redirect-mismatch'],
  ['You dont have permission to connect this application', 'no-permission-connect-app'],
  ['You do not have the correct role to grant these permissions', 'no-permission-connect-app'],
  ['hubspot says account lacks access to required scopes: automation', 'account-lacks-scopes'],
  ['This account does not have access to HubSpot features required by the app', 'account-lacks-scopes'],
  [
    "The app could not be installed because developer hasn't signed the acceptable use policy",
    'aup-not-signed',
  ],
  ['PKCE is required for this request, code challenge missing', 'pkce-required'],
  ['your user account does not have the permission for required areas (tickets)', 'user-lacks-scopes'],
  ["You don't have the right permissions for installing Acme", 'user-permissions-list'],
  ['This app needs approval from a super admin before you can install it', 'app-governance-request'],
  ['An invalid app client id was provided', 'invalid-client-id'],
  ['One or more of your scopes is invalid: contacts.read', 'invalid-scope-name'],
  ["the provided scopes are not sufficient, please contact the app's developer", 'scopes-insufficient'],
  ["This app hasn't been granted all required scopes to make this call.", null],
  ["The scope needed for this API call isn't available for public use", null],
  ["You don't have permission to access private apps", null],
  ['You do not have permissions to view object type TICKET', null],
  ['Connect app to HubSpot and grant access to your account', null],
  ['You have permission to connect this app', null],
  ['One or more fields are invalid', null],
  ['One or more parameters provided are invalid', null],
  ['One or both of Username and Password are invalid. Invalid access token', null],
  ['Please contact your administrator', null],
  ['The refresh token is missing or invalid', null],
]

describe('refusals told from memory', () => {
  it.each(TOLD)('%s', (text, variant) => {
    expect(readTranslatedPage(text).variant).toBe(variant)
  })

  it('are none on a page that offers consent', () => {
    expect(
      readTranslatedPage('You dont have permission to connect this application\nConnect app').variant,
    ).toBeNull()
  })

  it('are never more than a hint', () => {
    expect(readTranslatedPage('An invalid app client id was provided').match).toBe('hint')
  })

  it('name their scopes', () => {
    const told = readTranslatedPage(
      'it says our account lacks access to required scopes: automation, crm.lists.read',
    )
    expect(told.scopes).toEqual(['automation', 'crm.lists.read'])
  })
})

describe('sentences in words we cannot read', () => {
  it.each([
    'Autorisierung fehlgeschlagen, weil Ihr Account keinen Zugriff auf die erforderlichen Scopes [automation] hat.',
    'Valtuutus epäonnistui, koska tililläsi ei ole pääsyä vaadittuihin alueisiin (automation).',
    'アカウントに必要なスコープ［automation］へのアクセス権がないため、認証に失敗しました [automation]',
  ])('give the scopes in brackets and claim no more: %s', (text) => {
    const result = read(text)
    if (!result.ok) throw new Error(result.problem.id)
    expect(result.reading).toMatchObject({
      kind: 'page-text',
      page: { variant: null, scopes: ['automation'] },
      notes: [{ id: 'note_page_scopes_only' }],
    })
  })

  it.each(['see the docs (crm.nothing.here) for more about this', 'scopes: [automation]'])(
    'not: %s',
    (text) => {
      expect(readTranslatedPage(text).scopes).toEqual([])
    },
  )
})

it('reads a retelling in time that grows with its length only', () => {
  const long = 'the account has access and this app does not match what was registered here '.repeat(40)
  const start = performance.now()
  readTranslatedPage(long.slice(0, 3000))
  expect(performance.now() - start).toBeLessThan(2000)
})
