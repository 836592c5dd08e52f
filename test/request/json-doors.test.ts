import { deflateSync, strToU8 } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { readPolicy } from '../../src/account/policy'
import { readProgress } from '../../src/account/progress'
import { readRecent } from '../../src/account/recent'
import { readSettings } from '../../src/account/settings'
import { readAccount, readHints } from '../../src/account/stored'
import { readFile } from '../../src/account/transfer'
import { toldCase } from '../../src/background/told-case'
import { readEnvelope, readPageAnswer } from '../../src/browser/envelope'
import { caseFrom } from '../../src/diagnosis/case-from'
import { answer } from '../../src/report/answer'
import { openCode } from '../../src/report/code'
import { findCode } from '../../src/request/code-line'
import { pageFrom } from '../../src/request/page-from'

const LEVELS = 10_000
const MEGABYTE = 1_000_000

/** A JSON text from its parts: what a stranger may write wherever one of these doors stands open. */
const TEXTS: Record<string, string> = {
  'prototype keys': '{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},"prototype":{"hit":1}}',
  'a prototype of its own': '{"__proto__":null}',
  'prototype names as values': '["__proto__","constructor","prototype","toString","hasOwnProperty"]',
  'ten thousand objects': `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`,
  'ten thousand lists': '['.repeat(LEVELS) + ']'.repeat(LEVELS),
  'ten thousand open brackets': '['.repeat(LEVELS),
  'a megabyte in one string': JSON.stringify('x'.repeat(MEGABYTE)),
  'a megabyte as a key': JSON.stringify({ ['x'.repeat(MEGABYTE)]: 1 }),
  'halves of pairs': '"\\ud83d \\udc00 \\udc00\\ud83d"',
  'halves of pairs, bare': '"\ud83d \udc00"',
  'NUL, escaped': '"a\\u0000b"',
  'NUL, bare': '"a\u0000b"',
  'a number beyond all': '1e999',
}

/** The same text in place of each field that a door knows. */
const within = (fields: readonly string[], text: string, fixed = ''): string =>
  `{${[fixed, ...fields.map((field) => `${JSON.stringify(field)}:${text}`)].filter(Boolean).join(',')}}`

const CASE = ['page', 'account', 'person', 'answers', 'outcomes', '__proto__', 'constructor']
const ACCOUNT = ['name', 'plans', 'addOns', 'type', 'person', 'answers', 'products', 'outcomes', '__proto__']
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const parsedFields = (fields: readonly string[], text: string, fixed?: string) =>
  parsed(within(fields, text, fixed)) ?? parsed(text)

/** Said in one sentence, or findings: nothing else comes out of a text that was pasted. */
const isAnswer = (value: unknown) => {
  const { ok, problem, findings } = value as { ok: boolean; problem?: { id: string }; findings?: unknown }
  expect(ok ? findings : problem?.id).toBeTruthy()
}
const isRead = (value: unknown) => expect(value).toMatchObject({ aside: expect.any(Array) })

interface Door {
  open: (text: string) => unknown
  gives: (value: unknown) => void
}

function line(text: string): unknown {
  const value = parsed(text)
  const checked = caseFrom(value)
  return checked.ok ? answer(checked.case) : checked
}

/** A masked line as a stranger could write it: no letters of ours, the check sum right. */
function codeOf(json: string): string {
  const bytes = strToU8(json)
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  const packed = [16, 8, 0].map((shift) => (sum >>> shift) & 255)
  return `scopelight:1:${Buffer.from([...packed, ...deflateSync(bytes)]).toString('base64url')}`
}

const stored =
  (read: (raw: unknown) => unknown, fields: readonly string[], fixed?: string) => (text: string) => [
    read(parsed(text)),
    read(parsedFields(fields, text, fixed)),
  ]
const eachRead = (value: unknown) => {
  for (const one of value as unknown[]) isRead(one)
}
const nothing = (value: unknown) => expect(value === null || typeof value === 'object').toBe(true)

const DOORS: Record<string, Door> = {
  'a pasted text': { open: (text) => answer({ input: text }), gives: isAnswer },
  'a pasted app config': {
    open: (text) =>
      answer({ input: within(['requiredScopes', 'optionalScopes', 'auth', '__proto__'], text) }),
    gives: isAnswer,
  },
  'a pasted answer of the API': {
    open: (text) =>
      answer({ input: within(['errors', 'context'], text, '"status":"error","category":"MISSING_SCOPES"') }),
    gives: isAnswer,
  },
  'a pasted page': { open: (text) => answer({ input: 'oauth', page: text }), gives: isAnswer },
  'a line of a batch': { open: line, gives: isAnswer },
  'the fields of a line of a batch': {
    open: (text) => line(within(CASE, text, '"input":"oauth"')),
    gives: isAnswer,
  },
  'each field of a line by itself': {
    open: (text) => CASE.map((field) => line(within([field], text, '"input":"oauth"'))),
    gives: (value) => {
      for (const one of value as unknown[]) isAnswer(one)
    },
  },
  'a file of accounts': {
    open: (text) => readFile(text),
    gives: (value) => expect((value as { ok: boolean }).ok).toBe(false),
  },
  'the accounts of a file': {
    open: (text) =>
      readFile(
        `{"format":"scopelight-accounts","version":1,"accounts":[${within(ACCOUNT, text, '"id":"1"')},${text},{"id":"2","name":"Kept"}]}`,
      ),
    gives: (value) => {
      const { ok, accounts } = value as { ok: boolean; accounts?: { id: string }[] }
      // Where the text is no JSON the file is none.
      if (ok) expect(accounts).toContainEqual({ id: '2', name: 'Kept' })
    },
  },
  'a stored account': { open: stored((raw) => readAccount('1', raw), ACCOUNT), gives: eachRead },
  'stored hints': { open: stored(readHints, ['version', 'outcomes', 'list', '__proto__']), gives: eachRead },
  'stored settings': {
    open: stored(readSettings, ['theme', 'recognise', 'keepDays', '__proto__']),
    gives: eachRead,
  },
  'stored progress': {
    open: stored(readProgress, ['portalId', 'guide', 'done', 'on', '__proto__']),
    gives: eachRead,
  },
  'stored recent refusals': {
    open: stored(readRecent, ['version', 'list', 'recent', '__proto__']),
    gives: eachRead,
  },
  'a policy': {
    open: stored(readPolicy, ['accounts', 'recognise', 'helpLink', 'helpLabel', 'contact', '__proto__']),
    gives: eachRead,
  },
  'a masked line': {
    open: (text) => [
      openCode(`scopelight:1:${text.slice(0, 30_000)}`),
      openCode(codeOf(text)),
      openCode(codeOf(within(['reading', 'page', 'case', '__proto__'], text))),
      openCode(codeOf(within(['plans', '__proto__'], text, '"reading":{"kind":"scope-list"}'))),
    ],
    gives: (value) => {
      for (const one of value as unknown[]) nothing(one)
    },
  },
  'a pasted masked line': {
    open: (text) => answer({ input: codeOf(within(['reading', 'page', 'case'], text)) }),
    gives: isAnswer,
  },
  'a message to the background': {
    open: (text) =>
      ['badge', 'seen', 'answer', 'recall', 'view', 'letter', '__proto__', 'constructor'].map((verb) =>
        readEnvelope(
          parsedFields(
            ['count', 'portalId', 'scopes', 'state', 'case', 'page', '__proto__'],
            text,
            `"verb":"${verb}"`,
          ),
        ),
      ),
    gives: (value) => {
      for (const one of value as unknown[]) nothing(one)
    },
  },
  'a case in a message': {
    open: (text) => toldCase(parsedFields(CASE, text, '"input":"oauth"')),
    gives: nothing,
  },
  'an answer of a page': {
    open: (text) => [
      readPageAnswer(parsedFields(['address', 'page'], text)),
      readPageAnswer(parsedFields(['page', '__proto__'], text, '"address":"https://app.hubspot.com"')),
      pageFrom(parsed(text)),
    ],
    gives: (value) => {
      for (const one of value as unknown[]) nothing(one)
    },
  },
}

const before = Object.getOwnPropertyNames(Object.prototype).sort()
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  for (const one of [{}, [], () => undefined]) expect(Reflect.get(one, 'hit')).toBeUndefined()
})

describe.each(Object.entries(DOORS))('%s', (_, { open, gives }) => {
  it.each(Object.entries(TEXTS))('gives a value or one sentence for %s', (_, text) => {
    gives(open(text))
  })
})

it('writes masked lines that are really opened', () => {
  expect(findCode(codeOf('{"a":["__proto__"]}'))).toEqual({ found: 'whole', value: { a: ['__proto__'] } })
})
