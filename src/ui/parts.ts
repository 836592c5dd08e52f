import { itemsOf, say, type Voice } from '../report/wording'
import type { Message, Value } from '../request/types'
import { MARKS } from './voice'

/** A stretch of a message, by who wrote it and how it is set. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'scope' | 'label' | 'plan' | 'foreign'; text: string }

/**
 * A message as pieces in the order of its language: every scope, label, plan and stranger's word stays one piece,
 * lists are joined as the language joins them.
 * @param message id and values
 * @param voice words and language
 * @returns pieces, neighbouring plain text merged; the id itself where no wording exists
 */
export function parts(message: Message, voice: Voice): Part[] {
  const values = message.values ?? []
  const found: Part[] = []
  const plain = (text: string) => {
    const last = found.at(-1)
    if (last?.kind === 'text') last.text += text
    else if (text) found.push({ kind: 'text', text })
  }
  for (const piece of say(message, voice, MARKS).split(/([\uE001-\uE009])/)) {
    const value = values[MARKS.indexOf(piece)]
    if (value === undefined) plain(MARKS.includes(piece) ? '' : piece)
    else
      for (const part of partsOf(value, voice.locale))
        part.kind === 'text' ? plain(part.text) : found.push(part)
  }
  return found
}

/** The message as one string, for names of controls and copied texts. */
export function plainWords(message: Message, voice: Voice): string {
  return parts(message, voice)
    .map(({ text }) => text)
    .join('')
}

function partsOf(value: Value, locale: string): Part[] {
  const items = itemsOf(value, locale)
  const kind = kindOf(value)
  if (items.length < 2) return items.map((text) => ({ kind, text }))
  const type = kind === 'plan' ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(locale, { type })
    .formatToParts(items)
    .map((part) => ({ kind: part.type === 'element' ? kind : 'text', text: part.value }))
}

function kindOf(value: Value): Part['kind'] {
  if (typeof value !== 'object') return 'text'
  if ('scopes' in value) return 'scope'
  if ('labels' in value) return 'label'
  if ('plans' in value) return 'plan'
  return 'foreign' in value ? 'foreign' : 'text'
}
