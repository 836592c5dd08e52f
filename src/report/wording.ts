import { rightPath } from '../catalogue'
import { kept } from '../catalogue/kept'
import { maskSecrets } from '../request/mask'
import type { Message, Value } from '../request/types'

/**
 * Looks a message up in one language: its text with $1, $2, ... replaced, or '' when there is none.
 * In the extension this is the browser's own i18n.getMessage; elsewhere `sayFrom`.
 */
export type Say = (id: string, values: string[]) => string

/** public/_locales/<language>/messages.json, as the browsers define it. */
export type Messages = Record<string, { message: string; description?: string }>

/** The terminal's and the library's look-up over a messages file. */
export function sayFrom(messages: Messages): Say {
  // Each message is cut once: text, place of a value, text, ...
  const piecesOf = kept((id) => (messages[id]?.message ?? '').split(/\$(\$|[1-9])/))
  return (id, values) =>
    piecesOf(id).reduce((text, piece, at) => {
      if (at % 2 === 0 || piece === '$') return text + piece
      return text + (values[Number(piece) - 1] ?? '')
    }, '')
}

/** How values are set apart on one face: code marks around a scope, escapes in strangers' text. */
export type Dress = (item: string, value: Value) => string

/** One language on one face. */
export interface Voice {
  look: Say
  /** BCP 47, for plurals and lists. */
  locale: string
  dress?: Dress
}

/**
 * The text that fits the number in a message: `<id>_one`, `<id>_few`, ... as the language counts, `<id>_other` where
 * that form is not there, else `<id>` itself.
 */
export function say({ id, values: [first] = [] }: Message, voice: Voice, values: string[]): string {
  const count = countOf(first)
  const form = (name: string) => voice.look(`${id}_${name}`, values)
  const counted = count !== null && (form(pluralsOf(voice.locale).select(count)) || form('other'))
  return counted || voice.look(id, values) || id
}

/** A message as plain text. Strangers' words are capped and kept from turning the line around. */
export function wordsOf(message: Message, voice: Voice): string {
  return say(
    message,
    voice,
    (message.values ?? []).map((value) => textOf(value, voice)),
  )
}

/** The pieces of a value that a face may set apart (a scope in code type), in order. */
export function itemsOf(value: Value, locale: string): string[] {
  if (typeof value === 'number') return [value.toLocaleString(locale)]
  if (typeof value === 'string') return [value.replaceAll(UNSEEN, '')]
  if ('scopes' in value) return value.scopes.map(cap)
  if ('labels' in value) return value.labels.map((label) => cap(maskSecrets(rightPath(label))))
  if ('plans' in value) return [...value.plans]
  return ['foreign' in value ? cap(maskSecrets(value.foreign)) : dayOf(value.date, locale)]
}

/** A day as the language writes it; what is no ISO day, as somebody wrote it. */
function dayOf(day: string, locale: string): string {
  const date = new Date(day)
  return Number.isNaN(+date)
    ? cap(day)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

function textOf(value: Value, voice: Voice): string {
  const items = itemsOf(value, voice.locale).map((item) => voice.dress?.(item, value) ?? item)
  if (typeof value === 'object' && 'foreign' in value) return `\u2068${items[0]}\u2069`
  if (items.length < 2) return items[0] ?? ''
  const lists = typeof value === 'object' && 'plans' in value ? orListsOf : andListsOf
  return lists(voice.locale).format(items)
}

function countOf(value: Value | undefined): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || 'foreign' in value || 'date' in value) return null
  return ('scopes' in value ? value.scopes : 'labels' in value ? value.labels : value.plans).length
}

/** To make one of these costs as much as many sentences; languages are few. */
const pluralsOf = kept((locale) => new Intl.PluralRules(locale))
const andListsOf = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const orListsOf = kept((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

/** Longest stretch of a stranger's text that is shown. */
const CAP = 500
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a line of text
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Strangers' text without control and direction characters, at most 500 characters. */
export function cap(text: string): string {
  const seen = text.replaceAll(UNSEEN, '')
  return seen.length > CAP ? `${seen.slice(0, CAP - 1)}…` : seen
}
