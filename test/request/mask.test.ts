import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskAddress, maskSecrets } from '../../src/request/mask'
import { anyText } from '../any-text'
import { runs } from '../runs'
import { scopeNames } from './scope-names'

it.each([
  ['https://a.example/cb?code=abc123&state=xyz', 'https://a.example/cb?code=***&state=***'],
  [
    'https://a.example/cb?tab=1&access_token=abc#id_token=def',
    'https://a.example/cb?tab=1&access_token=***#id_token=***',
  ],
  ['https://user:pass@a.example/cb', 'https://***@a.example/cb'],
  [
    'redirect_uri=https%3A%2F%2Fa.example%2F%3Fcode%3Dabc%26x%3D1',
    'redirect_uri=https%3A%2F%2Fa.example%2F%3Fcode%3D***%26x%3D1',
  ],
  ['Authorization: Bearer CJ6AwOiRLRIOAAEEQAAAAAAAAAAAAAAY', 'Authorization: Bearer ***'],
  ['token pat-na1-1234abcd-12ab-34cd-56ef-1234567890ab is used', 'token *** is used'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sflKxwRJSMeKKF2QT4', '***'],
  ['"client_secret": "0a1b2c3d-1111-4222"', '"client_secret": "***"'],
  ["client_secret => 'abcdef123'", "client_secret => '***'"],
  ['HUBSPOT_CLIENT_SECRET=abcdef-123456', 'HUBSPOT_CLIENT_SECRET=***'],
  ['password: hunter22', 'password: ***'],
  ['hapikey=0a1b2c3d-1111-4222-8333-444455556666', 'hapikey=***'],
  ['mail ann.lee+x@mail.example.org now', 'mail *** now'],
  ['CNeXnJzyMRIOAAEAQAAABAAAAAAAAAAAYJn1zBYgiPXXAig2', '***'],
  ['https://a.example/cb?cl%69ent_secret=abc&t%61b=1', 'https://a.example/cb?client_secret=***&t%61b=1'],
  [
    'https%3A%2F%2Fa.example%3Fto%256ben%3Dabc%26t%2561b%3D1',
    'https%3A%2F%2Fa.example%3Ftoken%3D***%26t%2561b%3D1',
  ],
])('hides %s', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked)
})

it.each([
  'Marketing Hub Professional: Workflows > Edit, tickets-writer, App Marketplace access',
  'https://app.hubspot.com/oauth/authorize?client_id=0a1b2c3d-1111-4222-8333-444455556666&scope=contacts%20oauth&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
  'The status code is 403: your token was granted without the scope, ask for a new token.',
  'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes#list-of-available-scopes',
  'scopelight:1:eJyrVkrOTFGyUjIyMDTSUcoDsgwNjHSUilKLE0tSlaxqawFl0gh5',
])('leaves %s', (text) => {
  expect(maskSecrets(text)).toBe(text)
})

it('leaves every scope name', () => {
  const text = scopeNames().join(' ')
  expect(maskSecrets(text)).toBe(text)
})

it('changes nothing more the second time', () => {
  const piece = fc.oneof(
    anyText(10),
    fc.constantFrom(
      '&state=',
      '?code=',
      'token: ',
      'a@b.cd',
      'https://u:p@',
      '%3Fkey%3D',
      '***',
      'pat-na1-',
      'eyJabcdefgh',
      ' "secret": "',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = maskSecrets(pieces.join(''))
      expect(maskSecrets(once)).toBe(once)
    }),
    { numRuns: runs(400), seed: 11 },
  )
})

it.each(['%2F', '%252F', '%3D', '%2520', '/'])(
  'hides a long token behind %s and leaves an address',
  (mark) => {
    const token = 'aB3'.repeat(15)
    const link = `https://app.hubspot.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fhook.example%2Fcb${mark}${token}&scope=oauth`
    for (const masked of [maskAddress(link), maskSecrets(link)]) {
      expect(masked).toBe(link.replace(token, '***'))
      expect(() => decodeURIComponent(masked)).not.toThrow()
    }
  },
)
