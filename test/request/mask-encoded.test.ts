import { describe, expect, it } from 'vitest'
import { maskSecrets } from '../../src/request/mask'
import { correctedLink, linkForOthers } from '../../src/request/write-link'
import { understood } from './expect-reading'

const SECRET = 'fakesecret-aaaa-bbbb-cccc-0123456789ab'
const START = 'https://app.hubspot.com/oauth/authorize?client_id=c&scope=oauth'
const json = (name: string) => JSON.stringify({ tab: 1, [name]: SECRET, kept: 'yes' })
const often = (text: string, rounds: number): string =>
  rounds === 0 ? text : often(encodeURIComponent(text), rounds - 1)

const HOLDERS = {
  'a field of JSON': json('client_secret'),
  'a field in camel case': json('refreshToken'),
  'a field with blanks': `{ "client_secret" : "${SECRET}" }`,
  'a field of JSON in JSON': JSON.stringify({ state: json('access_token') }),
  'single quotes': `{'password':'${SECRET}'}`,
  'a name and a colon': `client_secret:${SECRET}`,
  'a name and a colon in braces': `{client_secret:${SECRET}}`,
}

describe.each(Object.entries(HOLDERS))('%s that is percent-encoded', (_, holder) => {
  it.each([1, 2, 3])(
    '%i times is hidden in every parameter of a link and in what is shown of it',
    (rounds) => {
      const links = [
        `${START}&x=${often(holder, rounds)}&y=kept`,
        `${START}&redirect_uri=${often(`https://x.example/cb?data=${encodeURIComponent(holder)}&tab=2`, rounds - 1)}`,
        `${START}&redirect_uri=${often(`https://x.example/cb?data=${holder}`, rounds)}`,
      ]
      for (const link of links) {
        const { request } = understood(link)
        const shown = [
          correctedLink(link, { required: ['oauth'], optional: [] }),
          linkForOthers(link),
          maskSecrets(link),
          maskSecrets(request?.redirectUri ?? ''),
        ]
        for (const text of shown) {
          expect(text).not.toContain('fakesecret')
          expect(text).not.toContain('0123456789ab')
        }
        expect(shown.slice(0, 3).every((text) => text.includes('***'))).toBe(true)
      }
    },
  )
})

it.each([
  [
    `${START}&x=%7B%22tab%22%3A1%2C%22client_secret%22%3A%22${SECRET}%22%7D&y=1`,
    `${START}&x=%7B%22tab%22%3A1%2C%22client_secret%22%3A%22***%22%7D&y=1`,
  ],
  [
    `${START}&redirect_uri=https%3A%2F%2Fx.example%3Fd%3D%257B%2522token%2522%253A%2522${SECRET}%2522%257D%26tab%3D2`,
    `${START}&redirect_uri=https%3A%2F%2Fx.example%3Fd%3D%257B%2522token%2522%253A%2522***%2522%257D%26tab%3D2`,
  ],
  [`${START}&x=auth%3ABearer%20${SECRET}`, `${START}&x=auth%3ABearer%20***`],
  [`${START}&redirect_uri=https%3A%2F%2Ftoken%3A8080%2Fcallback`, null],
  [`${START}&redirect_uri=https%3A%2F%2Fx.example%2Fsecret%2Fcallback%3Ftoken_type%3Ddescribed`, null],
  [`${START}&x=%7B%22tab%22%3A%22the+token+page%22%7D`, null],
])('keeps all else of %s', (link, masked) => {
  expect(linkForOthers(link)).toBe(masked ?? link)
})

it('takes no longer for texts that begin like one and never end', () => {
  const started = performance.now()
  for (const piece of ['%25', '%2525', 'token%22', '%22token%22%3A', 'a_', '%5C', 'secret%20', '+'])
    maskSecrets(piece.repeat(Math.ceil(200_000 / piece.length)))
  expect(performance.now() - started).toBeLessThan(4000)
})

it.each([
  'oauth na2-aa9a-74ea-5967-0168-3e07744e8c36 tickets content',
  `${START}%20tickets%26x%3D%257B%2522client_secret%2522%253A%2520%2522${SECRET}%2522%257D`,
])('takes no secret for a name of a scope: %s', (input) => {
  const { required } = understood(input).request ?? { required: [] }
  expect(required).toContain('oauth')
  expect(required.join(' ')).not.toMatch(/3e07744e8c36|fakesecret/)
})
