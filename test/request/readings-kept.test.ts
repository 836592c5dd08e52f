import { describe, expect, it } from 'vitest'
import { maskedAll } from '../../src/request/mask-all'
import { pageFrom } from '../../src/request/page-from'
import { readingFrom } from '../../src/request/reading-from'
import type { PageReading, Reading } from '../../src/request/types'

/** What other rooms keep or send comes back through these doors: as it was, or not at all. */
const LINK = 'https://app.hubspot.com/oauth/authorize?client_id=a&scope=oauth'
const INSTALL: Reading = {
  kind: 'install-link',
  notes: [
    { id: 'note_no_scopes' },
    { id: 'note_commas', values: ['plain', 5, { scopes: ['a'] }, { labels: ['b'] }, { plans: ['c'] }] },
    { id: 'note_parameter_misnamed', values: [{ foreign: 'scopes' }, { date: '2026-11-03' }] },
  ],
  request: {
    host: 'app.hubspot.com',
    region: null,
    portalId: '1',
    clientId: 'a',
    redirectUri: null,
    required: ['oauth'],
    conditional: ['b'],
    optional: ['c'],
    flow: 'authorize',
    hasState: true,
    hasCodeChallenge: false,
  },
  page: null,
  link: LINK,
}
const CONFIG: Reading = {
  kind: 'app-config',
  notes: [],
  request: null,
  page: null,
  app: { auth: 'oauth', distribution: null, userLevel: false },
}
const API: Reading = {
  kind: 'api-error',
  notes: [],
  request: null,
  page: null,
  api: {
    answers: ['missing-scopes'],
    hearsay: false,
    quotes: ['a sentence'],
    statuses: [403],
    categories: ['MISSING_SCOPES'],
    required: [{ names: ['a', 'b'], all: false }],
    object: { action: 'view', type: 'TICKET' },
    region: 'eu1',
    portals: ['1'],
    calls: [{ method: null, path: '/x' }],
    token: { scopes: ['a'], portalId: '1', appId: null, userId: '2', active: true, expiresIn: 5 },
    tokenKind: 'private-app',
  },
}
const PAGE: PageReading = {
  variant: 'account-lacks-scopes',
  wording: 0,
  match: 'exact',
  scopes: ['a'],
  permissions: ['b'],
  app: null,
  redirectUri: 'https://x.example',
}

type Path = (string | number)[]
type Node = Record<string | number, unknown>

/** Every place in a value. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [[...at, name], ...places(one, [...at, name])])
}

/** A copy with something else at one place, or nothing. */
function changed(value: unknown, path: Path, change: (parent: Node, name: string | number) => void): unknown {
  const copy = structuredClone(value)
  const parent = path.slice(0, -1).reduce((node, name) => node[name] as Node, copy as Node)
  change(parent, path.at(-1) ?? '')
  return copy
}

/** Something of another kind: a list for a record, a record for anything else. */
function otherKind(parent: Node, name: string | number): void {
  const record = typeof parent[name] === 'object' && parent[name] !== null && !Array.isArray(parent[name])
  parent[name] = record ? [] : {}
}

const WHOLE: [string, unknown, (value: unknown) => unknown, string[]][] = [
  ['link', INSTALL, readingFrom, ['notes.1.values', 'notes.2.values', 'link']],
  ['config', CONFIG, readingFrom, ['app']],
  ['answer of the API', API, readingFrom, ['api']],
  ['page', PAGE, pageFrom, []],
]

describe.each(WHOLE)('the reading of a %s', (_, value, door, optional) => {
  const own = places(value).filter(([first]) => first !== 'page')

  it('comes back as it was', () => {
    expect(door(structuredClone(value))).toEqual(value)
  })

  it('is none with a value of another kind in any place', () => {
    const taken = own.filter((path) => door(changed(value, path, otherKind)) !== null)
    expect(taken.map((path) => path.join('.'))).toEqual([])
  })

  it('is none without a field that it needs', () => {
    const fields = own.filter((path) => Number.isNaN(Number(path.at(-1))))
    const kept = fields.filter(
      (path) => door(changed(value, path, (parent, name) => delete parent[name])) !== null,
    )
    expect(kept.map((path) => path.join('.'))).toEqual(optional)
  })

  it.each([null, undefined, 'text', 5, [], [value]])('is none of %j', (other) => {
    expect(door(other)).toBeNull()
  })
})

it('takes no field that nobody knows, and no page', () => {
  expect(readingFrom({ ...CONFIG, page: PAGE, more: 1 })).toEqual(CONFIG)
})

it.each([['note_Shouting'], ['because_page_says'], ['x note_no_scopes'], [`note_${'a'.repeat(61)}`]])(
  'puts no sentence into a reader’s mouth: %s',
  (id) => {
    expect(readingFrom({ ...CONFIG, notes: [{ id }] })).toBeNull()
  },
)

it('takes no long text for one that a reader puts into a note', () => {
  const noted = (text: string) => ({ ...CONFIG, notes: [{ id: 'note_commas', values: [text] }] })
  expect(readingFrom(noted('a'.repeat(120)))).toEqual(noted('a'.repeat(120)))
  expect(readingFrom(noted('a'.repeat(121)))).toBeNull()
})

it.each<[string, boolean]>([
  [LINK, true],
  [LINK.replace('client_id=a', 'client_id=***'), true],
  [`${LINK}&redirect_uri=https%3A%2F%2Fx.example%2F***`, true],
  ['https://app.hubspot.com.example.org/oauth/authorize?client_id=a&scope=oauth', false],
  ['javascript:alert(1)', false],
  [`see ${LINK}`, false],
  [`${LINK} and more`, false],
  ['', false],
])('keeps %s as a link: %s', (link, kept) => {
  expect(readingFrom({ ...INSTALL, link })?.link).toBe(kept ? link : undefined)
})

it('masks every text, names of fields among them', () => {
  const token = 'pat-na1-1234abcd-12ab-34cd-56ef-1234567890ab'
  const value = { [`a ${token}`]: [token, 5, null, true, { deep: `x ${token}` }], kept: 'as it is' }
  expect(maskedAll(value)).toEqual({ 'a ***': ['***', 5, null, true, { deep: 'x ***' }], kept: 'as it is' })
})
