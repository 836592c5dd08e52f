import { answersIn } from './api-answers'
import { type ApiFields, readFields } from './api-fields'
import { apiNotes } from './api-notes'
import { type Speaker, speakerOf } from './api-speaker'
import { apiText } from './api-text'
import { readAppConfig } from './app-config'
import { maskEchoes } from './mask-echo'
import { isXmlError } from './other-forms'
import { otherScopes } from './other-scopes'
import { otherService } from './other-services'
import { isKnown } from './scope-shape'
import type { ApiReading, Reading } from './types'

const MOST_QUOTES = 4
/** Longer than an answer of an API with all its details. */
const ANSWER = 20_000
/** Longer than a line of a log with an answer in it. */
const LINE = 3000
const WHOLE = /^[\s"']*[[{<]/
const FIELD = /["'](?:errors?|error_?\w+|err|fault|message|detail)["']\s*:/i
const REFUSED =
  /error|fault|forbidden|unauthori|denied|permi(?:ssion|tted)|insufficient|invalid|expired|missing|mismatch|not (?:allowed|enabled|found|accessible|consented)|failed|requires/i

/**
 * Reads an answer that is no HubSpot answer by what it says or by its form, so that nothing of it is taken for HubSpot's.
 * @param source the whole paste; an answer that stands in other text counts only where it gives its service away
 * @returns null when nothing in it speaks for another's answer
 */
export function readOtherAnswer(source: string): Reading | null {
  if (source.length > ANSWER || !REFUSED.test(source)) return null
  const xml = isXmlError(source)
  const text = xml ? source : apiText(source)
  if (!(xml || (WHOLE.test(text) && FIELD.test(text))) || isConfig(source)) return null
  return reading(text)
}

/** A list of HubSpot's scopes makes it an app configuration, whatever else its fields are called. */
function isConfig(source: string): boolean {
  const request = readAppConfig(source)?.request
  return [request?.required, request?.conditional, request?.optional]
    .flat()
    .some((name) => name && isKnown(name))
}

/** The same in text around it: a log line, a dump, a sentence, where a sign or a scope of another's gives it away. */
export function readOtherMention(source: string): Reading | null {
  if (source.length > LINE || !REFUSED.test(source)) return null
  const text = apiText(source)
  return otherService(text) !== null || otherScopes(text)?.alien ? reading(text) : null
}

function reading(text: string): Reading | null {
  const fields = readFields(text)
  const speaker = speakerOf(text, fields, answersIn(text, fields))
  return speaker.who === 'other' ? otherReading(fields, speaker) : null
}

/** What is said of another's answer: that it is one, and what it says itself. Its words mean nothing by HubSpot's table. */
export function otherReading(
  fields: ApiFields,
  { service, scopes }: Extract<Speaker, { who: 'other' }>,
): Reading {
  const api: ApiReading = {
    answers: [],
    hearsay: true,
    other: { service, scopes },
    quotes: fields.messages.slice(0, MOST_QUOTES).map(maskEchoes),
    statuses: fields.statuses,
    categories: [],
    required: [],
    object: null,
    region: null,
    portals: [],
    calls: [],
    token: null,
    tokenKind: null,
  }
  return { kind: 'api-error', notes: apiNotes(api), request: null, page: null, api }
}
