import { describe, expect, it } from 'vitest'
import { compare } from '../../src/remedy/compare'
import { scopeChanges } from '../../src/remedy/scope-changes'
import { read } from '../../src/request/read'

const APP = 'https://app.hubspot.com/oauth/authorize?client_id=x'
const link = (scope: string, optional = '', id = 'x') =>
  `https://app.hubspot.com/oauth/authorize?client_id=${id}&scope=${scope.replaceAll(' ', '%20')}${optional && `&optional_scope=${optional.replaceAll(' ', '%20')}`}`
const config = (required: string, conditional = '', optional = '') => {
  const list = (text: string) => JSON.stringify(text.split(' ').filter(Boolean))
  return `{"requiredScopes": ${list(required)}, "conditionallyRequiredScopes": ${list(conditional)}, "optionalScopes": ${list(optional)}}`
}
function compared(first: string, second: string) {
  const [a, b] = [read(first), read(second)]
  if (!a.ok || !b.ok) throw new Error('not read')
  return compare(a.reading, b.reading)
}
const refusals = (first: string, second: string) =>
  Object.fromEntries(
    (compared(first, second)?.refusals ?? []).map(({ variant, scopes }) => [variant, scopes]),
  )

const OK = 'oauth crm.objects.contacts.read'
describe('an app’s settings and a link', () => {
  it.each([
    ['the same', config(OK), link(OK), {}],
    ['another order', config(OK), link('crm.objects.contacts.read oauth'), {}],
    ['a required scope is missing', config(`${OK} forms`), link(OK), { 'scopes-insufficient': ['forms'] }],
    [
      'a required scope stands in optional_scope only',
      config(`${OK} forms`),
      link(OK, 'forms'),
      { 'scopes-insufficient': ['forms'] },
    ],
    ['a scope the app is not set up for', config(OK), link(`${OK} forms`), { 'scopes-mismatch': ['forms'] }],
    ['the same as an optional one', config(OK), link(OK, 'forms'), { 'scopes-mismatch': ['forms'] }],
    [
      'an optional scope among the required',
      config(OK, '', 'forms'),
      link(`${OK} forms`),
      { 'scopes-mismatch': ['forms'] },
    ],
    [
      'a conditional scope among the optional',
      config(OK, 'forms'),
      link(OK, 'forms'),
      { 'scopes-mismatch': ['forms'] },
    ],
    ['a conditional scope in scope', config(OK, 'forms'), link(`${OK} forms`), {}],
    ['a conditional scope left out', config(OK, 'forms'), link(OK), {}],
    ['an optional scope left out', config(OK, '', 'forms'), link(OK), {}],
    [
      'both kinds at once',
      config(`${OK} forms`),
      link(`${OK} files`),
      { 'scopes-insufficient': ['forms'], 'scopes-mismatch': ['files'] },
    ],
  ])('%s', (_, settings, asked, expected) => {
    expect(refusals(settings, asked)).toEqual(expected)
    // Whichever is pasted first, the settings are the settings.
    expect(refusals(asked, settings)).toEqual(expected)
    expect(compared(asked, settings)?.reauthorise).toEqual([])
  })

  it('quotes HubSpot’s own sentence', () => {
    const [one] = compared(config(`${OK} forms`), link(OK))?.refusals ?? []
    expect(one?.sentence).toMatch(/^Authorization failed because the provided scopes are insufficient/)
  })

  it('is not sure of one right under two names', () => {
    const found = compared(config('oauth tickets'), link('oauth crm.objects.tickets.read'))
    expect(found?.renamed).toEqual([['tickets', 'crm.objects.tickets.read']])
    expect(found?.refusals).toEqual([])
  })
})

describe('an older and a newer', () => {
  it('names what existing installs lack', () => {
    const found = compared(link(OK), link(`${OK} forms`, 'files'))
    expect(found).toMatchObject({ kind: 'links', reauthorise: ['forms', 'files'], otherApp: false })
    expect(found?.changes).toEqual([
      { name: 'forms', from: null, to: 'required' },
      { name: 'files', from: null, to: 'optional' },
    ])
  })

  it('asks nobody to authorise again for what goes or becomes optional', () => {
    expect(compared(link(`${OK} forms files`), link(OK, 'forms'))?.reauthorise).toEqual([])
  })

  it('holds that an optional scope made required may not have been granted', () => {
    expect(compared(config(OK, '', 'forms'), config(`${OK} forms`))).toMatchObject({
      kind: 'configs',
      reauthorise: ['forms'],
      refusals: [{ variant: 'scopes-insufficient', scopes: ['forms'] }],
    })
  })

  it('sees two apps', () => {
    expect(compared(link(OK), link(OK, '', 'y'))?.otherApp).toBe(true)
  })
})

it('has nothing to compare with a page’s text', () => {
  const page = read("You don't have permission to connect this app")
  const asked = read(`${APP}&scope=oauth`)
  expect(page.ok && asked.ok && compare(page.reading, asked.reading)).toBeNull()
})

it('lists each change once, whatever lists a name stands in', () => {
  const before = { required: ['a', 'b'], conditional: [], optional: ['b', 'c'] }
  const after = { required: ['a'], conditional: ['d'], optional: ['b'] }
  expect(scopeChanges(before, after)).toEqual([
    { name: 'b', from: 'required', to: 'optional' },
    { name: 'c', from: 'optional', to: null },
    { name: 'd', from: null, to: 'conditional' },
  ])
})
