import { expect, it } from 'vitest'
import { leastScopes, noteOf, readRequestLines } from '../../src/request/request-lines'

const TICKETS = 'GET /crm/v3/objects/tickets'
const OWNERS = 'GET https://api.hubapi.com/crm/v3/owners?limit=5&hapikey=x'

it.each<[string, string, string]>([
  ['one line', TICKETS, 'crm.objects.tickets.read'],
  [
    'several, with hosts, queries and blank lines',
    `\n${TICKETS}\n\n${OWNERS}\n`,
    'crm.objects.tickets.read crm.objects.owners.read',
  ],
  ['a long query', `${TICKETS}?limit=${'9'.repeat(200)}`, 'crm.objects.tickets.read'],
  ['a call for tokens beside another', `POST /oauth/v1/token\n${OWNERS}`, 'crm.objects.owners.read'],
  ['a word before it', `We call it so\n${TICKETS}`, 'crm.objects.tickets.read'],
  ['80 letters beside it', `${TICKETS} ${'a'.repeat(75)}`, 'crm.objects.tickets.read'],
  ['200 lines', `${OWNERS}\n`.repeat(200), 'crm.objects.owners.read'],
])('reads request lines as the scopes they need: %s', (_, text, scopes) => {
  expect(readRequestLines(text)?.request?.required.join(' ')).toBe(scopes)
})

it.each<[string, string]>([
  ['with a status it is the story of a refusal', `${TICKETS} 403`],
  ['a call for tokens needs no scope', 'POST /oauth/v1/token'],
  ['two lines of words before it', `one\ntwo\n${TICKETS}`],
  ['81 letters beside it', `${TICKETS} ${'a'.repeat(76)}`],
  ['201 lines', `${OWNERS}\n`.repeat(201)],
  ['no call', 'this/that'],
  ['no path', 'GET tickets'],
])('leaves other texts to other readers: %s', (_, text) => {
  expect(readRequestLines(text)).toBeNull()
})

it('asks for no more than the calls need together', () => {
  const calls = ['tickets', 'quotes', 'owners', 'products'].map((one) => ({
    method: 'GET',
    path: one === 'owners' ? '/crm/v3/owners' : `/crm/v3/objects/${one}`,
  }))
  expect(leastScopes(calls)).toEqual([
    'crm.objects.tickets.read',
    'crm.objects.quotes.read',
    'crm.objects.owners.read',
    'crm.objects.products.read',
  ])
  // What a call cannot do without serves the others: in the order of the calls all the same.
  const users = { method: 'GET', path: '/settings/v3/users' }
  const objects = { method: 'GET', path: '/crm/v3/objects/users' }
  expect(leastScopes([users, objects])).toEqual(['crm.objects.users.read'])
  expect(leastScopes([{ method: 'GET', path: '/crm/v3/objects/foo' }])).toEqual([])
})

it.each<[string | null, string, string, string[][]]>([
  ['GET', '/crm/v3/owners', 'note_call_way', [['crm.objects.owners.read']]],
  ['GET', '/crm/v3/objects/tickets', 'note_call_ways', [['crm.objects.tickets.read'], ['tickets']]],
  [null, '/crm/v3/objects/contacts', 'note_call_way', [['crm.objects.contacts.read']]],
  ['GET', '/crm/v3/objects/foo', 'note_call_by_object', []],
  ['POST', '/oauth/v1/token', 'note_call_unknown', []],
])('says which scopes open %s %s', (method, path, id, ways) => {
  const foreign = method === null ? path : `${method} ${path}`
  expect(noteOf({ method, path })).toEqual({
    id,
    values: [{ foreign }, ...ways.map((scopes) => ({ scopes }))],
  })
})

it('says so of each call', () => {
  expect(readRequestLines(`${TICKETS}\n${OWNERS}`)?.notes.map(({ id }) => id)).toEqual([
    'note_call_ways',
    'note_call_way',
  ])
})
