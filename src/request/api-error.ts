import { answersIn, type Met } from './api-answers'
import { callsIn } from './api-calls'
import { type ApiFields, readFields } from './api-fields'
import { requiredNames } from './api-names'
import { apiNotes } from './api-notes'
import { type Speaker, speakerOf } from './api-speaker'
import { apiText } from './api-text'
import { maskEchoes } from './mask-echo'
import { otherReading } from './other-answer'
import { otherService } from './other-services'
import { readToken, tokenLifetime } from './token-info'
import type { ApiReading, Reading, TokenKind } from './types'

/** Sentences longer than this are no answer to show back. */
const MOST_QUOTES = 4
/** A text without any shape of an answer is only taken for one when it is not much more than a sentence. */
const SENTENCE = 3000
/** Longer than a sentence that somebody took out of an answer. */
const REMARK = 600
/** Words that name what is missing by themselves: an answer's end, or its constant in small letters. */
const BY_ITSELF = /\brequires? (?:one|any|all|each|every) of:? ?\[|\bmissing_(?:granular_)?scopes?\b/i
/** Longer than a line of a log that tells a status and the scopes it is about. */
const LOG_LINE = 1000
const OBJECT =
  /\b(?:permissions?|access)\s+to\s+([a-z_ ]{3,24}?)\s+(?:the\s+)?object(?:s\s+of)?\s+type\s+["'`]?([\w-]{1,60})(\{[^}\n]{1,200}\})?/i
/** `ObjectTypeId{legacyObjectType=TICKET}`, `ObjectTypeId{metaTypeId=0, innerId=5}`: how HubSpot's own code writes a type. */
const LEGACY_TYPE = /legacyObjectType\s*[=:]\s*([\w-]+)/i
const META_TYPE = /metaTypeId\s*[=:]\s*(\d+)\W+innerId\s*[=:]\s*(\d+)/i
const PORTAL = /\b(?:hub|account|portal)(?:_?\s?id)?["'`]?\s*(?:[:=]\s*)?["'`(]?(\d{4,12})\b/gi
const HUBLET =
  /correctHublet["']?\s*[:=]+>?\s*["']?([a-z]{2,3}\d{1,2})\b|exist in Hublet ([a-z]{2,3}\d{1,2})\b/i
const HINTS: [RegExp, TokenKind][] = [
  [/\bpat-[a-z]{2}\d-|private[ _-]?app/i, 'private-app'],
  [/service[ _-]key/i, 'service-key'],
  [/user[ -]level|\bUI extension|serverless function|personal access key/i, 'acts-as-person'],
]

/** Without any of these no text is an answer: most inputs are links and lists, and should not pay for the reading. */
const MAY_BE_SHAPED =
  /correlation_?id|granular_?scopes|missing_?scopes|errorType|\b(?:category|status)\\*["'\]&]|\b(?:category|status)\s*[=:]|hub_?id|hub_?domain|token_?(?:type|use)|signed_access|\bactive\\*["'\]]?\s*[=:]/i
/** A word of a sentence, a constant of capitals, an HTTP status. */
const MAY_BE_WORDED =
  /\b(?:is|are|was|has|have|hasn|isn|not|does|doesn|do|don|can|cannot|to|for|this|of|your?|any|missing|invalid|bad|already|too)\b['’]?[t\s]|requires?|missing_|invalid_|unsupported_|insufficient_|_denied|\b[45]\d\d\b|forbidden|unauthori|expired|denied/i

const CONSTANT = /(?<![A-Z])[A-Z]{3,}_[A-Z]{3,}/

/** What somebody has to be sure of before a text is taken for an answer of the API. */
export type Sureness = 'shaped' | 'worded' | 'loose'

/**
 * Reads an answer of HubSpot's API in any form people paste it: JSON of any age, whole or cut, escaped in strings, in
 * HTML, log lines, curl output, dumps of SDKs; several at once, with token info and request lines beside them.
 * @param sureness shaped: it has fields that only such answers have; worded: or HubSpot's own sentence; loose: or a
 * common sentence or status alone
 * @returns null when the text is no such answer
 */
export function readApiError(source: string, sureness: Sureness): Reading | null {
  if (
    !(sureness === 'shaped'
      ? MAY_BE_SHAPED.test(source)
      : MAY_BE_WORDED.test(source) || CONSTANT.test(source))
  )
    return null
  const text = apiText(source)
  const fields = readFields(text)
  const met = answersIn(text, fields)
  const told = readToken(text)
  // Whoever tells of a token of HubSpot's speaks of HubSpot's answers.
  const speaker: Speaker = told ? { who: 'hubspot' } : speakerOf(text, fields, met)
  if (!isAnswer(met, fields, told !== null, text, sureness, speaker)) return null
  if (speaker.who === 'other') return otherReading(fields, speaker)
  const error = met.length > 0 || fields.shaped || told === null
  const required = error ? requiredNames(text) : []
  const api: ApiReading = {
    answers: error ? ranked(met, required.length > 0 && !fields.statuses.includes(401)) : [],
    hearsay: speaker.who === 'unsaid',
    quotes: fields.messages.slice(0, MOST_QUOTES).map(maskEchoes),
    statuses: fields.statuses,
    categories: categoriesOf(fields),
    required,
    object: objectOf(text),
    region: regionOf(text),
    portals: portalsOf(text, told?.token.portalId ?? null),
    calls: callsIn(text),
    token: told?.token ?? null,
    lifetime: told ? null : tokenLifetime(text),
    tokenKind: told?.kind ?? HINTS.find(([sign]) => sign.test(text))?.[1] ?? null,
  }
  return { kind: error ? 'api-error' : 'token-info', notes: apiNotes(api), request: null, page: null, api }
}

function isAnswer(
  met: readonly Met[],
  fields: ApiFields,
  token: boolean,
  text: string,
  sureness: Sureness,
  { who }: Speaker,
): boolean {
  if (fields.shaped || token) return true
  if (sureness === 'shaped') return false
  if (met.some(({ telling }) => telling)) return true
  if (sureness === 'worded')
    return (
      (fields.statuses.length > 0 || BY_ITSELF.test(text)) &&
      text.length < LOG_LINE &&
      requiredNames(text).length > 0
    )
  if (who === 'unsaid' && text.length < REMARK && otherService(text) !== null) return true
  return (
    met.length > 0 &&
    (met.some((one) => one.worded) || fields.statuses.length > 0) &&
    text.length < (who === 'hubspot' ? SENTENCE : REMARK)
  )
}

/** A list of required scopes says by itself that they are missing. */
function ranked(met: readonly Met[], namesScopes: boolean): string[] {
  if (met.some(({ worded }) => worded) || (met.length > 0 && !namesScopes)) return met.map(({ id }) => id)
  return [namesScopes ? 'missing-scopes' : 'unlisted']
}

function categoriesOf({ values }: ApiFields): string[] {
  return values.filter((one) => /^(?!HTTPS?$)[A-Z][A-Z_]{3,}$/.test(one)).slice(0, 6)
}

function objectOf(text: string): ApiReading['object'] {
  const [, action = '', type = '', written = ''] = OBJECT.exec(text) ?? []
  if (!type) return null
  const [, meta, inner] = META_TYPE.exec(written) ?? []
  const named = LEGACY_TYPE.exec(written)?.[1] ?? (meta && inner ? `${meta}-${inner}` : type)
  return { action: action.trim().toLowerCase(), type: named }
}

function regionOf(text: string): string | null {
  const [, field, sentence] = HUBLET.exec(text) ?? []
  return field ?? sentence ?? null
}

function portalsOf(text: string, own: string | null): string[] {
  const found = new Set<string>()
  for (const [, portal = ''] of text.matchAll(PORTAL)) if (portal !== own && found.size < 5) found.add(portal)
  return [...found]
}
