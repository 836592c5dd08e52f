import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { imported } from '../../scripts/catalogue/import-table.mjs'
import { planReader } from '../../scripts/catalogue/plan-words.mjs'
import { scopeRows } from '../../scripts/catalogue/scope-rows.mjs'
import { tableOf } from '../../scripts/catalogue/table-text.mjs'
import { textOf, unified } from '../../scripts/catalogue/unified.mjs'
import { addOns, hubs, scopes } from './data'

const planOf = planReader(hubs, addOns)
const rowsOf = (text: string) => scopeRows(tableOf(text), planOf)
const TOLD = { source: 'doc-scopes', dated: '2027-03', today: '2027-03-02' }
const take = (text: string, confirm = false) => imported(scopes, rowsOf(text), { ...TOLD, confirm })
const table = (...rows: [string, string][]) =>
  [
    '| Scope | Required access |',
    '| --- | --- |',
    ...rows.map(([scope, plan]) => `| ${scope} | ${plan} |`),
  ].join('\n')

describe('plan words', () => {
  const written = scopes.filter(({ tierText }) => tierText !== null)

  it('reads every plan of HubSpot’s table as the catalogue has it', () => {
    expect(written.length).toBeGreaterThan(100)
    for (const { scope, tierText, requires } of written)
      expect([scope, planOf(tierText ?? '')]).toEqual([scope, requires])
  })

  it.each([
    ['Data Hub Pro+', { anyOf: [{ hub: 'data', minTier: 'professional' }] }],
    ['Operations Hub Professional and above', { anyOf: [{ hub: 'data', minTier: 'professional' }] }],
    ['Starter, Professional, and Enterprise', { anyOf: [{ hub: 'any', minTier: 'starter' }] }],
    ['Free, Starter, Professional', { anyAccount: true }],
    ['All accounts', { anyAccount: true }],
    [
      'Marketing Hub Professional + Transactional Email',
      { anyOf: [{ hub: 'marketing', minTier: 'professional', withAddOn: 'transactional-email' }] },
    ],
    [
      'Sales Hub Professional+, Service Hub Starter+',
      {
        anyOf: [
          { hub: 'sales', minTier: 'professional' },
          { hub: 'service', minTier: 'starter' },
        ],
      },
    ],
  ])('%s', (words, requires) => {
    expect(planOf(words)).toEqual(requires)
  })

  it.each([
    '',
    'see below',
    'Sales Hub',
    'Platinum',
    'Marketing Hub Professional and Sales Hub Professional',
    'Marketing Hub Professional + Sales Hub Professional',
    'Marketing Hub+Sales Hub Professional',
    'Starter + Professional',
  ])('guesses nothing: %j', (words) => {
    expect(planOf(words)).toBeNull()
  })
})

describe('a table', () => {
  it('is read as Markdown, the one with scopes, its markup left out', () => {
    const text = `Intro | with a bar\n\n| Type | Meaning |\n|---|---|\n| a | b |\n\n| Scope | Description | Required access |\n|:--|---|--:|\n| \`tickets\` | [x](https://y.example) | **Any account** |\n| forms | with \\| bar | Any |\n`
    expect(tableOf(text)).toEqual({
      header: ['Scope', 'Description', 'Required access'],
      rows: [
        { line: 9, cells: ['tickets', 'x', 'Any account'] },
        { line: 10, cells: ['forms', 'with | bar', 'Any'] },
      ],
    })
  })

  it('is read as CSV, with quotes, line breaks in cells, and any usual separator', () => {
    const text =
      '\uFEFFScope,Description,Plan\r\ntickets,"one, ""two""\nthree",Any account\r\nforms,x,Any\r\n'
    expect(tableOf(text).rows).toEqual([
      { line: 2, cells: ['tickets', 'one, "two" three', 'Any account'] },
      { line: 4, cells: ['forms', 'x', 'Any'] },
    ])
    expect(tableOf('Scope;Plan\ntickets;"Sales Hub, Starter"\n').rows[0]?.cells).toEqual([
      'tickets',
      'Sales Hub, Starter',
    ])
  })

  it.each([
    ['nothing here', 'There is no table in this file'],
    ['Scope,Plan\ntickets', 'Line 2 has 1 cells, the heading has 2'],
    ['Scope,Plan\ntickets,"open', 'Line 2 has a quotation mark'],
    [
      table(['tickets', 'Platinum']),
      'Line 3: the plan "Platinum" of tickets is not in words that are known here.',
    ],
    [table(['See the table', 'Any']), 'Line 3: "See the table" is no scope name.'],
    [table(['tickets', 'Any'], ['tickets', 'Any']), 'Line 4: tickets stands in the table a second time.'],
    ['Scope,Colour,Plan\ntickets,red,Any', 'The column "Colour" is not one of HubSpot\'s table'],
    ['Scope,Description\ntickets,x', 'There is no column for the plan'],
    ['Scope,Plan,Tier\ntickets,Any,Any', 'Two columns say the plan'],
  ])('is refused in one sentence: %j', (text, sentence) => {
    expect(() => rowsOf(text)).toThrow(sentence)
  })
})

describe('an import', () => {
  const find = (records: typeof scopes, name: string) => records.find(({ scope }) => scope === name)

  it('changes nothing where the table says the same, unless asked to date it', () => {
    const same = scopes.filter(({ tierBasis }) => tierBasis === 'scope-table')
    const text = table(...same.map(({ scope, tierText }): [string, string] => [scope, tierText ?? '']))
    const result = take(text)
    expect([result.changed, result.added, result.confirmed.length]).toEqual([[], [], same.length])
    expect(result.records).toEqual(scopes)
    expect(find(take(text, true).records, 'forms')).toMatchObject({ tierAsOf: '2027-03', date: '2027-03-02' })
  })

  it('takes over another plan, and leaves what sources disagree on in doubt', () => {
    const { changed, records } = take(
      table(['automation', 'Any Professional or Enterprise'], ['forms', 'Any Starter+']),
    )
    expect(changed).toEqual(['automation', 'forms'])
    expect(find(records, 'automation')).toMatchObject({
      requires: { anyOf: [{ hub: 'any', minTier: 'professional' }] },
      tierBasis: 'scope-table',
      confidence: 'medium',
      conflicts: find(scopes, 'automation')?.conflicts,
    })
    expect(find(records, 'forms')).toMatchObject({
      confidence: 'high',
      sources: expect.arrayContaining(['doc-scopes']),
    })
  })

  it('keeps two spellings of one scope together', () => {
    const { changed, records } = take(table(['business_units.view.read', 'Any Enterprise']))
    expect(changed).toEqual(['business_units.view.read', 'business_units_view.read'])
    expect(find(records, 'business_units_view.read')?.tierBasis).toBe('alias')
    expect(() =>
      take(table(['business_units.view.read', 'Any'], ['business_units_view.read', 'Any Enterprise'])),
    ).toThrow('are two spellings of one scope, but the table gives them two plans.')
  })

  it('makes whole records of new names, described from the name alone', () => {
    const { added, records } = take(table(['crm.objects.boats.highly_sensitive.read', 'Enterprise']))
    expect(added).toEqual(['crm.objects.boats.highly_sensitive.read'])
    expect(find(records, 'crm.objects.boats.highly_sensitive.read')).toMatchObject({
      summary: 'See highly sensitive fields of boats.',
      access: 'read',
      object: 'boats',
      sensitivity: 'highly_sensitive',
      date: '2027-03-02',
    })
  })

  it('leaves scopes alone that the table does not have, and names them', () => {
    const { absent, records } = take(table(['forms', 'Any account']))
    expect(absent).toContain('automation')
    expect(records).toEqual(scopes)
  })
})

it('prints what git can apply, at both ends of the file and in the middle', () => {
  const path = 'src/catalogue/data/scopes.json'
  const { records } = take(
    table(
      ['aaa.read', 'Any'],
      ['automation', 'Any Professional'],
      ['forms', 'Any Starter+'],
      ['zzz.write', 'Any'],
    ),
  )
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), textOf(scopes))
  execFileSync('git', ['apply', '-'], { cwd: folder, input: unified(path, scopes, records, 'scope') })
  expect(readFileSync(join(folder, path), 'utf8')).toBe(textOf(records))
  expect(unified(path, scopes, scopes, 'scope')).toBe('')
})
