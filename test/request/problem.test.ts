import { expect, it } from 'vitest'
import { lookAlikes } from '../../src/catalogue'
import { type Problem, problemOf } from '../../src/request/problem'

const mark =
  lookAlikes()
    .flatMap(({ marks }) => marks)
    .find(({ role }) => role !== 'text')?.text ?? ''
const [said] = lookAlikes()
  .flatMap(({ marks }) => marks)
  .filter(
    ({ role, text }) =>
      role === 'text' &&
      !lookAlikes().some((one) => one.marks.some((other) => other.role !== 'text' && other.text === text)),
  )

const is = (id: string, final = false): Problem => ({ message: { id }, final })
const unreadable = (id: string): Problem => ({ message: { id }, final: true, unreadable: true })
const host = (foreign: string, final: boolean): Problem => ({
  message: { id: 'problem_wrong_host', values: [{ foreign }] },
  final,
})

it.each<[string, string, Problem | null]>([
  ['nothing', ' \n', unreadable('problem_empty')],
  ['a NUL', 'a\0b', unreadable('problem_binary')],
  ['control characters', `${'a'.repeat(17)}\u0001\u0002`, unreadable('problem_binary')],
  ['one in ten of them', `${'a'.repeat(18)}\u0001\u0002`, null],
  ['halves of pairs', 'ab\ud800', unreadable('problem_binary')],
  ['control characters far behind', `${'a'.repeat(20_000)}${'\u0001'.repeat(9_000)}`, null],
  ['another page of HubSpot’s', 'https://app.hubspot.com/settings', is('problem_not_install_link')],
  ['another address', 'https://example.com/docs', host('example.com', true)],
  ['an address with words', 'https://example.com/docs is what I have', host('example.com', false)],
  ['a grant', ' {"access_token": "x"}', is('problem_token_grant', true)],
  ['a grant in Python', "{'refresh_token' : 'x'}", is('problem_token_grant', true)],
  ['a grant in words', 'we got {"access_token": "x"}', null],
  [
    'a grant far behind',
    `{"a":"${'x'.repeat(20_000)}","access_token":"x"}`,
    is('problem_json_without_scopes'),
  ],
  ['half a link', ' https://', is('problem_half_link')],
  ['half a link without its colon', 'http', is('problem_half_link')],
  ['half a link with a host', 'https:/app.hubspot', is('problem_half_link')],
  ['words that begin with a scheme', 'http is a protocol', null],
  ['words that end with one', 'this is http', null],
  ['JSON', ' [1, 2]', is('problem_json_without_scopes')],
  ['JSON in words', 'we have [1, 2]', null],
  ['braces that are no JSON', '{ a: b }', null],
  ['a page on the way to an install', `Some\n${mark}\nmore`, is('problem_page_no_refusal')],
  ['the same in one line with other words', `Some ${mark} more`, null],
  ['the same in a long text', `${mark}\n${'a'.repeat(20_000)}`, null],
  ['a sentence that such pages share with others', `Some\n${said?.text}\nmore`, null],
  ['words', 'this is a text', null],
])('says what is wrong with %s', (_, text, problem) => {
  expect(problemOf(text)).toEqual(problem)
})
