import { describe, expect, test } from 'vitest'
import type { CauseKind, Certainty } from '../../src/catalogue/types'
import * as data from './data'

test('the catalogue is whole', () => {
  expect({
    scopes: data.scopes.length,
    hubs: data.hubs.length,
    addOns: data.addOns.length,
    permissions: data.permissions.length,
    labels: data.labels.length,
    denials: data.denials.length,
    lookAlikes: data.lookAlikes.length,
    guides: data.guides.length,
    deepLinks: data.deepLinks.length,
    internalEndings: data.internalEndings.length,
    internalPermissions: data.internalPermissions.length,
    objectScopes: data.objectScopes.length,
    endpoints: data.endpoints.length,
    apiAnswers: data.apiAnswers.length,
    gates: data.gates.length,
    roles: data.roles.length,
  }).toEqual({
    scopes: 282,
    hubs: 7,
    addOns: 16,
    permissions: 147,
    labels: 20,
    denials: 18,
    lookAlikes: 5,
    guides: 56,
    deepLinks: 23,
    internalEndings: 10,
    internalPermissions: 15,
    objectScopes: 36,
    endpoints: 126,
    apiAnswers: 52,
    gates: 6,
    roles: 36,
  })
})

describe('confidence of a tier', () => {
  test.each(data.scopes)('$scope', ({ requires, tierBasis, conflicts, confidence }) => {
    expect(requires === null).toBe(tierBasis === null)
    if (requires === null || tierBasis === 'api-docs') expect(confidence).toBe('low')
    if (tierBasis === 'alias' || conflicts) expect(confidence).not.toBe('high')
  })
})

test('sensitive scopes name what the account needs beside its plan', () => {
  for (const { scope, sensitivity, prerequisites } of data.scopes) {
    expect(/sensitive/.test(scope), scope).toBe(sensitivity !== 'standard')
    if (sensitivity !== 'standard')
      expect(prerequisites, scope).toEqual(
        expect.arrayContaining(['sensitive-data-on', 'super-admin-authorizes']),
      )
  }
})

test('a plan that only may suffice is named where sources disagree, never without', () => {
  for (const { scope, mayAlsoSuffice, conflicts } of data.scopes)
    if (mayAlsoSuffice) expect(conflicts, scope).toBeDefined()
})

test('a retired or replaced name says what to use, unless there is nothing', () => {
  for (const { scope, status, replacedBy } of data.scopes) {
    if (replacedBy.length > 0) expect(['legacy', 'deprecated'], scope).toContain(status)
  }
})

describe('denials', () => {
  const DEVELOPER = [
    'scopes-insufficient',
    'scopes-mismatch',
    'invalid-scope-name',
    'redirect-mismatch',
    'pkce-required',
    'invalid-client-id',
    'aup-not-signed',
    'install-link-not-valid',
    'install-limit',
    'oauth1-retired',
  ]
  const PERSON_AND_PLAN: CauseKind[] = [
    'plan',
    'user-permission',
    'install-permission',
    'seat',
    'app-governance',
  ]

  test.each(DEVELOPER)("%s is the developer's: plan and person are ruled out", (id) => {
    const record = data.denials.find((one) => one.id === id)
    expect(record?.fixedBy).toBe('app-developer')
    for (const kind of PERSON_AND_PLAN) expect(record?.means[kind], kind).toBe('ruled-out')
    for (const { means } of record?.wordings ?? [])
      for (const kind of PERSON_AND_PLAN) expect(means?.[kind] ?? 'ruled-out').toBe('ruled-out')
  })

  const MEANS: [string, Partial<Record<CauseKind, Certainty>>][] = [
    [
      'account-lacks-scopes',
      { plan: 'certain', 'user-permission': 'ruled-out', 'install-permission': 'ruled-out' },
    ],
    [
      'user-permissions-list',
      { 'user-permission': 'certain', 'install-permission': 'possible', seat: 'possible' },
    ],
    ['user-lacks-scopes', { 'user-permission': 'likely', seat: 'possible', plan: 'ruled-out' }],
    [
      'no-permission-connect-app',
      {
        'user-permission': 'likely',
        'install-permission': 'likely',
        plan: 'possible',
        'app-governance': 'possible',
        seat: 'possible',
      },
    ],
    ['scopes-insufficient', { 'missing-required-scope': 'certain' }],
    ['scopes-mismatch', { 'scope-mismatch': 'certain' }],
    ['invalid-scope-name', { 'unknown-scope': 'likely', other: 'possible' }],
    ['account-not-eligible', { 'developer-policy': 'likely', 'account-type': 'possible' }],
    ['app-not-approved-scopes', { 'app-governance': 'certain' }],
  ]
  test.each(MEANS)('%s means what HubSpot states', (id, means) => {
    expect(data.denials.find((one) => one.id === id)?.means).toMatchObject(means)
  })

  test('the older sentences leave both of their meanings open (law 5)', () => {
    const older = (id: string) =>
      (data.denials.find((one) => one.id === id)?.wordings ?? []).filter(
        ({ kind, until }) => kind === 'ui' && until,
      )
    expect(older('scopes-insufficient')).toHaveLength(2)
    for (const { means } of older('scopes-insufficient'))
      expect(means).toMatchObject({ 'missing-required-scope': 'likely', 'scope-mismatch': 'likely' })
    expect(older('no-permission-connect-app').length).toBeGreaterThan(1)
    for (const { means } of older('no-permission-connect-app'))
      expect(means?.plan ?? 'possible').toBe('possible')
  })

  test('none is certain of two causes, each points at one', () => {
    for (const { id, means } of data.denials) {
      const certain = Object.values(means).filter((certainty) => certainty === 'certain')
      expect(certain.length, id).toBeLessThanOrEqual(1)
      expect(
        Object.values(means).some((certainty) => certainty === 'certain' || certainty === 'likely'),
        id,
      ).toBe(true)
    }
  })

  test('what a sentence names has a hole for it', () => {
    for (const { id, names, wordings } of data.denials) {
      const text = wordings.map((one) => one.text).join()
      if (names === 'scopes') expect(text, id).toContain('{scopes}')
      if (names === 'redirect') expect(text, id).toContain('{redirect}')
      expect(text.replaceAll(/\{(app|scopes|redirect)\}/g, ''), id).not.toMatch(/[{}]/)
    }
  })

  test('no sentence stands for two variants', () => {
    const texts = data.denials.flatMap(({ wordings }) => wordings.map(({ text }) => text.toLowerCase()))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

test("a guide's steps come from a small set of verbs", () => {
  const verbs = new Set(data.guides.flatMap(({ steps }) => steps.map((step) => step.do)))
  expect(verbs.size).toBeLessThanOrEqual(75)
})

test('every record carries the day it was looked at', () => {
  for (const { date } of [...data.scopes, ...data.permissions, ...data.rules, ...data.denials])
    expect(Number.isNaN(Date.parse(date))).toBe(false)
})
