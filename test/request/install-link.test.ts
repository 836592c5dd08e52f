// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code with templates is what is read here
import { describe, expect, it } from 'vitest'
import { findInstallLink, readInstallLink } from '../../src/request/install-link'
import { names, noteIds, requestIn, understood } from './expect-reading'
import { LINK_CASES } from './link-cases'

describe('install links', () => {
  it.each(LINK_CASES)('$name', (wanted) => {
    const reading = understood(wanted.input)
    const { request } = reading
    expect(reading.kind).toBe('install-link')
    expect(request?.required).toEqual(names(wanted.required))
    expect(request?.conditional).toEqual([])
    expect(request?.optional).toEqual(names(wanted.optional))
    expect(noteIds(reading)).toEqual(wanted.notes ?? [])
    for (const field of ['redirectUri', 'clientId', 'portalId', 'host', 'region', 'flow'] as const) {
      if (wanted[field] !== undefined) expect(request?.[field]).toBe(wanted[field])
    }
  })
})

const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=x&scope=contacts'

it("tells that a session's parts are there and keeps none of them", () => {
  const reading = understood(`${LINK}&state=s3cr3t&code_challenge=ch4ll3nge&code_challenge_method=S256`)
  expect(reading.request).toMatchObject({ hasState: true, hasCodeChallenge: true })
  expect(JSON.stringify(reading.request)).not.toMatch(/s3cr3t|ch4ll3nge/)
  expect(requestIn(`${LINK}&state=&code_challenge=`)).toMatchObject({
    hasState: false,
    hasCodeChallenge: false,
  })
})

it("tells of a session's parts in a link with a quirk as well", () => {
  const reading = understood(`${LINK}&state=s3cr3t&code_challenge=ch4ll3nge&tab=1`)
  expect(reading.request).toMatchObject({ hasState: true, hasCodeChallenge: true })
  expect(requestIn(`${LINK}&tab=1`)).toMatchObject({ hasState: false, hasCodeChallenge: false })
})

const APP = 'https://app.hubspot.com/oauth/authorize'
it.each([
  ['names scopes', `${APP}?client_id=a&scope= or ${APP}?client_id=b&scope=forms`, 'b', 'forms'],
  ['could name scopes', `${APP}?client_id=a or ${APP}?client_id=b&scope=`, 'b', ''],
  ['stands first, where none could', `${APP}?client_id=a or ${APP}?client_id=b`, 'a', ''],
])('reads of several links the one that %s', (_, text, clientId, scopes) => {
  expect(requestIn(text)).toMatchObject({ clientId, required: names(scopes) })
})

it.each([
  ["'APP?client_id=a';\nurl += '&scope=forms tickets' + more", 'forms tickets', ''],
  [
    "'APP?client_id=a';\nurl += '?scope=forms' + '%20tickets';\nurl += '&scope=contacts'",
    'forms tickets contacts',
    '',
  ],
  ['APP?client_id=a\nthen add &scope=forms&x=1 and "&optional_scope=tickets"', 'forms', 'tickets'],
])('reads what a program adds later: %s', (text, required, optional) => {
  expect(requestIn(text.replace('APP', APP))).toMatchObject({
    required: names(required),
    optional: names(optional),
  })
})

it('tells where none of the addresses has a query', () => {
  expect(findInstallLink(`${APP} and ${APP}`)?.bare).toBe(true)
  expect(findInstallLink(`${APP} and ${APP}?client_id=x`)?.bare).toBe(false)
})

it('keeps the literal link, and none where a template stands for a part of it', () => {
  expect(understood(`Go to <${LINK}>.`).link).toBe(LINK)
  expect(understood(LINK.replace('&', '&amp;')).link).toBe(LINK)
  expect(understood(`${LINK}&redirect_uri=\${uri}`).link).toBeNull()
  expect(understood(`"${LINK}&redirect_uri=" + uri`).link).toBeNull()
  expect(understood(LINK.replace('app.', 'app-${region}.')).link).toBeNull()
})

it("reads HubSpot's page around the link along with it", () => {
  const text = `Our link: ${LINK}%20automation\nIt says: Authorization failed because your account lacks access to the required scopes [automation]`
  const reading = understood(text)
  expect(reading.kind).toBe('install-link')
  expect(reading.page).toMatchObject({ variant: 'account-lacks-scopes', scopes: ['automation'] })
  expect(understood(LINK).page).toBeNull()
})

it('does not take a refusal in the redirect address for one on the page', () => {
  const reading = understood(
    `${LINK}&redirect_uri=https://x.example/You-don't-have-permission-to-connect-this-app`,
  )
  expect(reading.page).toBeNull()
})

it('keeps no token and no address of a person that stands among the scopes', () => {
  const link =
    'https://app.hubspot.com/oauth/authorize?client_id=x&scope=oauth%20pat-na1-1234abcd-12ab-34cd%20ann@mail.example'
  expect(readInstallLink(link)?.request?.required).toEqual(['oauth', '***'])
})

const BASE = 'https://app.hubspot.com/oauth/authorize?client_id=x&scope=contacts&redirect_uri='
it.each([
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt%3Aalert(1)', 'javascript'],
  ['%20%09java%0Ascript%3Aalert(1)', 'javascript'],
  ['data%3Atext%2Fhtml%2C%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:notes', 'file'],
  ['blob:https://a.example/1', 'blob'],
])('names a redirect_uri that leads to no page: %s', (redirect, scheme) => {
  expect(understood(BASE + redirect).notes).toEqual([
    { id: 'note_redirect_runs', values: [{ foreign: scheme }] },
  ])
})

it.each([
  'https://a.example/javascript:1',
  'http://localhost:3000/cb',
  'myapp://done',
  'javascript.example/cb',
])('has no word against the redirect_uri %s', (redirect) => {
  expect(noteIds(understood(BASE + redirect))).toEqual([])
})

it.each([
  ['none', `${LINK.replace('client_id=x&', '')}`],
  ['an empty one', LINK.replace('client_id=x', 'client_id=')],
  ['a blank one', LINK.replace('client_id=x', 'client_id=%20')],
])('names a link whose client_id is missing: %s', (_, link) => {
  expect(noteIds(understood(link))).toEqual(['note_no_client_id'])
})

it.each([
  ['a template', LINK.replace('client_id=x', 'client_id=${id}')],
  ['a program', `"${LINK.replace('client_id=x&', '')}" + rest`],
])('knows nothing of the client_id where it comes from %s', (_, link) => {
  expect(noteIds(understood(link))).not.toContain('note_no_client_id')
})
