// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code with templates is what is read here
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskSecrets } from '../../src/request/mask'
import { readPage } from '../../src/request/page-text'
import { read } from '../../src/request/read'
import { correctedLink } from '../../src/request/write-link'
import { anyText } from '../any-text'
import { runs } from '../runs'
import { noteIds, requestIn, understood } from './expect-reading'
import { LINK_CASES } from './link-cases'
import { CODE_CASES, LIST_CASES } from './list-cases'
import { scopeNames } from './scope-names'

const APP = 'https://app.hubspot.com/oauth/authorize'
const SNIPPETS = [
  APP,
  '?scope=',
  '&optional_scope=',
  'contacts%20',
  '${x',
  '{{',
  '}}',
  '<?php echo ',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  ' + ',
  ' . ',
  '%',
  '%2',
  '%25',
  '&amp;',
  '&#',
  'requiredScopes',
  '": [',
  '],',
  '{"',
  'scopes: ',
  ' = [',
  '- ',
  '%w[',
  '/*',
  '#',
  '://',
  'hubspot.com/oauth',
  'crm.objects.contacts.read',
  'Required: ',
  '\ud800',
  '\udfff',
  '\0',
  '\uE000',
  '\uF8FF',
  "You don't have permission to connect this app",
  'required scopes [',
  '(',
  ')',
  '接続',
  '…',
  '\u00ad',
  'İ',
]

it('never throws, whatever the text', () => {
  const any = fc.oneof(
    anyText(300),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.oneof(fc.constantFrom(...SNIPPETS), anyText(8)), {
        maxLength: 25,
      })
      .map((parts) => parts.join('')),
    fc.json(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )
  fc.assert(
    fc.property(any, (text) => {
      const result = read(text)
      readPage(text)
      maskSecrets(text)
      if (!result.ok) {
        expect(result.problem.id).toMatch(/^problem_/)
        return
      }
      const { request, link, page } = result.reading
      expect(request !== null || page !== null).toBe(true)
      for (const name of [
        ...(request?.required ?? []),
        ...(request?.conditional ?? []),
        ...(request?.optional ?? []),
      ]) {
        expect(name).not.toMatch(/^$|\s/)
        expect(name.length).toBeLessThanOrEqual(200)
      }
      if (link) correctedLink(link, { required: [text], optional: [] })
    }),
    { numRuns: runs(1200), seed: 3 },
  )
}, 60_000)

it('reads what it is given, whatever part of it is missing', () => {
  const step = 15_600 / runs(1200)
  for (const { input } of [...LINK_CASES, ...CODE_CASES, ...LIST_CASES]) {
    for (let cut = 0; cut < input.length; cut += step)
      expect(typeof read(input.slice(0, cut)).ok).toBe('boolean')
  }
})

it('keeps the order and the names of any scopes, however they are written', () => {
  const list = fc.uniqueArray(fc.constantFrom(...scopeNames()), { minLength: 2, maxLength: 30 })
  const ways: ((names: string[]) => string)[] = [
    (names) => names.join(' '),
    (names) => names.join(','),
    (names) => names.join('\n'),
    (names) => JSON.stringify(names, null, 2),
    (names) => `- ${names.join('\n- ')}`,
    (names) => JSON.stringify({ auth: { requiredScopes: names } }),
    (names) => `scopes = [${names.map((name) => `'${name}'`).join(', ')}]`,
    (names) => `scopes:\n${names.map((name) => `  - ${name}`).join('\n')}`,
    (names) => `SCOPE="${names.join(' ')}"`,
    (names) => `${APP}?scope=${names.join('%20')}&client_id=x`,
    (names) => `${APP}?client_id=x&scope=${names.join('+')}`,
    (names) =>
      `${APP}?client_id=x&scope=${encodeURIComponent(names.join(' '))}&redirect_uri=https://a.example/cb?x=1`,
    (names) => `<a href="${APP}?client_id=x&amp;scope=${names.join(' ')}">x</a>`,
  ]
  fc.assert(
    fc.property(list, fc.constantFrom(...ways), (names, way) => {
      expect(requestIn(way(names)).required).toEqual(names)
    }),
    { numRuns: runs(250), seed: 5 },
  )
})

it('reads the first 2,000 of more names, and says so', () => {
  const many = Array.from({ length: 2500 }, (_, i) => `crm.objects.thing${i}.read`)
  for (const input of [
    many.join(' '),
    `${APP}?client_id=x&scope=${many.join('%20')}`,
    JSON.stringify({ requiredScopes: many }),
  ]) {
    const reading = understood(input)
    expect(reading.request?.required).toEqual(many.slice(0, 2000))
    expect(noteIds(reading)).toEqual(['note_too_many_names'])
  }
  expect(read(many.join(' '), { names: 3, nameLength: 20 })).toMatchObject({
    reading: {
      request: { required: ['crm.objects.thing0.r', 'crm.objects.thing1.r', 'crm.objects.thing2.r'] },
    },
  })
})

it('cuts names that are longer than 200 characters', () => {
  const reading = understood(`${APP}?client_id=x&scope=contacts%20${'a'.repeat(500)}`)
  expect(reading.request?.required).toEqual(['contacts', 'a'.repeat(200)])
  expect(noteIds(reading)).toEqual(['note_name_cut'])
})

const GROWING: [string, (size: number) => string][] = [
  [
    'noise',
    (size) =>
      Array.from({ length: size }, (_, i) =>
        String.fromCharCode(32 + ((i * 7919 + (i >> 3) * 31) % 95)),
      ).join(''),
  ],
  ['words', (size) => 'lorem ipsum dolor sit amet '.repeat(size / 27)],
  ['names', (size) => 'crm.objects.x.read '.repeat(size / 19)],
  ['link', (size) => `${APP}?scope=${'crm.objects.x.read%20'.repeat(size / 21)}`],
  ['raw link', (size) => `${APP}?scope=${'crm.objects.x.read '.repeat(size / 19)}`],
  ['links', (size) => `${APP}?scope=a `.repeat(size / 47)],
  ['foreign', (size) => `https://evil.example/${'hubspot.com/oauth/authorize/'.repeat(size / 28)}`],
  ['redirect', (size) => `${APP}?redirect_uri=https://x?${'&b=a'.repeat(size / 4)}`],
  ['quotes', (size) => `scope ${'"a" '.repeat(size / 4)}`],
  ['apostrophes', (size) => `scope ${"'a ".repeat(size / 3)}`],
  ['brackets', (size) => `scope${'({['.repeat(size / 3)}`],
  ['holes', (size) => `${APP}?scope=${'${a}'.repeat(size / 4)}`],
  ['names and holes', (size) => `${APP}?scope=${'contacts${a}%20'.repeat(size / 15)}`],
  ['templates', (size) => `${APP}?scope=${'${'.repeat(size / 2)}`],
  ['comments', (size) => `scope ${'/*'.repeat(size / 2)}`],
  ['JSON', (size) => `{"requiredScopes":[${'"contacts",'.repeat(size / 11)}"oauth"]}`],
  ['lines', (size) => 'a\n'.repeat(size / 2)],
  ['rows', (size) => `You don't have the right permissions to install X\n${'- row > x\n'.repeat(size / 10)}`],
]

const LENGTH = 20_000 / (runs(6) === 6 ? 1 : 4)

/** Processor time of one reading in ms, so that what else the machine does counts little. */
function time(text: string): number {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

it('answers anything in time that grows no faster than it', () => {
  for (const [kind, make] of GROWING) {
    const [small, large] = [make(LENGTH), make(8 * LENGTH)]
    time(small)
    const ratio = () => time(large) / Math.max(time(small), 3)
    // Eight times the text; quadratic would be 64. What the machine does meanwhile may spoil one measurement.
    const grown = ratio()
    expect(grown < 32 ? grown : Math.min(ratio(), ratio()), kind).toBeLessThan(32)
  }
})

it('answers a megabyte of template holes, which are more than it has marks for', () => {
  const text = `${APP}?client_id=x&scope=contacts%20${'${a}'.repeat(250_000)}`
  expect(time(text)).toBeLessThan(10_000)
  const reading = understood(text)
  expect(reading.request).toMatchObject({ clientId: 'x', required: ['contacts'] })
  expect(noteIds(reading)).toEqual(['note_scopes_not_literal'])
})

it('says that scopes are left out when the holes that spell them out are too many', () => {
  const spelled = "${urlencode('contacts')}%20"
  expect(noteIds(understood(`${APP}?scope=${spelled.repeat(6000)}`))).toEqual(['note_duplicate'])
  expect(noteIds(understood(`${APP}?scope=${spelled.repeat(7000)}`))).toContain('note_scopes_not_literal')
})
