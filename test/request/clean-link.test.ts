// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates in links are what is read here
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIMITS } from '../../src/request/asked'
import { readCleanLink } from '../../src/request/clean-link'
import { readAnyText } from '../../src/request/read'
import { LINK_CASES } from './link-cases'
import { scopeNames } from './scope-names'

const few = { names: 6, nameLength: 30 }

/** Whether the short way has anything to say; where it does, it says what the long way says. */
function agrees(text: string, limits = LIMITS): boolean {
  const clean = readCleanLink(text, limits)
  if (clean) expect({ ok: true, reading: clean }).toEqual(readAnyText(text, limits))
  return clean !== null
}

const host = fc.constantFrom('app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com')
const path = fc.constantFrom('oauth/authorize', 'oauth/1234567/authorize')
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...scopeNames()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'made.up',
      'crm.app.objects.thing.view',
      'crm.objects.contcts.read',
      'x.pat-na1-1234abcd-12ab',
      'a.eyJhbGciOi',
      `crm.${'long'.repeat(20)}.read`,
      'none',
      'SCOPES',
      'your-scopes',
      'crm.objects.deals.read.',
      'tickets,forms',
      '%7Bscope%7D',
      '%2Bforms',
      'a%2520b',
      '',
    ),
  },
)
const names = fc
  .tuple(fc.array(name, { maxLength: 8 }), fc.constantFrom('%20', '+', '%20', ' ', '%2520'))
  .map(([list, mark]) => list.join(mark))
const value = fc.constantFrom(
  'https%3A%2F%2Fapp.example.com%2Fcb',
  'https%3A%2F%2Fapp.hubspot.com%2Foauth%2Fauthorize%3Fclient_id%3Dx%26scope%3Dforms',
  'https%3A%2F%2Fx.example%2F%EE%80%80',
  'https://app.example.com/cb',
  '1f2d3c-aaaa',
  '${x}',
  '%s',
  '%zz',
  'end.',
  '',
  'abc',
)
const pair = fc
  .tuple(
    fc.constantFrom('client_id', 'redirect_uri', 'state', 'code_challenge', 'response_type', 'scopes', 'x'),
    value,
  )
  .map(([key, text]) => `${key}=${text}`)
/** Most links name their app; without one no link is read the short way. */
const app = fc.constantFrom(['client_id=1f2d3c-aaaa'], ['client_id=1f2d3c-aaaa'], [])
const link = fc
  .tuple(
    host,
    path,
    fc.option(names),
    fc.option(names),
    app,
    fc.uniqueArray(pair, { maxLength: 2 }),
    fc.nat(4),
  )
  .map(([at, to, required, optional, own, more, place]) => {
    const others = [...own, ...more]
    const scopes = [
      ...(required === null ? [] : [`scope=${required}`]),
      ...(optional === null ? [] : [`optional_scope=${optional}`]),
    ]
    const query = [...others.slice(0, place), ...scopes, ...others.slice(place)]
    return `https://${at}/${to}?${query.join('&')}`
  })

it('reads what it reads as the long way does', () => {
  let read = 0
  fc.assert(
    fc.property(link, fc.boolean(), (text, limited) => {
      read += agrees(text, limited ? few : LIMITS) ? 1 : 0
    }),
    { numRuns: 8000 },
  )
  // A short way that is never taken would agree with everything.
  expect(read).toBeGreaterThan(300)
}, 120_000)

it('agrees on links with one character changed', () => {
  const whole = `https://app.hubspot.com/oauth/authorize?client_id=1f-2&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=forms%20crm.objects.deals.read&state=s`
  const marks = [...' \n"\'`<>()[]{}|,;:.!?#&=+%$*\\/@_~^-\u00a0\u200b\ue000aZ0']
  for (let at = 0; at <= whole.length; at++)
    for (const mark of marks) {
      agrees(`${whole.slice(0, at)}${mark}${whole.slice(at)}`)
      agrees(`${whole.slice(0, at)}${mark}${whole.slice(at + 1)}`)
    }
  expect(agrees(whole)).toBe(true)
}, 120_000)

it.each(LINK_CASES)('agrees on: $name', ({ input }) => {
  agrees(input)
})

const CLEAN = 'https://app.hubspot.com/oauth/authorize?client_id=1f-2'
const LONGEST = `a.${'b'.repeat(few.nameLength - 2)}`

it.each([
  `${CLEAN}&scope=oauth`,
  `${CLEAN}&scope=oauth%20forms&optional_scope=tickets+contacts&redirect_uri=https%3A%2F%2Fa.example%2Fcb.x&state=s~1&code_challenge=c&response_type=code`,
  `${CLEAN}&optional_scope=oauth`,
  `https://app-eu1.hubspot.com/oauth/1234567/authorize?scope=made.up+crm.objects.deals.read&client_id=x`,
  `${CLEAN}&scope=crm.app.objects.thing.view`,
  `${CLEAN}&scope=${LONGEST}`,
  `${CLEAN}&scope=a.a%20b.b%20c.c&optional_scope=d.d%20e.e%20f.f`,
])('takes the short way for %s', (text) => {
  expect(agrees(text, few)).toBe(true)
})

it.each([
  CLEAN,
  `${CLEAN}&scope=`,
  `${CLEAN.replace('1f-2', '')}&scope=oauth`,
  `${CLEAN.replace('1f-2', '%20+')}&scope=oauth`,
  `${CLEAN}&scope=oauth&scope=forms`,
  `${CLEAN}&scope=oauth&tab=1`,
  `${CLEAN}&scope=oauth&state`,
  `${CLEAN}&scope=oauth&state=a b`,
  `${CLEAN}&scope=oauth&state=end.`,
  `${CLEAN}&scope=oauth%20oauth`,
  `${CLEAN}&scope=oauth%20%20forms`,
  `${CLEAN}&scope=your-scopes`,
  `${CLEAN}&scope=pat-na1-1234abcd-12ab-34cd`,
  `${CLEAN}&scope=${LONGEST}a`,
  `${CLEAN}&scope=a.a%20b.b%20c.c&optional_scope=d.d%20e.e%20f.f%20g.g`,
  `see ${CLEAN}&scope=oauth`,
])('leaves to the long way what asks for a closer look: %s', (text) => {
  expect(readCleanLink(text, few)).toBeNull()
})
