import { expect, it } from 'vitest'
import { looseJson } from '../../src/request/json'

const whole = (value: unknown) => ({ value, cut: null, open: false })
const FENCE = '```'

it.each<[string, string, unknown]>([
  ['as it is', '{"a":[1,"b"]}', { a: [1, 'b'] }],
  ['a list', ' ["a"]\n', ['a']],
  ['in a fence', `${FENCE}json\n{"a":1}\n${FENCE}`, { a: 1 }],
  ['in a fence of one line', `${FENCE}{"a":1}${FENCE}`, { a: 1 }],
  ['a fence at its end', `{"a":1}\n\n${FENCE}`, { a: 1 }],
  ['with comments before it', '// one\n// two\n  /* three\n */ {"a":1}', { a: 1 }],
  ['with comments in it', '{"a":1, // one\n "b":/* two */2}', { a: 1, b: 2 }],
  ['with commas too many', '{"a":[1,],}', { a: [1] }],
  ['with a comma too few', '{"a":1 "b":2}', { a: 1, b: 2 }],
  ['with a fence in a string', `{"a":"${FENCE}"}`, { a: FENCE }],
  ['members without their braces', '"a": 1,\n"b": [2]', { a: 1, b: [2] }],
  ['members behind a comment', '// one\n"a": 1', { a: 1 }],
  ['without its last brace', '{"a":{"b":1}', { a: { b: 1 } }],
  ['with more behind it', '{"a":1}}', { a: 1 }],
])('parses JSON %s', (_, text, value) => {
  expect(looseJson(text)).toEqual(whole(value))
})

it('says where its end was cut', () => {
  expect(looseJson('{"a":["b","c')).toEqual({ value: { a: ['b', 'c'] }, cut: 'c', open: true })
  // The brace is the parser's own, and so no part of what was cut.
  expect(looseJson('"a":["b","c')).toEqual({ value: { a: ['b', 'c}'] }, cut: 'c', open: true })
  expect(looseJson('{"a":"b')).toMatchObject({ cut: 'b', open: false })
  // A string that ends at its line was closed by nobody, not cut.
  expect(looseJson('{"a":"b\n}')).toMatchObject({ cut: null })
})

it.each([
  ['nothing', ''],
  ['words', 'a text with {"a":1} in it'],
  ['a string', '"a"'],
  ['a string with words behind it', '"a" is one: "b"'],
  ['a long key', `"${'a'.repeat(201)}": 1`],
  ['a program', "{ a: 'b' }"],
  ['a comment alone', '// {"a":1}'],
])('parses no %s', (_, text) => {
  expect(looseJson(text)).toBeNull()
})
