import { describe, expect, it } from 'vitest'
import { names, noteIds, understood } from './expect-reading'
import { CODE_CASES, LIST_CASES, type ListCase } from './list-cases'

function check(wanted: ListCase, kind: string): void {
  const reading = understood(wanted.input)
  expect(reading.kind).toBe(kind)
  expect(reading.request?.required).toEqual(names(wanted.required))
  expect(reading.request?.conditional).toEqual(names(wanted.conditional))
  expect(reading.request?.optional).toEqual(names(wanted.optional))
  expect(noteIds(reading)).toEqual(wanted.notes ?? [])
}

describe('configurations and source code', () => {
  it.each(CODE_CASES)('$name', (wanted) => check(wanted, 'app-config'))
})

describe('scope lists', () => {
  it.each(LIST_CASES)('$name', (wanted) => check(wanted, 'scope-list'))
})
