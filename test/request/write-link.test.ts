import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/request/read'
import { correctedLink, linkForOthers, personalParameters } from '../../src/request/write-link'
import links from '../fixtures/install-links.json'
import { runs } from '../runs'
import { understood } from './expect-reading'

const APP = 'https://app.hubspot.com/oauth/authorize'
const WANTED = { required: ['oauth', 'contacts'], optional: ['automation'] }

describe('changes the scopes and nothing else', () => {
  it.each([
    [
      `${APP}?client_id=x&scope=a%20b&redirect_uri=https%3a%2f%2fA.example%2Fcb%3Fx%3D1&response_type=code`,
      `${APP}?client_id=x&scope=oauth%20contacts&optional_scope=automation&redirect_uri=https%3a%2f%2fA.example%2Fcb%3Fx%3D1&response_type=code`,
    ],
    [
      `${APP}?optional_scope=z&scope=a+b&client_id=X%20Y`,
      `${APP}?optional_scope=automation&scope=oauth%20contacts&client_id=X%20Y`,
    ],
    [`${APP}?client_id=x`, `${APP}?client_id=x&scope=oauth%20contacts&optional_scope=automation`],
    [APP, `${APP}?scope=oauth%20contacts&optional_scope=automation`],
    [
      `${APP}?scope=a&scope=b&client_id=x`,
      `${APP}?scope=oauth%20contacts&optional_scope=automation&client_id=x`,
    ],
    [`${APP}?scopes=a&client_id=x`, `${APP}?scope=oauth%20contacts&optional_scope=automation&client_id=x`],
    [
      'https://app-eu1.hubspot.com/oauth/123/authorize?&scope=a&&x=1',
      'https://app-eu1.hubspot.com/oauth/123/authorize?&scope=oauth%20contacts&optional_scope=automation&&x=1',
    ],
  ])('%s', (link, corrected) => {
    expect(correctedLink(link, WANTED)).toBe(corrected)
  })

  it.each([
    [`${APP}?client_id=x&scope=a#top`, `${APP}?client_id=x&scope=oauth%20contacts&optional_scope=automation`],
    [
      `${APP}?redirect_uri=https://x.example/#/cb&scope=a`,
      `${APP}?optional_scope=automation&redirect_uri=https://x.example/#/cb&scope=oauth%20contacts`,
    ],
    [`${APP}&client_id=x`, `${APP}?client_id=x&scope=oauth%20contacts&optional_scope=automation`],
  ])('puts no new parameter into a fragment: %s', (link, corrected) => {
    expect(correctedLink(link, WANTED)).toBe(corrected)
  })

  it('leaves out an optional_scope that nothing is left for', () => {
    const link = `${APP}?scope=a&optional_scope=b&client_id=x`
    expect(correctedLink(link, { required: ['a', 'b'], optional: [] })).toBe(`${APP}?scope=a%20b&client_id=x`)
  })

  it('adds no scope parameter that nothing is asked in', () => {
    expect(correctedLink(`${APP}?client_id=x&statex`, { required: [], optional: ['a'] })).toBe(
      `${APP}?client_id=x&statex&optional_scope=a`,
    )
  })
})

describe("drops one person's session and hides secrets", () => {
  it.each([
    [`${APP}?state=abc&scope=a&code_challenge=x&code_challenge_method=S256`, `${APP}?scope=a`],
    [
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fme%3Apw%40x.example%2Fcb`,
      `${APP}?scope=a&redirect_uri=https%3A%2F%2F***%40x.example%2Fcb`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https://me:pw@x.example/cb?token=t0ken&tab=2`,
      `${APP}?scope=a&redirect_uri=https://***@x.example/cb?token=***&tab=2`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Fclient_secret%3Ds3cr3t%26tab%3D2`,
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Fclient_secret%3D***%26tab%3D2`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https://x.example/cb?state=mine&sig=beef&client_id=c`,
      `${APP}?scope=a&redirect_uri=https://x.example/cb?state=***&sig=***&client_id=c`,
    ],
    [
      `${APP}?State=S1&st%61te=S2&CODE%5fchallenge=S3&code_verifier=S4&nonce=S5&scope=a&client_id=c`,
      `${APP}?scope=a&client_id=c`,
    ],
    [
      `${APP}?client_id=c&client_secret=S1&code=S2&access_token=S3&x-id-token=S4&Password=S5&sessionId=S6&state[]=S7&scope=a`,
      `${APP}?client_id=c&scope=a`,
    ],
    [`${APP}?scope=a&client_id=c#state=S1`, `${APP}?scope=a&client_id=c`],
    [`${APP}?client_id=c&scope=a#/x&state=S1&foo=S2`, `${APP}?client_id=c&scope=a`],
    [
      `${APP}?scope=a&back=https%3A%2F%2Fx.example%3Ftoken%3DS1%26Tab%3D2`,
      `${APP}?scope=a&back=https%3A%2F%2Fx.example%3Ftoken%3D***%26Tab%3D2`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2fcb%3FT%61b%3D2%26to%256ben%3DS1#state=S2`,
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2fcb%3FT%61b%3D2%26token%3D***`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https://x.example/#/cb?State=S1&tab=2&client_id=c&state=S2#S3`,
      `${APP}?scope=a&redirect_uri=https://x.example/#/cb?State=***&tab=2&client_id=c`,
    ],
    [`${APP}#state=S1&scope=a`, `${APP}?scope=a`],
    [`${APP}?scope=a&state[from]=S1&client_id=c`, `${APP}?scope=a&client_id=c`],
    [
      `${APP}?scope=a&login_hint=ann@mail.example&hint=bo%40mail.example`,
      `${APP}?scope=a&login_hint=***&hint=***`,
    ],
    [
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2Fpat-na1-1234abcd-12ab-34cd%2Fcb`,
      `${APP}?scope=a&redirect_uri=https%3A%2F%2Fx.example%2F***%2Fcb`,
    ],
    [
      'https://me:pw@app.hubspot.com/oauth/authorize?scope=a',
      'https://***@app.hubspot.com/oauth/authorize?scope=a',
    ],
  ])('%s', (link, corrected) => {
    expect(correctedLink(link, { required: ['a'], optional: [] })).toBe(corrected)
  })
})

describe('the same link for others', () => {
  it.each([
    [`${APP}?client_id=c&state=S1&scope=a%20b#S2`, `${APP}?client_id=c&scope=a%20b`, ['state']],
    [`${APP}&client_id=c&code_challenge=S1&scope=a`, `${APP}&client_id=c&scope=a`, ['code_challenge']],
    [`${APP}#state=S1&scope=a`, `${APP}#scope=a`, ['state']],
    [`${APP}?scope=a&statex`, `${APP}?scope=a&statex`, []],
    [
      `${APP}?State=S1&st%61te=S2&State=S3&redirect_uri=https://x.example/?state=mine&token=S4&scope=a`,
      `${APP}?redirect_uri=https://x.example/?state=***&token=***&scope=a`,
      ['State', 'st%61te'],
    ],
    [APP, APP, []],
  ])('%s', (link, others, personal) => {
    expect(linkForOthers(link)).toBe(others)
    expect(personalParameters(link)).toEqual(personal)
  })
})

it('reads back as it was meant, for every real link that is literal', () => {
  const literal = links.map(({ input }) => understood(input).link).filter((link) => typeof link === 'string')
  expect(literal.length).toBeGreaterThan(70)
  const name = fc.stringMatching(/^[a-z]{1,8}(\.[a-z_]{1,8}){1,3}$/)
  const list = fc.uniqueArray(name, { maxLength: 5 })
  fc.assert(
    fc.property(fc.constantFrom(...literal), list, list, (link, required, optional) => {
      const corrected = correctedLink(link, { required, optional })
      const result = read(corrected)
      const request = result.ok ? result.reading.request : null
      expect([request?.required, request?.optional]).toEqual([required, optional])
      expect(request).toMatchObject({ hasState: false, hasCodeChallenge: false })
      expect(correctedLink(corrected, { required, optional })).toBe(corrected)
    }),
    { numRuns: runs(300), seed: 7 },
  )
})

it('carries no secret over, wherever in a real link it stands and however its name is written', () => {
  const literal = links.map(({ input }) => understood(input).link).filter((link) => typeof link === 'string')
  const names = [
    'state',
    'State',
    'st%61te',
    'code_challenge',
    'client_secret',
    'access-token',
    'SESSION',
    'nonce',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...literal),
      fc.nat(),
      fc.constantFrom(...names),
      fc.constantFrom('&', '#', '&x=1#'),
      (link, nth, name, mark) => {
        const places = [...link.matchAll(/&|$/g)].map(({ index }) => index)
        const at = places[nth % places.length] ?? link.length
        const planted = `${link.slice(0, at)}${mark}${name}=S3CR3T${link.slice(at)}`
        expect(correctedLink(planted, WANTED)).not.toContain('S3CR3T')
      },
    ),
    { numRuns: runs(500), seed: 9 },
  )
})

it('carries over no token that stands as a scope or in a parameter of its own', () => {
  const token = 'CJTm8bqZMhIHAAEAQAAAARiGgdAkII_Rr9ABMhQhZyqEXz3P'
  const link = `https://app.hubspot.com/oauth/authorize?client_id=1f2d3c4d-1111-2222-3333-444455556666&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=oauth&x=${token}&y=kept`
  const wanted = { required: ['oauth', token, `hubspot_secret.${token}`], optional: ['automation', token] }
  const written = correctedLink(link, wanted)
  expect(written).not.toContain(token)
  expect(written).toContain('scope=oauth%20***%20hubspot_secret.***&optional_scope=automation%20***')
  expect(written).toContain('client_id=1f2d3c4d-1111-2222-3333-444455556666&')
  expect(written).toContain('&x=***&y=kept')
})
