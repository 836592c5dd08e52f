import { expect, it } from 'vitest'
import { callsIn } from '../../../src/request/api-calls'
import { apiText } from '../../../src/request/api-text'

it.each<[string, string, string]>([
  ['plain text', 'a "b" \'c\'', 'a "b" \'c\''],
  ['a string', '{\\"a\\":\\"b\\"}\\n\\tc', '{"a":"b"}\n\nc'],
  ['a string in a string', '{\\\\\\"a\\\\\\":\\\\n1}', '{"a":\n1}'],
  ['letters by their number', '\\u0022a\\u0022 \\\\u003db\\u2019s \\u201Cc\\u201d', "\"a\" =b's 'c'"],
  ['a slash', 'https:\\/\\/x', 'https://x'],
  ['entities', '&quot;a&quot; &#39;b&#x27; &lt;c&gt; d&nbsp;e&#160;f', '"a" \'b\'   d e f'],
  ['entities of entities', '&amp;quot;a&amp;quot; &AMP; &unknown;', '"a" & &unknown;'],
  ['tags', '<p class="x">a</p><br/><!-- b -->c', ' a   c'],
  ['scripts and styles', '<style>a {}</style>b<script type="x">c()</script>d', ' style>b script>d'],
  ['a comparison', 'a < b and c > d', 'a < b and c > d'],
  ['typographic quotes', '“a” ‘b’', '"a" \'b\''],
])('reads %s as it was sent', (_, text, plain) => {
  expect(apiText(text)).toBe(plain)
})

it('keeps of a long text what stands around its answers, and both ends', () => {
  const far = (name: string) => `${'x '.repeat(40_000)}${name} "category": "MISSING_SCOPES"`
  const text = `begin ${far('one')} ${far('two')} ${far('three')} ${'y '.repeat(5_000)} end`
  const kept = apiText(text)
  expect(text.length).toBeGreaterThan(200_000)
  expect(kept.length).toBeLessThan(50_000)
  for (const word of ['begin', 'one', 'two', 'three', 'end']) expect(kept).toContain(word)
  const short = 'x '.repeat(75_000)
  expect(apiText(short)).toBe(short)
})

const calls = (text: string) => callsIn(text).map(({ method, path }) => `${method ?? '?'} ${path}`)

it.each<[string, string, string[]]>([
  ['a request line', 'GET /crm/v3/objects/deals?x=1', ['GET /crm/v3/objects/deals']],
  ['small letters and an address', 'get https://api.hubapi.com:443/crm/v3/owners.', ['GET /crm/v3/owners']],
  ['a call of a program', "client.get('/crm/v3/owners')", ['GET /crm/v3/owners']],
  ['curl', 'curl -X PATCH https://api.hubapi.com/crm/v3/objects/deals/1', ['PATCH /crm/v3/objects/deals/1']],
  [
    'curl in other words',
    'curl --request POST --url https://api.hubapi.com/crm/v3/objects/deals',
    ['POST /crm/v3/objects/deals'],
  ],
  [
    'a dump',
    '{ method: "post", url: "https://api.hubapi.com/crm/v3/objects/deals" }',
    ['POST /crm/v3/objects/deals'],
  ],
  ['an address', 'at https://api.hubapi.com/crm/v3/owners: no', ['? /crm/v3/owners']],
  ['a path alone', 'failed on crm/v3/objects/contacts/5', ['? /crm/v3/objects/contacts/5']],
  [
    'the same twice',
    'GET /crm/v3/owners and again https://api.hubapi.com/crm/v3/owners',
    ['GET /crm/v3/owners'],
  ],
  [
    'two methods of one path',
    'GET /crm/v3/objects/deals POST /crm/v3/objects/deals',
    ['GET /crm/v3/objects/deals', 'POST /crm/v3/objects/deals'],
  ],
  ['an address of documentation', 'https://developers.hubspot.com/crm/v3/owners', []],
  ['another host', 'GET https://api.example.com/crm/v3/owners', []],
  ['no call', 'GET /somewhere/else', []],
  ['a token in a path', 'GET /oauth/v1/access-tokens/CJ6AwOiRLRIOAAEE', ['GET /oauth/v1/access-tokens/***']],
])('finds the calls in %s', (_, text, found) => {
  expect(calls(text)).toEqual(found)
})

it('finds fifty calls, and none with a path longer than 300 letters', () => {
  const many = Array.from({ length: 60 }, (_, i) => `GET /crm/v3/objects/deals/${i}`)
  expect(calls(many.join('\n'))).toEqual(many.slice(0, 50))
  const path = (length: number) => `/crm/v3/objects/deals/${'x'.repeat(length - 22)}`
  expect(calls(`GET ${path(301)}`)).toEqual([])
  expect(calls(`GET ${path(300)}`)).toEqual([`GET ${path(300)}`])
})
