import { expect, it } from 'vitest'
import { type Parameters, splitParameters } from '../../src/request/link-parameters'

const NONE: Parameters = {
  clientId: null,
  redirectUri: null,
  scope: [],
  optionalScope: [],
  state: null,
  codeChallenge: null,
  misnamed: null,
  redirectOpen: false,
}

it.each<[string, Partial<Parameters>]>([
  ['state=s&code_challenge=c&state=t&code_challenge=d', { state: 's', codeChallenge: 'c' }],
  ['client%5Fid=c&other=1', { clientId: 'c' }],
  // A redirect_uri without a query ends at the next &; one with a query goes on, up to a name of HubSpot's own.
  ['redirect_uri=https://x.example/cb&tab=1&scope=a', { redirectUri: 'https://x.example/cb', scope: ['a'] }],
  [
    'redirect_uri=https://x.example/cb?a=1&tab=1&scopes=a',
    { redirectUri: 'https://x.example/cb?a=1&tab=1', redirectOpen: true, scope: ['a'], misnamed: 'scopes' },
  ],
  ['scopex&statex&client_idx', NONE],
  ['scope%5B%5D=a', { scope: ['a'], misnamed: 'scope[]' }],
  ['scope%20=a', { scope: ['a'], misnamed: 'scope%20' }],
  ['scope =a', { scope: ['a'] }],
  ['? scope=a', { scope: ['a'] }],
  ['amp;amp;scope=a', { scope: ['a'] }],
  ['optionalScope=a', { optionalScope: ['a'], misnamed: 'optionalScope' }],
  ['optional-scopes=a', { optionalScope: ['a'], misnamed: 'optional-scopes' }],
  [`${'-'.repeat(24)}scope=a`, { scope: ['a'], misnamed: `${'-'.repeat(24)}scope` }],
  [`${'-'.repeat(27)}scope=a`, NONE],
])('splits %s', (query, found) => {
  expect(splitParameters(query)).toEqual({ ...NONE, ...found })
})
