import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile, withoutPerson, writeFile } from '../../src/account/transfer'
import { anyText } from '../any-text'
import { accounts } from './values'

const on = '2026-11-03'
const sets = fc.uniqueArray(accounts, { selector: ({ id }) => id, maxLength: 6 })

describe('a file of accounts', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(sets, (all) => {
        expect(readFile(writeFile(all, on))).toEqual({ ok: true, accounts: all, aside: [] })
      }),
    )
  })

  it('never throws, whatever it holds, and keeps what is sound', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(10), fc.json()), (text) => {
        expect(readFile(text).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(sets, fc.jsonValue(), fc.nat(), (all, junk, at) => {
        const file = JSON.parse(writeFile(all, on))
        file.accounts.splice(at % (all.length + 1), 0, junk)
        const read = readFile(JSON.stringify(file))
        expect(read).toMatchObject({ ok: true, accounts: all })
        // A file has no minus zero.
        const value = JSON.parse(JSON.stringify(junk))
        expect(read.ok && read.aside).toEqual([{ at: `accounts.${at % (all.length + 1)}`, value }])
      }),
    )
  })

  it('joins what it says twice of one account', () => {
    const text = writeFile(
      [
        { id: '7', name: 'Acme' },
        { id: '7', region: 'eu1' },
      ],
      on,
    )
    expect(readFile(text)).toMatchObject({ accounts: [{ id: '7', name: 'Acme', region: 'eu1' }] })
  })

  it.each([
    ['no JSON', '{"format": "scopelight-acc', 'problem_file_foreign'],
    ['another JSON', '{"accounts": []}', 'problem_file_foreign'],
    ['no list', '{"format": "scopelight-accounts", "version": 1, "accounts": {}}', 'problem_file_foreign'],
    ['no version', '{"format": "scopelight-accounts", "accounts": []}', 'problem_file_foreign'],
    [
      'a later version',
      '{"format": "scopelight-accounts", "version": 2, "accounts": []}',
      'problem_file_newer',
    ],
    ['too much', ' '.repeat(8_000_001), 'problem_file_long'],
    ['depth', '['.repeat(100_000), 'problem_file_foreign'],
  ])('that is none, for %s, is said in one sentence', (_, text, id) => {
    expect(readFile(text)).toEqual({ ok: false, problem: { id } })
  })

  it('pollutes nothing', () => {
    const text =
      '{"format":"scopelight-accounts","version":1,"accounts":[{"id":"1","__proto__":{"polluted":1},"person":{"permissions":{"__proto__":true,"constructor":true}}}]}'
    const read = readFile(text)
    expect(read).toMatchObject({ ok: true, accounts: [{ id: '1' }], aside: [{ at: 'accounts.0.__proto__' }] })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(read.ok && 'polluted' in (read.accounts[0] ?? {})).toBe(false)
  })

  it('can leave the person out', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { person: _, answers: __, outcomes: ___, ...rest } = account
        expect(withoutPerson(account)).toEqual(rest)
      }),
    )
  })
})
