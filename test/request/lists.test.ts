import { describe, expect, it } from 'vitest'
import { answer } from '../../src/report/answer'
import { read } from '../../src/request/read'
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

describe('lists with an odd word', () => {
  it.each([
    ['contacts crm.objects.deals.read foo!!', 'contacts crm.objects.deals.read foo!!'],
    ['contacts, crm.objects.deals.read; 123abc', 'contacts crm.objects.deals.read 123abc'],
    ['oauth\ntickets\n!forms\n#weird', 'oauth tickets !forms #weird'],
    ['contacts forms tickets!!', 'contacts forms tickets'],
  ])('%j is read, the word with it', (input, all) => {
    const reading = understood(input)
    expect(reading.kind).toBe('scope-list')
    expect(reading.request?.required).toEqual(names(all))
  })

  it.each([
    'contacts and other! things',
    'Does crm.objects.deals.read work with contacts?!',
    'contacts foo!!',
    'one! two! contacts forms three!',
    'contacts forms https://a.example/x',
    'contacts forms -- !!',
  ])('%j stays what it was: no list', (input) => {
    expect(read(input).ok).toBe(false)
  })

  it('names the word, and hides it where it is somebody’s', () => {
    const result = answer({ input: 'contacts crm.objects.deals.read foo!!' })
    if (!result.ok) throw new Error(result.problem.id)
    const { causes, verdict } = result.findings.diagnosis
    expect(verdict).toBe('at-risk')
    expect(causes[0]).toMatchObject({ kind: 'unknown-scope', certainty: 'possible', scopes: ['foo!!'] })
    expect(understood('contacts forms ann@acme.example').request?.required.join()).not.toContain('ann')
  })
})
