import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packNames } from '../../scripts/catalogue/pack-names.mjs'
import { CITED_RULES, compactText, readData } from '../../scripts/catalogue-compact.mjs'
import {
  addOnName,
  catalogueInfo,
  denial,
  denialHeadings,
  denials,
  findScope,
  HUBS,
  hubTiers,
  lookAlikes,
  permissionById,
  permissionByText,
  planName,
  rightsBehind,
  ruleSource,
  TIERS,
} from '../../src/catalogue'
import { scopeSources } from '../../src/catalogue/about'
import codes from '../../src/catalogue/codes.json'
import { deepLink, guide } from '../../src/catalogue/guides'
import { internalPermission } from '../../src/catalogue/internal-permissions'
import { unpackNames } from '../../src/catalogue/packed-names'
import schema from '../../src/catalogue/schema/catalogue.schema.json'
import { hubByName, isAddOn } from '../../src/catalogue/sold-names'
import * as data from './data'
import { bestUrls } from './data'

/** Bytes after gzip -9. The content script carries this text. */
const MOST_BYTES = 10_500
const compact = readFileSync(new URL('../../src/catalogue/compact.json', import.meta.url), 'utf8')
const sorted = (list: readonly string[]) => [...list].sort()

test('compact.json is what the data files give', () => {
  expect(compactText(readData()) === compact, 'run node scripts/catalogue-compact.mjs').toBe(true)
})

test('codes stand for every member of each list, once', () => {
  const { Hub, Tier, Confidence, CauseKind, Certainty, ScopeStatus } = schema.$defs
  expect(sorted(codes.confidences)).toEqual(sorted(Confidence.enum))
  expect(sorted(codes.causes)).toEqual(sorted(CauseKind.enum))
  expect(sorted(codes.certainties)).toEqual(sorted(Certainty.enum))
  expect(sorted(codes.statuses)).toEqual(sorted(ScopeStatus.enum))
  // The look-ups count hubs and tiers in the order of types.ts.
  expect(codes.hubs).toEqual([...HUBS, 'any'])
  expect(codes.tiers).toEqual(TIERS)
  expect([sorted(HUBS), sorted(TIERS)]).toEqual([sorted(Hub.enum), sorted(Tier.enum)])
})

test('compact.json stays small', () => {
  const bytes = gzipSync(compact, { level: 9 }).length
  console.log(`compact.json: ${bytes} bytes gzip`)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('packed names unpack to the same names', () => {
  const names = data.scopes.map(({ scope }) => scope)
  expect(sorted(unpackNames(packNames(names)))).toEqual(names)
  expect(unpackNames('a.(b/c).(d,e.f)')).toEqual(['a.b.d', 'a.b.e.f', 'a.c.d', 'a.c.e.f'])
  expect(unpackNames('a.(,b)')).toEqual(['a', 'a.b'])
})

test('every rule that the diagnosis cites is there, and no other', () => {
  const folder = new URL('../../src/diagnosis/', import.meta.url)
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const cited = [...code.matchAll(/(?:rule|telling)Because\(\s*'?\w+'?,\s*'([\w-]+)'/g)].map(([, id]) => id)
  expect(sorted([...new Set(cited.map(String))])).toEqual(CITED_RULES)
})

describe('the look-ups give back what the data files say', () => {
  test('scopes', () => {
    // As of the day that half of them are no older than: one new record does not make the rest fresh.
    const { asOf, scopes } = catalogueInfo()
    const days = data.scopes.map(({ date }) => date)
    expect([scopes, days.includes(asOf)]).toEqual([days.length, true])
    expect(days.filter((day) => day >= asOf).length).toBeGreaterThanOrEqual(days.length / 2)
    expect(days.filter((day) => day > asOf).length).toBeLessThanOrEqual(days.length / 2)
    for (const record of data.scopes) {
      const fact = findScope(record.scope)
      expect(fact && { ...fact, ...relationsOf(fact) }).toEqual({
        name: record.scope,
        kind: 'listed',
        requires: record.requires,
        tierConfidence: record.confidence,
        conflict: record.conflicts !== undefined,
        mayAlsoSuffice: record.mayAlsoSuffice ?? null,
        status: record.status,
        prerequisite: (record.prerequisites ?? []).length > 0,
        source: bestUrls(record.sources, 1)[0],
        ...relationsOf(record),
      })
      expect(scopeSources(record.scope)).toEqual(bestUrls(record.sources, record.conflicts ? 2 : 1))
    }
  })

  test('scopes of app objects', () => {
    for (const { pattern } of data.appObjectScopes) {
      const name = pattern.replace('{object}', 'a23032901_golf_round').replace('{right}', 'associations.read')
      expect(findScope(name)?.kind, name).toBe('app-object')
    }
  })

  test('rights behind scopes', () => {
    for (const record of data.scopeRights) {
      for (const name of namesOf(record.scope)) {
        const rights = rightsBehind(name)
        // Where some right is expected and none is known, a record says no more than none.
        const silent = record.unknownExtraRight && !record.superAdminOnly && record.anyOf.flat().length === 0
        expect(rights, name).toEqual(
          silent
            ? null
            : {
                anyOf: record.anyOf,
                superAdminOnly: record.superAdminOnly,
                unknownExtraRight: record.unknownExtraRight,
                paidSeat: record.seat !== null,
                confidence: record.confidence,
              },
        )
      }
    }
  })

  test('permissions and labels', () => {
    const named = data.permissions.flatMap(({ internalNames }) => internalNames)
    for (const { id, path, seat, internalNames } of data.permissions) {
      expect(permissionById(id)).toMatchObject({ id, path, paidSeat: seat !== null && seat !== 'editing' })
      // Two rows of one name say nothing about either.
      for (const name of internalNames)
        expect(permissionByText(name), name).toBe(named.filter((one) => one === name).length > 1 ? null : id)
    }
    // Two rows are no rows of the permission editor: their click path ends on a button.
    const clicked = data.permissions.filter(({ path, uiPath }) => path.endsWith(uiPath.at(-1) ?? ''))
    expect(clicked.length).toBe(data.permissions.length - 2)
    for (const { id, uiPath } of clicked) expect(permissionByText(uiPath.join(' > ')), id).toBe(id)
    for (const { id, path } of data.permissions)
      for (const text of [id, path]) expect(permissionByText(text)).toBe(id)
    for (const { label, right } of data.labels) expect(permissionByText(label), label).toBe(right)
  })

  test('denials, headings and look-alikes', () => {
    expect(denials().map(({ id }) => id)).toEqual(data.denials.map(({ id }) => id))
    for (const { id, title, wordings, means, names, sources } of data.denials) {
      const bare = wordings
        .filter(({ kind, text }) => kind === 'ui' || (kind === 'retold' && text.includes('{')))
        .map(({ text, kind, means: own }) => ({
          text,
          kind,
          means: { ...means, ...own },
        }))
      expect(denial(id)).toEqual({
        id,
        title,
        wordings: bare,
        means,
        names,
        source: bestUrls(sources, 1)[0],
      })
    }
    expect(denialHeadings()).toEqual(
      data.headings.filter(({ kind }) => kind !== 'article').map(({ text }) => text),
    )
    expect(lookAlikes()).toEqual(
      data.lookAlikes.map(({ id, marks }) => ({
        id,
        marks: marks.map(({ text, role }) => ({ text, role })),
      })),
    )
  })

  test('guides and links', () => {
    for (const record of data.guides) expect(guide(record.id)).toEqual(record)
    for (const record of data.deepLinks)
      expect(deepLink(record.id)).toEqual(record.confidence === 'low' ? null : record)
  })

  test('rules, hubs, add-ons and internal permissions', () => {
    for (const { id, sources } of data.rules)
      expect(ruleSource(id)).toEqual(CITED_RULES.includes(id) ? bestUrls(sources, 1)[0] : undefined)
    for (const { id, name, formerNames, nicknames = [], tiers } of data.hubs) {
      expect(hubTiers(id)).toEqual(tiers)
      expect(planName(id, 'enterprise')).toBe(`${name} Enterprise`)
      for (const text of [id, name, ...formerNames, ...nicknames]) expect(hubByName(text), text).toBe(id)
    }
    for (const { id, name, opensScopes } of data.addOns) {
      expect(isAddOn(id)).toBe(true)
      expect(addOnName(id)).toBe(opensScopes ? name : id)
    }
    for (const record of data.internalPermissions) expect(internalPermission(record.name)).toEqual(record)
  })
})

test('nothing is found that is not there', () => {
  expect([findScope('nothing'), denial('nothing'), guide('nothing'), deepLink('nothing')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(isAddOn('nothing')).toBe(false)
  expect([
    permissionById('nothing'),
    internalPermission('nothing'),
    rightsBehind('nothing'),
    hubByName('nothing'),
  ]).toEqual([null, null, null, null])
  expect(ruleSource('nothing')).toBeUndefined()
})

function relationsOf(record: {
  replacedBy: string[]
  implies: string[]
  impliedBy: string[]
  aliases: string[]
}) {
  return {
    replacedBy: sorted(record.replacedBy),
    implies: sorted(record.implies),
    impliedBy: sorted(record.impliedBy),
    aliases: sorted(record.aliases),
  }
}

/** Listed scopes that a record of rights speaks of: its own name, its alternatives, or any object that no other record names. */
function namesOf(pattern: string): string[] {
  const matches = (one: string, name: string) => expressionOf(one).test(name)
  const specific = data.scopeRights
    .filter(({ scope }) => !scope.includes('{object}'))
    .map(({ scope }) => scope)
  return data.scopes
    .map(({ scope }) => scope)
    .filter((name) => {
      if (!matches(pattern, name) || (name !== pattern && specific.includes(name))) return false
      return !pattern.includes('{object}') || !specific.some((one) => matches(one, name))
    })
}

function expressionOf(pattern: string): RegExp {
  const alternatives = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\[(.*?)\]/g, '($1)?')
    .replaceAll('{object}', '[^.]+')
  return new RegExp(`^${alternatives.replaceAll('{', '(').replaceAll('}', ')')}$`)
}
