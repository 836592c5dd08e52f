import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import schema from '../../src/catalogue/schema/catalogue.schema.json'
import { text } from './data'

const files = readdirSync(new URL('../../src/catalogue/data/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
)
const ID_FIELDS = ['id', 'scope', 'label', 'name', 'object', 'pattern', 'text']
/** Signs of a table that is not ours to pass on, of somebody's own machine, or of a slip. */
const FORBIDDEN = /public.api.spec|openapi|\/\/localhost|localhost:|TO[D]O|\s\s|^\s|\s$/i

type Json = { [key: string]: unknown }
const definitions = schema.$defs as unknown as Record<string, { properties?: Json }>
const items = schema.properties as unknown as Record<string, { items: { $ref: string } }>

function recordsOf(file: string): Json[] {
  return JSON.parse(text(file))
}

function idOf(record: Json): string {
  const field = ID_FIELDS.find((name) => typeof record[name] === 'string' && name in record)
  return String(record[field ?? ''])
}

describe.each(files)('%s.json', (file) => {
  test('is in its one form', () => {
    expect(`${JSON.stringify(recordsOf(file), null, 2)}\n`).toBe(text(file))
    expect(text(file)).not.toMatch(/\r|[ \t]\n/)
  })

  test('is sorted and has each record once', () => {
    const ids = recordsOf(file).map((record) =>
      file === 'scope-rights' ? String(record.scope) : idOf(record),
    )
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('has its keys in the order of the schema', () => {
    const definition = definitions[items[file]?.items.$ref.replace('#/$defs/', '') ?? '']
    const order = [...Object.keys(definition?.properties ?? {}), 'sources', 'date', 'confidence', 'basis']
    for (const record of recordsOf(file)) {
      const keys = Object.keys(record)
      expect(keys).toEqual(order.filter((key) => keys.includes(key)))
    }
  })

  test('holds no forbidden words', () => {
    expect(stringsIn(recordsOf(file)).filter((one) => FORBIDDEN.test(one))).toEqual([])
  })
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}
