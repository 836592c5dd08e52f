import type { Case } from '../diagnosis/case'
import { caseFrom } from '../diagnosis/case-from'
import { impossible } from '../diagnosis/impossible'
import { codeLine } from '../request/code-line'
import { openCodeReading } from '../request/code-reading'
import { maskSecrets } from '../request/mask'
import { maskedAll } from '../request/mask-all'
import { readTranslatedPage } from '../request/page-translated'
import { read } from '../request/read'
import type { PageReading, Reading } from '../request/types'
import { linkForOthers } from '../request/write-link'
import { type Packed, smaller, type Told, UNREAD } from './smaller'

/** A case as a masked line carries it: read already, so that it needs none of the text it was read from. */
export interface OpenedCode {
  /** Its input is the text that holds the line, which `read` understands. */
  case: Case
  reading: Reading
  page: PageReading | null
}

/**
 * The masked line `scopelight:1:...` that gives the same report on another machine. Of the link it holds what others
 * may see, of HubSpot's page only what was read off it; a secret that somebody put into any other field is masked.
 * @param c the case; its `page` text stays behind
 * @param page what HubSpot's page says, as read by the caller
 * @param reading of the case's input, where the caller has it
 */
export function codeOf(c: Case, page: PageReading | null, reading: Reading = readingOf(c)): string {
  const said = page ?? reading.page ?? (c.page === undefined ? null : readTranslatedPage(c.page))
  const notes =
    c.page && !said?.variant ? [...reading.notes, { id: 'note_page_not_recognised' }] : reading.notes
  // With spaces in it, its end would be read by what follows, and what others may not see may have followed.
  const link = reading.link && { link: maskSecrets(linkForOthers(reading.link)).replaceAll(' ', '%20') }
  let value: Packed = {
    reading: { ...maskedAll({ ...reading, notes, page: null }), ...link },
    page: maskedAll(said),
    case: maskedAll(toldIn(c)),
  }
  for (;;) {
    const line = codeLine(value)
    if (line) return line
    value = smaller(value)
  }
}

/** Reads a masked line back, wherever it stands in a text; null where there is none that can be read. Never throws. */
export function openCode(text: string): OpenedCode | null {
  const code = openCodeReading(text)
  if (!code || 'problem' in code) return null
  const checked = caseFrom({ ...(code.rest as object | null), input: '' })
  if (!checked.ok || impossible(checked.case)) return null
  return { case: { ...toldIn(checked.case), input: text }, reading: code.reading, page: code.page }
}

/** The case alone of a masked line; null where there is none. */
export function caseOf(line: string): Case | null {
  return openCode(line)?.case ?? null
}

function readingOf(c: Case): Reading {
  const result = read(c.input)
  return result.ok ? result.reading : UNREAD
}

/** What somebody told, without what was read. */
function toldIn({ id, account, person, answers, outcomes }: Case): Told {
  return {
    ...(id !== undefined && { id }),
    ...(account && { account }),
    ...(person && { person }),
    ...(answers && { answers }),
    ...(outcomes && { outcomes }),
  }
}
