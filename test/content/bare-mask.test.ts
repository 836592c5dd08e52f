import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskSecrets as bare } from '../../src/content/bare/mask'
import { maskSecrets as whole } from '../../src/request/mask'
import { runs } from '../runs'

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
/** A secret that stands nowhere else in a text, so that it is hidden or it is not. */
const secret = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 60 })
  .map((one) => `zQ7${one}`)
const HOLDERS = [
  'https://a.example/cb?code={}&x=1',
  'https://a.example/cb?tab=1&access_token={}#id_token=def',
  'https://a.example/cb;jsessionid=1;token={}',
  'https://{}:pass@a.example/cb',
  'https://user:{}@a.example/cb',
  'https%3A%2F%2Fuser%3A{}%40a.example%2Fcb',
  'redirect_uri=https%3A%2F%2Fa.example%2F%3Fcode%3D{}%26x%3D1',
  'redirect_uri=https%253A%252F%252Fa.example%252F%253Fstate%253D{}%2526x%253D1',
  'https://a.example/cb?x=1&amp;state={}',
  'Authorization: Bearer {}',
  'Basic {}',
  'token pat-na1-{} is used',
  'eyJ{}.{}.{}',
  '"client_secret": "{}"',
  "client_secret => '{}'",
  'HUBSPOT_CLIENT_SECRET={}',
  'api-key: `{}`',
  'password: {}',
  'hapikey={}',
  'credential = "{}"',
  'mail {}@mail.example.org now',
  'mail {}%40mail.example.org now',
  '{}{}{}{}',
  'My app {} connects',
]

it('hides whatever the whole mask hides', () => {
  let hidden = 0
  fc.assert(
    fc.property(
      secret,
      fc.array(fc.constantFrom(...HOLDERS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' ', '\n', ', ', '/'),
      (planted, holders, between) => {
        const text = holders.join(between).replaceAll('{}', planted)
        if (whole(text).includes(planted)) return
        hidden++
        expect(bare(text)).not.toContain(planted)
      },
    ),
    { numRuns: runs(3000), seed: 5 },
  )
  expect(hidden).toBeGreaterThan(runs(3000) / 3)
})

it.each([
  ['https://a.example/cb?code=abc123&state=xyz', 'https://a.example/cb?code=***'],
  ['https://user:pass@a.example/cb', 'https://***/cb'],
  ['password: hunter22', 'password: ***'],
  ['mail ann.lee+x@mail.example.org now', 'mail *** now'],
  ['CNeXnJzyMRIOAAEAQAAABAAAAAAAAAAAYJn1zBYgiPXXAig2', '***'],
])('hides %s', (text, masked) => {
  expect(bare(text)).toBe(masked)
})

it.each([
  'Acme Sync & Reports: for HubSpot #1 (really?)',
  'Keyboard token Secretary',
  '0a1b2c3d-1111-4222-8333-444455556666',
  'https://connect.acme-analytics.example/integrations/hubspot/oauth/callback',
  'http://localhost:3000/auth/callback',
])('leaves %s, which a card names', (text) => {
  expect([bare(text), whole(text)]).toEqual([text, text])
})

it('changes nothing more the second time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...HOLDERS, '***', '?state=', ' "secret": "')),
      secret,
      (parts, planted) => {
        const once = bare(parts.join(' ').replaceAll('{}', planted))
        expect(bare(once)).toBe(once)
      },
    ),
    { numRuns: runs(500), seed: 11 },
  )
})
