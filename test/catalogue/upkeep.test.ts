import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2019'
import { expect, it } from 'vitest'
import { doubts, summary, told } from '../../scripts/catalogue/doubts.mjs'
import { wholeCatalogue } from '../../scripts/catalogue/whole.mjs'
import { ROOT } from '../repo/sources'

const data = wholeCatalogue()
const today = '2026-11-25'
const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

it('finds what sources disagree on, with each source and what would settle it', () => {
  const found = doubts(data, { today, olderThan: 10_000 }).find(
    ({ file, name }) => file === 'scopes' && name === 'automation',
  )
  expect(found).toMatchObject({
    file: 'scopes',
    why: ['conflict'],
    settledBy: expect.stringContaining('scope table'),
  })
  expect(found?.disputed.length).toBeGreaterThan(0)
  expect(found?.sources[0]).toEqual({
    url: expect.stringMatching(/^https:/),
    kind: 'official',
    dated: '2024',
  })
  expect(told(found as NonNullable<typeof found>)).toMatch(
    /^scopes: automation {2}\[conflict\].*\n {4}sources disagree: /,
  )
})

it('finds weak facts, facts without a page, and scopes whose plan nobody published', () => {
  const list = doubts(data, { today, olderThan: 10_000 })
  const low = Object.values(data)
    .flat()
    .filter((fact) => 'confidence' in fact && fact.confidence === 'low')
  expect(list.filter(({ why }) => why.includes('low')).length).toBe(low.length)
  expect(
    list.filter(({ why }) => why.includes('unsourced')).every(({ sources }) => sources.length === 0),
  ).toBe(true)
  expect(list.filter(({ why }) => why.includes('unknown plan')).every(({ file }) => file === 'scopes')).toBe(
    true,
  )
  expect(summary(list).join('\n')).toMatch(/^scopes +\d+ {2}\d+ conflict, .*unknown plan$/m)
})

it('counts every fact as old once enough days have gone, oldest first', () => {
  const later = doubts(data, { today: '2030-01-01', olderThan: 182 })
  expect(later.length).toBe(Object.values(data).flat().length - (data.sources?.length ?? 0))
  expect(later.map(({ days }) => days)).toEqual(later.map(({ days }) => days).sort((a, b) => b - a))
  expect(doubts(data, { today, olderThan: 182 }).some(({ why }) => why.includes('old'))).toBe(false)
})

it('is exported whole, with a schema that it keeps to', () => {
  expect(script('catalogue-export').status).toBe(0)
  const file = (name: string) => JSON.parse(readFileSync(`${ROOT}dist/catalogue/${name}.json`, 'utf8'))
  const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
    file('catalogue.schema'),
  )
  const exported = file('catalogue')
  expect(exported).toEqual(data)
  expect([validate(exported), validate.errors]).toEqual([true, null])
  expect(validate({ ...exported, scopes: [{ ...exported.scopes[0], date: 'lately' }] })).toBe(false)
})

it.each([
  ['catalogue-check', ['--older-than', 'soon'], '--older-than takes a number of days, not "soon".'],
  ['catalogue-check', ['--only', 'prices'], 'There is no file named "prices"; there are add-ons,'],
  ['catalogue-check', ['--verbose'], "Unknown option '--verbose'"],
  ['catalogue-import', [], 'Use: npm run catalogue:import FILE'],
  ['catalogue-import', ['no-such-file.csv'], 'no-such-file.csv cannot be read'],
  ['catalogue-import', ['README.md', '--source', 'a-dream'], 'There is no source "a-dream"'],
  ['catalogue-import', ['README.md', '--dated', 'today'], "--dated takes the table's year or month"],
])('%s %j ends 2 with one clear line', (name, args, line) => {
  const { status, stdout, stderr } = script(name, ...args)
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  expect(stderr).toContain(line)
})

it('lists doubts as text and as JSON', () => {
  const list = JSON.parse(script('catalogue-check', '--json', '--only', 'scopes').stdout)
  expect(list.length).toBeGreaterThan(10)
  const { stdout, status } = script('catalogue-check', '--only', 'scopes')
  expect(status).toBe(0)
  expect(stdout).toContain(`${list.length} of ${data.scopes?.length} facts want looking at again.`)
})
