import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/request/read'
import { correctedLink } from '../../src/request/write-link'
import links from '../fixtures/install-links.json'
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

  it('leaves out an optional_scope that nothing is left for', () => {
    const link = `${APP}?scope=a&optional_scope=b&client_id=x`
    expect(correctedLink(link, { required: ['a', 'b'], optional: [] })).toBe(`${APP}?scope=a%20b&client_id=x`)
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
      'https://me:pw@app.hubspot.com/oauth/authorize?scope=a',
      'https://***@app.hubspot.com/oauth/authorize?scope=a',
    ],
  ])('%s', (link, corrected) => {
    expect(correctedLink(link, { required: ['a'], optional: [] })).toBe(corrected)
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
    { numRuns: 300, seed: 7 },
  )
})
