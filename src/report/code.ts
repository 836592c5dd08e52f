import type { Case } from '../diagnosis/case'
import { caseFrom } from '../diagnosis/case-from'
import { impossible } from '../diagnosis/impossible'
import { codeLine } from '../request/code-line'
import { openCodeReading } from '../request/code-reading'
import { maskSecrets } from '../request/mask'
import { readTranslatedPage } from '../request/page-translated'
import { read } from '../request/read'
import type { PageReading, Reading } from '../request/types'
import { linkForOthers } from '../request/write-link'

/** A case as a masked line carries it: read already, so that it needs none of the text it was read from. */
export interface OpenedCode {
  /** Its input is the text that holds the line, which `read` understands. */
  case: Case
  reading: Reading
  page: PageReading | null
}

type Told = Omit<Case, 'input' | 'page'>
type Packed = { reading: Reading; page: PageReading | null; case: Told }

/** What is known of an input that nobody can read. */
export const UNREAD: Reading = { kind: 'page-text', notes: [], request: null, page: null }

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
  const link = reading.link && { link: maskSecrets(linkForOthers(reading.link)) }
  let value: Packed = {
    reading: { ...masked({ ...reading, notes, page: null }), ...link },
    page: masked(said),
    case: masked(toldIn(c)),
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

/** Every text in a value, names of fields among them, without secrets. */
function masked<T>(value: T): T {
  if (typeof value === 'string') return maskSecrets(value) as T
  if (Array.isArray(value)) return value.map(masked) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [maskSecrets(name), masked(one)])) as T
}

/** What is too large for a line loses half of its longest lists, and says so; at last all that was told. */
function smaller({ reading, page, case: c }: Packed): Packed {
  const request = reading.request
  const most = request ? request.required.length + request.conditional.length + request.optional.length : 0
  if (!request || most < 2) return { reading: UNREAD, page: null, case: {} }
  const half = <T>(list: T[]) => list.slice(0, Math.floor(list.length / 2))
  const [required, conditional, optional] = [
    half(request.required),
    half(request.conditional),
    half(request.optional),
  ]
  const left = required.length + conditional.length + optional.length
  const notes = reading.notes.filter(({ id }) => id !== 'note_too_many_names').slice(0, 20)
  return {
    reading: {
      ...reading,
      link: null,
      notes: [...notes, { id: 'note_too_many_names', values: [left] }],
      request: { ...request, required, conditional, optional },
    },
    page: page && { ...page, scopes: page.scopes.slice(0, 200), permissions: page.permissions.slice(0, 200) },
    case: { ...c, outcomes: (c.outcomes ?? []).slice(-10) },
  }
}
