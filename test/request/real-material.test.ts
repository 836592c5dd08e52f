import { expect, it } from 'vitest'
import { read } from '../../src/request/read'
import configs from '../fixtures/app-configs.json'
import links from '../fixtures/install-links.json'
import { requestIn } from './expect-reading'

interface Material {
  id: string
  input: string
  required: string[]
  conditional?: string[]
  optional: string[]
}

/** Those of real inputs that do not read exactly as they should. */
function misread(all: readonly Material[]): string[] {
  const wrong = all.filter(({ input, required, conditional = [], optional }) => {
    const result = read(input)
    const request = result.ok ? result.reading.request : null
    const asked = request && [request.required, request.conditional, request.optional]
    return JSON.stringify(asked) !== JSON.stringify([required, conditional, optional])
  })
  console.log(`read exactly ${all.length - wrong.length} of ${all.length}`)
  return wrong.map(({ id }) => id)
}

it('reads every install link that people wrote', () => {
  expect(links.length).toBe(118)
  expect(misread(links)).toEqual([])
})

it('reads every app configuration in JSON', () => {
  const json = configs.filter(({ form }) => form === 'json')
  expect(json.length).toBe(36)
  expect(misread(json)).toEqual([])
})

it('reads every list in source code and guides', () => {
  const code = configs.filter(({ form }) => form === 'code')
  expect(code.length).toBe(15)
  expect(misread(code)).toEqual([])
})

it('takes links for links and configurations for configurations', () => {
  const kinds = (all: readonly Material[]) =>
    new Set(
      all.map(({ input }) => read(input)).map((result) => (result.ok ? result.reading.kind : 'refused')),
    )
  expect(kinds(links)).toEqual(new Set(['install-link']))
  expect(kinds(configs.filter(({ form }) => form === 'json'))).toEqual(new Set(['app-config']))
})

it.each([
  ['"marketplace" and OAuth', 'config', { auth: 'oauth', distribution: 'marketplace', userLevel: false }],
  ['"PRIVATE" and a static token', 'static', { auth: 'static', distribution: 'private', userLevel: false }],
  ['a user-level app', 'user', { auth: 'oauth', distribution: null, userLevel: true }],
])('says what kind of app it is: %s', (_, which, app) => {
  const inputs: Record<string, unknown> = {
    config: { config: { distribution: 'marketplace', auth: { type: 'oauth', requiredScopes: ['oauth'] } } },
    static: { config: { distribution: 'PRIVATE', auth: { type: 'static', requiredScopes: ['oauth'] } } },
    user: { config: { isUserLevel: true, auth: { type: 'oauth', requiredScopes: ['oauth'] } } },
  }
  const result = read(JSON.stringify(inputs[which]))
  expect(result.ok && result.reading.app).toEqual(app)
})

it('takes a redirect address from a configuration that has one, and none of several', () => {
  const config = (...redirectUrls: string[]) =>
    JSON.stringify({ auth: { redirectUrls, requiredScopes: ['oauth'] } })
  expect(requestIn(config('https://a.example/cb')).redirectUri).toBe('https://a.example/cb')
  expect(requestIn(config('https://a.example/cb', 'https://b.example/cb')).redirectUri).toBeNull()
})
