import { denial } from '../catalogue'
import data from '../catalogue/data/denials.json'
import type { DenialRecord } from '../catalogue/types'
import { readRetoldPage } from './page-retold'
import { readPage, readPageFor } from './page-text'
import { readUnknownPage } from './page-unknown'
import type { PageReading } from './types'
import { prepareWordings, type Sought } from './wordings'

let translations: readonly Sought[] | null = null

/**
 * Reads what HubSpot's page says, also in the words of help articles in other languages and of people who tell of it, which
 * the content script does without. Those give a hint: what they mean is what their refusal means (wording -1). Of a
 * sentence in other words still, the scopes it names in brackets are left.
 */
export function readTranslatedPage(text: string): PageReading {
  const page = readPage(text)
  if (page.variant !== null) return page
  translations ??= prepareWordings(notCarried())
  const translated = readPageFor(text, translations)
  if (translated.variant !== null) return { ...translated, wording: -1, match: 'hint' }
  const retold = readRetoldPage(text)
  return retold.variant === null ? readUnknownPage(text) : retold
}

function notCarried(): DenialRecord[] {
  return (data as DenialRecord[]).map((record) => ({
    ...record,
    title: null,
    wordings: record.wordings.filter(
      ({ text }) => !denial(record.id)?.wordings.some((carried) => carried.text === text),
    ),
  }))
}
