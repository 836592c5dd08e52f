import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readApiError, type Sureness } from '../../../src/request/api-error'
import { SHAPES } from '../../diagnosis/api/other-shapes.cases'
import reported from '../../fixtures/api-errors.json'
import { understood } from '../expect-reading'
import { readingLine } from './reading-line'

const FILE = new URL('readings.cases.json', import.meta.url)
const INPUTS = [
  ...reported.map(({ id, input }) => ({ id, input })),
  ...SHAPES.map((one) => ({ ...one, id: one.name })),
]
const said = (input: string) => readingLine(understood(input))

if (process.env.SCOPELIGHT_WRITE) {
  const lines = Object.fromEntries(INPUTS.map(({ id, input }) => [id, said(input)]))
  writeFileSync(FILE, `${JSON.stringify(lines, null, 2)}\n`)
}
/** Read against the answers; `SCOPELIGHT_WRITE=1` writes them anew, to be read again. */
const LINES: Record<string, string> = JSON.parse(readFileSync(FILE, 'utf8'))

describe('everything that stands in an answer is read', () => {
  it.each(INPUTS)('$id', ({ id, input }) => {
    expect(said(input)).toBe(LINES[id])
  })
})

const BODY = '{"status":"error","message":"Contact already exists","category":"CONFLICT"}'
it.each([
  [
    'headers that come with every answer',
    `x-hubspot-ratelimit-remaining: 99\nX-HubSpot-RateLimit-Daily-Remaining: 9\n${BODY}`,
    'api-error duplicate',
  ],
  [
    'headers in a dump',
    `{'X-HubSpot-RateLimit-Secondly': '19'} X_HUBSPOT_RATELIMIT_MAX ${BODY}`,
    'api-error duplicate',
  ],
  [
    'headers and the status for it',
    'HTTP/1.1 429\nX-HubSpot-RateLimit-Remaining: 0',
    'api-error rate-limit | status: 429',
  ],
  ['words for it', `hubapi.com: rate limit exceeded ${BODY}`, 'api-error rate-limit duplicate'],
])('tells a limit that was reached from %s', (_, input, line) => {
  expect(said(input)).toMatch(new RegExp(`^${line}(?: |$)`))
})

it.each([
  ['a metaTypeId', 'ObjectTypeId{metaTypeId=2, innerId=345}', 'edit, 2-345'],
  ['a legacy type', 'ObjectTypeId{legacyObjectType=TICKET}', 'edit, TICKET'],
  ['half a metaTypeId', 'ObjectTypeId{metaTypeId=2}', 'edit, ObjectTypeId'],
])('reads a type of record that is written as %s', (_, type, object) => {
  expect(said(`You do not have permissions to edit object type ${type} (hubapi.com)`)).toMatch(
    new RegExp(`object: ${object}$`),
  )
})

it('names other accounts than the token’s, five at most', () => {
  const token = '{"hub_id":62515,"app_id":9,"scopes":["oauth"],"token_type":"access"}'
  const portals = [70001, 62515, 70002, 70003, 70004, 70005, 70006].map((id) => `portal ${id}`).join(', ')
  expect(said(`${token} ${BODY} ${portals}`)).toContain('| portal: 70001, 70002, 70003, 70004, 70005 |')
})

describe('how sure a text has to be of HubSpot’s API to be taken for its answer', () => {
  const EVERYWHERE: Sureness[] = ['shaped', 'worded', 'loose']
  const LOG = 'GET /crm/v3/objects/deals 403 missing scopes: crm.objects.deals.read'
  it.each<[string, string, Sureness[]]>([
    ['a body', BODY.replace('}', ',"correlationId":"x"}'), EVERYWHERE],
    ['token info', '{"hub_id":62515,"app_id":9,"scopes":["oauth"],"token_type":"access"}', ['shaped']],
    [
      'a sentence of HubSpot’s own',
      'The OAuth token used to make this call expired 6 hour(s) ago.',
      ['worded', 'loose'],
    ],
    ['a constant that no field gives', 'failed with BAD_AUTH_CODE', ['loose']],
    ['a line of a log with status and scopes', LOG, ['worded', 'loose']],
    ['the end of an answer', 'forbidden (requires one of [crm.objects.deals.read])', ['worded']],
    ['a common sentence', 'HubSpot says that the rate limit is exceeded', ['loose']],
    ['a status alone', 'HubSpot: HTTP 403', ['loose']],
    ['a status in a long text', `HubSpot: HTTP 403 ${'and so on '.repeat(300)}`, []],
    ['a common sentence in a text of a page’s length', `${'so it is. '.repeat(70)} rate limit exceeded`, []],
    ['a status and no word of an answer', 'the number 403', []],
    ['plain words', 'this is a text about the weather', []],
  ])('%s', (_, text, taken) => {
    expect(EVERYWHERE.filter((sureness) => readApiError(text, sureness) !== null)).toEqual(taken)
  })
})
