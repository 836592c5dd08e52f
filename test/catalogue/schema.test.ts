import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2019'
import { describe, expect, test } from 'vitest'
import schema from '../../src/catalogue/schema/catalogue.schema.json'
import { text } from './data'

const files = readdirSync(new URL('../../src/catalogue/data/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
)
const types = readFileSync(new URL('../../src/catalogue/types.ts', import.meta.url), 'utf8')
const definitions = schema.$defs as unknown as Record<string, Definition>

interface Definition {
  properties?: Record<string, unknown>
  required?: string[]
  enum?: string[]
}

/** Fields of an interface in types.ts: name -> whether it may be left out. */
function fieldsOf(name: string): Map<string, boolean> {
  const [, body = ''] =
    new RegExp(`export interface ${name}(?: extends Sourced)? \\{\\n([\\s\\S]*?)\\n\\}`).exec(types) ?? []
  return new Map(
    [...body.matchAll(/^ {2}([a-zA-Z]+)(\??):/gm)].map(([, field = '', mark]) => [field, mark === '?']),
  )
}

test('every data file keeps to the schema', () => {
  const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema)
  validate(Object.fromEntries(files.map((file) => [file, JSON.parse(text(file))])))
  expect(validate.errors ?? []).toEqual([])
})

test('the schema refuses what a record must not be', () => {
  const validate = new Ajv({ strictTypes: false, strictRequired: false }).compile({
    ...schema,
    $ref: '#/$defs/RuleRecord',
    type: 'object',
    properties: {},
    required: [],
    additionalProperties: true,
  })
  const rule = {
    id: 'a-rule',
    area: 'test',
    rule: 'A rule.',
    sources: ['doc-scopes'],
    date: '2026-11-21',
    confidence: 'high',
  }
  expect(validate(rule)).toBe(true)
  expect(validate({ ...rule, sources: [] })).toBe(false)
  expect(validate({ ...rule, extra: 1 })).toBe(false)
  expect(validate({ ...rule, date: 'yesterday' })).toBe(false)
  expect(validate({ ...rule, sources: [], confidence: 'high', basis: 'observed, no citable page' })).toBe(
    false,
  )
  expect(validate({ ...rule, sources: [], confidence: 'low', basis: 'observed, no citable page' })).toBe(true)
})

describe('schema and types say the same', () => {
  const records = Object.keys(definitions).filter((name) => fieldsOf(name).size > 0)

  test('every record type of the data has a definition', () => {
    const written = [...types.matchAll(/export interface (\w+) extends Sourced/g)].map(([, name]) => name)
    expect(records).toEqual(expect.arrayContaining(written))
  })

  test.each(records)('%s', (name) => {
    const fields = fieldsOf(name)
    const definition = definitions[name] ?? {}
    expect(Object.keys(definition.properties ?? {}).sort()).toEqual([...fields.keys()].sort())
    const required = [...fields].filter(([, mayMiss]) => !mayMiss).map(([field]) => field)
    expect([...(definition.required ?? [])].sort()).toEqual(required.sort())
  })

  test.each(Object.entries(definitions).filter(([, definition]) => definition.enum))(
    '%s',
    (name, { enum: values = [] }) => {
      const list = new RegExp(`export const ${name.toUpperCase()}S = \\[(.*?)\\]`).exec(types)?.[1]
      const union = new RegExp(`export type ${name} =([^\\n]*(?:\\n {2}\\|[^\\n]*)*)`).exec(types)?.[1]
      const written = [...(list ?? union ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value)
      expect([...values].sort()).toEqual(written.sort())
    },
  )
})
