import { describe, expect, test } from 'vitest'
import { INSTALL_RIGHT } from '../../src/diagnosis/rights'
import * as data from './data'
import { text } from './data'

const scopeNames = new Set(data.scopes.map(({ scope }) => scope))
const permissionIds = new Set(data.permissions.map(({ id }) => id))
const sourceIds = new Set(data.sources.map(({ id }) => id))
const sourced = [
  data.scopes,
  data.appObjectScopes,
  data.hubs,
  data.addOns,
  data.bundles,
  data.permissions,
  data.labels,
  data.scopeRights,
  data.rules,
  data.denials,
  data.headings,
  data.lookAlikes,
  data.guides,
  data.deepLinks,
  data.internalEndings,
  data.internalPermissions,
  data.objectScopes,
  data.endpoints,
  data.apiAnswers,
  data.gates,
  data.roles,
].flat()

/** Every right key is a known row, and its level one of the row's. */
function expectRights(keys: readonly string[]) {
  for (const key of keys) {
    const [id, level] = key.split(':')
    const row = data.permissions.find((permission) => permission.id === id)
    expect(row, key).toBeDefined()
    if (level) expect(row?.levels, key).toContain(level)
  }
}

test('sources: each cited one exists, each is cited, each address stands once and can be read', () => {
  const cited = new Set(sourced.flatMap(({ sources }) => sources))
  expect([...cited].filter((id) => !sourceIds.has(id))).toEqual([])
  expect([...sourceIds].filter((id) => !cited.has(id))).toEqual([])
  const urls = data.sources.map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls) {
    expect(new URL(url).protocol).toBe('https:')
    expect(new URL(url).hostname).toMatch(/\.[a-z]+$/)
  }
})

describe('scopes', () => {
  test('name only scopes that exist, and never themselves', () => {
    for (const { scope, replacedBy, implies, impliedBy, aliases } of data.scopes)
      for (const other of [...replacedBy, ...implies, ...impliedBy, ...aliases]) {
        expect(scopeNames.has(other), `${scope} -> ${other}`).toBe(true)
        expect(other).not.toBe(scope)
      }
  })

  test('relations hold from both sides', () => {
    const by = new Map(data.scopes.map((record) => [record.scope, record]))
    for (const { scope, implies, impliedBy, aliases } of data.scopes) {
      for (const other of implies)
        expect(by.get(other)?.impliedBy, `${scope} implies ${other}`).toContain(scope)
      for (const other of impliedBy)
        expect(by.get(other)?.implies, `${other} implies ${scope}`).toContain(scope)
      for (const other of aliases) expect(by.get(other)?.aliases, `${scope} = ${other}`).toContain(scope)
    }
  })

  test('other spellings of one scope need the same plan', () => {
    const by = new Map(data.scopes.map((record) => [record.scope, record]))
    for (const { scope, aliases, requires } of data.scopes)
      for (const other of aliases) expect(by.get(other)?.requires, `${scope} = ${other}`).toEqual(requires)
  })

  test('ask only for plans that are sold and add-ons that exist', () => {
    const tiers = new Map(data.hubs.map(({ id, tiers: sold }) => [id, sold]))
    const addOnIds = new Set(data.addOns.map(({ id }) => id))
    for (const { scope, requires, mayAlsoSuffice, tierHint } of data.scopes)
      for (const expression of [requires, mayAlsoSuffice, tierHint?.requires])
        for (const one of expression && 'anyOf' in expression ? expression.anyOf : []) {
          if ('addOn' in one) expect(addOnIds.has(one.addOn), scope).toBe(true)
          else {
            if (one.hub !== 'any') expect(tiers.get(one.hub), scope).toContain(one.minTier)
            if (one.withAddOn) expect(addOnIds.has(one.withAddOn), scope).toBe(true)
          }
        }
  })
})

test('add-ons that open scopes are asked for somewhere, or say why not', () => {
  for (const { id, opensScopes, note } of data.addOns) {
    const asked =
      text('scopes').includes(`"addOn": "${id}"`) || text('scopes').includes(`"withAddOn": "${id}"`)
    if (opensScopes) expect(asked || note !== undefined, id).toBe(true)
    else expect(text('scopes'), id).not.toContain(`"withAddOn": "${id}"`)
  }
})

test('rights: rows and levels exist, alternatives name scopes', () => {
  for (const { scope, anyOf, mayAlsoNeed, minLevels = {} } of data.scopeRights) {
    expect(anyOf.flat(), scope).toEqual(expect.arrayContaining(Object.keys(minLevels)))
    expectRights([...anyOf.flat(), ...mayAlsoNeed])
    if (/^[a-z0-9._-]+$/.test(scope)) expect(scopeNames.has(scope), scope).toBe(true)
    // The right to install is asked of everybody: the diagnosis names it apart from those behind scopes.
    expect(anyOf.flat(), scope).not.toContain(INSTALL_RIGHT)
  }
})

test('labels, internal names and guides name rows that exist', () => {
  expectRights(data.labels.map(({ right }) => right))
  for (const { permissions, publicScopes } of data.internalPermissions) {
    expectRights(permissions)
    for (const scope of publicScopes) expect(scopeNames.has(scope), scope).toBe(true)
  }
  for (const { needs } of data.guides) expectRights(needs.filter((need) => need !== 'super-admin'))
})

test('object scopes name scopes that exist', () => {
  for (const { read, write, schemaRead, schemaWrite, sensitive, newNames } of data.objectScopes) {
    for (const scope of [...read.flat(), ...write.flat(), ...schemaRead, ...schemaWrite, ...sensitive])
      expect(scopeNames.has(scope), scope).toBe(true)
    if (newNames)
      expect([...read, ...write]).toEqual(expect.arrayContaining([[newNames.read], [newNames.write]]))
  }
})

test('endpoints name scopes that exist, their own page first, and say why nothing opens them', () => {
  for (const { pattern, read, write, byObject, note, sources } of data.endpoints) {
    for (const scope of [...(read ?? []), ...(write ?? [])].flat())
      expect(scopeNames.has(scope), pattern).toBe(true)
    expect(read || write || byObject || note, pattern).toBeTruthy()
    expect(sources.length, pattern).toBeGreaterThan(0)
  }
})

test('API answers step back only behind answers that exist, and each can be told', () => {
  const ids = new Set(data.apiAnswers.map(({ id }) => id))
  for (const { id, instead, sentences, codes, own = [], statuses } of data.apiAnswers) {
    for (const said of own) expect([...sentences, ...codes], id).toContain(said)
    for (const other of instead ?? []) expect(ids.has(other), id).toBe(true)
    // The last resort has no words of its own.
    if (id !== 'unlisted') expect(sentences.length + codes.length + statuses.length, id).toBeGreaterThan(0)
  }
})

test('guides lead to links that exist', () => {
  const links = new Set(data.deepLinks.map(({ id }) => id))
  for (const { id, deepLink } of data.guides) if (deepLink) expect(links.has(deepLink), id).toBe(true)
})

test('roles skip gates that exist, and bundles hold hubs at tiers that are sold', () => {
  const gates = new Set(data.gates.map(({ id }) => id))
  for (const { id, skips } of data.roles) for (const gate of skips) expect(gates.has(gate), id).toBe(true)
  for (const { contains } of data.bundles)
    for (const { hub, tier } of contains ?? [])
      expect(data.hubs.find(({ id }) => id === hub)?.tiers).toContain(tier)
})

test('permission paths are unique', () => {
  const paths = data.permissions.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(permissionIds.size).toBe(paths.length)
})
