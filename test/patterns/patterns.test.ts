import { expect, it } from 'vitest'
import { composed, literals, type Pattern } from './collect'
import { beginningsFor, filled, piecesFor } from './worst'

/** Characters of the first try of every text, and of the next ones of the worst. */
const LENGTHS = [2000, 20_000, 100_000] as const
/** Texts that go on to the next length. */
const WORST = [4, 2, 1] as const
/** The last length: the readers of pasted text meet a megabyte. */
const MEGABYTE = 1_000_000
const ELSEWHERE = 100_000
/** Most milliseconds of processor time: a second for a megabyte, and what a busy machine adds. */
const limitFor = (characters: number) => characters / 1000 + 30

/** Patterns that meet no long text: the most characters that they do meet, and by what. */
const BOUNDED: Record<string, { most: number; by: string }> = {
  '/\\(.*\\)|\\[.*\\]|\\{.*\\}/gs': { most: 600, by: 'LONGEST_EXPRESSION of request/concatenation' },
  '/redirect_uri=[^&]*&/i': { most: 4000, by: 'LONGEST_RUN of request/find-link' },
  '/-?[\\d.]+(?=px)/g': { most: 400, by: 'a computed style: four lengths as the browser writes them' },
  '/\\s*[[(\'"]?\\{(app|scopes|redirect)\\}[\\])\'"]?/g': { most: 2000, by: 'a sentence of the catalogue' },
  '/\\[([^\\]]*)\\]/g': { most: 300, by: 'a scope name of the catalogue' },
}

/** Processor time in ms that a pattern takes for a text, as the product uses it: all matches of a global one, else the first. */
function time({ matches }: Pattern, text: string): number {
  const start = process.cpuUsage()
  matches.lastIndex = 0
  if (matches.global) text.replace(matches, '')
  else matches.test(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function textsFor(matches: RegExp): ((length: number) => string)[] {
  const pieces = piecesFor(matches)
  const tails = pieces.filter(({ length }) => length === 1).slice(0, 4)
  return [
    ...pieces.map((piece) => (length: number) => filled(piece, length)),
    ...beginningsFor(matches).flatMap((begin) =>
      tails.map((tail) => (length: number) => filled(tail, length, begin)),
    ),
  ]
}

const lastFor = ({ files }: Pattern): number =>
  files.some((file) => file.startsWith('src/request/')) ? MEGABYTE : ELSEWHERE

interface Worst {
  ms: number
  characters: number
  text: string
  tried: number
}

/** The longest time for the last length, or for less where that takes too long already, and how its text begins. */
function worst(pattern: Pattern): Worst {
  const most = BOUNDED[String(pattern.matches)]?.most ?? Number.POSITIVE_INFINITY
  let texts = textsFor(pattern.matches)
  let found: Worst = { ms: 0, characters: 0, text: '', tried: texts.length }
  for (const [round, length] of [...LENGTHS, lastFor(pattern)].entries()) {
    const characters = Math.min(length, most)
    const times = texts.map((make) => ({ make, ms: time(pattern, make(characters)) }))
    times.sort((a, b) => b.ms - a.ms)
    const [first] = times
    if (!first) break
    // The first time may have paid for something else.
    const ms = Math.min(first.ms, time(pattern, first.make(characters)))
    found = { ...found, ms, characters, text: first.make(60) }
    if (ms > limitFor(characters) || characters >= lastFor(pattern)) break
    texts = times.slice(0, WORST[round]).map(({ make }) => make)
  }
  return found
}

it('bounds every regular expression on its worst strings', { timeout: 600_000 }, async () => {
  const made = await composed(async () => {
    const { answer } = await import('../../src')
    const { fullRights } = await import('../../src/catalogue/full-rights')
    fullRights('crm.app.objects.x.view')
    for (const input of [
      'crm.app.objects.x.view tickets',
      '{"active":true,"scopes":["oauth"],"hub_id":1}',
      'GET /crm/v3/objects/x 403',
    ])
      answer({ input })
  })
  const all = [...literals(), ...made]
  const results = all.map((one) => ({ one, pattern: String(one.matches), ...worst(one) }))
  results.sort((a, b) => b.ms - a.ms)
  const texts = results.reduce((sum, { tried }) => sum + tried, 0)
  console.log(`${results.length} patterns, ${made.length} of them composed; ${texts} texts`)
  for (const { ms, one, characters } of results.slice(0, 5))
    console.log(
      `${ms.toFixed(0)} ms for ${characters} characters: ${one.files[0]} ${one.matches}`.slice(0, 200),
    )
  expect(made.length).toBeGreaterThan(10)
  expect(results.length).toBeGreaterThan(400)
  for (const pattern of Object.keys(BOUNDED)) expect(results.map((one) => one.pattern)).toContain(pattern)
  const slow = results.filter(
    ({ ms, characters, pattern, one }) =>
      ms > limitFor(characters) || characters < Math.min(lastFor(one), BOUNDED[pattern]?.most ?? MEGABYTE),
  )
  expect(
    slow.map(({ ms, characters, text, pattern, one }) => ({
      ms,
      characters,
      text,
      pattern,
      file: one.files[0],
    })),
  ).toEqual([])
})
