import { apiAnswers } from '../catalogue/api-answers'
import type { ApiAnswerRecord } from '../catalogue/types'
import type { ApiFields } from './api-fields'

interface Sought {
  record: ApiAnswerRecord
  /** Sentences as their pieces between holes, letters and digits alone. */
  sentences: string[][]
  codes: Set<string>
  /** Those that nobody but HubSpot says. */
  own: { sentences: string[][]; codes: string[] }
}

/** How much may stand in a hole of a sentence, in letters. */
const HOLE = 160
/** Every answer of HubSpot's comes with headers on rate limits, whatever it says. */
const LIMIT_HEADER = /\b(?:x[-_])?(?:hubspot[-_])?ratelimit[-_][\w-]+/gi
/** The year before which no access token can have ended: such an expiry is read out of a key of another kind. */
const EPOCH = /expire[^\n]{0,60}\b19(?:69|70)-\d\d-\d\d/i
const AGO = /expired\s+(\d{1,12})\s+(second|minute|hour|day|week|month|year)/gi
const YEARS: Record<string, number> = {
  second: 31_536_000,
  minute: 525_600,
  hour: 8760,
  day: 365,
  week: 52,
  month: 12,
  year: 1,
}
const OLDEST = 15
/** Too common in any text to mean HubSpot's API by themselves. */
const COMMON = new Set([
  'bare-forbidden',
  'bare-unauthorized',
  'bare-bad-request',
  'rate-limit',
  'plan-needed',
  'seat-needed',
  'account-inactive',
])

const VAGUE = new Set([
  'validation',
  'not-found',
  'duplicate',
  'gone',
  'locked',
  'method',
  'server-trouble',
  'limit-reached',
  'general-permission',
  'blocked-before',
])

let table: Sought[] | null = null

/** An answer that was met, and whether its own words or constants tell it. */
export interface Met {
  id: string
  /** Its sentence or constant stands in the text; else only an HTTP status does. */
  worded: boolean
  /** Its wording is none that any text may hold. */
  telling: boolean
  /** The text holds words or a constant that nobody but HubSpot is known to say. */
  own: boolean
}

/** Which of HubSpot's known answers a text holds, in the order of the text; broader ones step back behind what is more telling. */
export function answersIn(text: string, fields: ApiFields): Met[] {
  table ??= apiAnswers().map(prepared)
  const lookUp = table
  const letters = lettersOf(text.replace(LIMIT_HEADER, ' '))
  const values = new Set(fields.values.filter((one) => one === one.toUpperCase() || one.includes('_')))
  const worded = lookUp.flatMap(({ record, sentences, codes, own }) => {
    const at = sentences.map((pieces) => find(letters, pieces)).filter((place) => place >= 0)
    const given = [...codes].some((code) => values.has(code))
    const coded =
      given ||
      [...codes].some(
        (code) =>
          code.includes('_') && fields.constants.some((one) => one === code || one.endsWith(`_${code}`)),
      )
    const key = record.id === 'wrong-key' && expiredLongAgo(text)
    if (at.length === 0 && !coded && !key) return []
    return [
      {
        record,
        coded,
        told: given || at.length > 0,
        own:
          own.codes.some((code) => values.has(code) || fields.constants.includes(code)) ||
          (at.length > 0 && own.sentences.some((pieces) => find(letters, pieces) >= 0)),
        at: Math.min(...at, coded ? firstOf(letters, codes) : Number.MAX_SAFE_INTEGER),
      },
    ]
  })
  const byStatus = fields.statuses.flatMap((status) =>
    lookUp.filter(({ record }) => record.statuses.includes(status)),
  )
  const found = worded.length > 0 ? telling(worded.sort((a, b) => a.at - b.at)) : byStatus
  // A constant alone may stand in a program that only asks for it.
  const told = new Set(worded.filter((one) => one.told).map(({ record }) => record))
  // Of the answers that step back, too: the words stand there all the same.
  const owned = worded.some(({ own }) => own)
  const hidden = new Set(found.flatMap(({ record }) => record.instead ?? []))
  return [...new Set(found.map(({ record }) => record))]
    .filter((record) => !hidden.has(record.id))
    .map((record) => ({
      id: record.id,
      worded: worded.length > 0,
      telling:
        told.has(record) && record.confidence !== 'low' && !COMMON.has(record.id) && !VAGUE.has(record.id),
      own: owned,
    }))
}

/** Common words ("does not exist", "is required but") count for nothing beside a constant that says what it is. */
function telling<T extends { record: ApiAnswerRecord; coded: boolean }>(worded: readonly T[]): readonly T[] {
  return worded.some(({ coded }) => coded)
    ? worded.filter(({ record, coded }) => coded || !VAGUE.has(record.id))
    : worded
}

function prepared(record: ApiAnswerRecord): Sought {
  const own = new Set(record.own)
  return {
    record,
    sentences: record.sentences.map(piecesOf),
    codes: new Set(record.codes),
    own: {
      sentences: record.sentences.filter((one) => own.has(one)).map(piecesOf),
      codes: record.codes.filter((one) => own.has(one)),
    },
  }
}

function piecesOf(sentence: string): string[] {
  return sentence.split('…').map(lettersOf)
}

/** HubSpot's API speaks English: its sentences compare by plain letters and digits. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/** Where a sentence begins; -1 when it is not there. */
function find(letters: string, [first = '', ...rest]: readonly string[]): number {
  for (let start = letters.indexOf(first); start >= 0; start = letters.indexOf(first, start + 1)) {
    let until = start + first.length
    const whole = rest.every((piece) => {
      const next = letters.indexOf(piece, until)
      const near = next >= 0 && next - until <= HOLE
      until = next + piece.length
      return near
    })
    if (whole) return start
    if (rest.length > 0 && letters.indexOf(rest[0] ?? '', start) < 0) return -1
  }
  return -1
}

function firstOf(letters: string, codes: ReadonlySet<string>): number {
  const places = [...codes].map((code) => letters.indexOf(lettersOf(code))).filter((place) => place >= 0)
  return Math.min(...places, Number.MAX_SAFE_INTEGER)
}

function expiredLongAgo(text: string): boolean {
  if (EPOCH.test(text)) return true
  for (const [, amount = '', unit = ''] of text.matchAll(AGO))
    if (Number(amount) / (YEARS[unit.toLowerCase()] ?? 1) >= OLDEST) return true
  return false
}
