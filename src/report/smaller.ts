import type { Case } from '../diagnosis/case'
import { apiNotes, isApiNote } from '../request/api-notes'
import type { ApiReading, PageReading, Reading } from '../request/types'

export type Told = Omit<Case, 'input' | 'page'>
/** What a masked line carries. */
export interface Packed {
  reading: Reading
  page: PageReading | null
  case: Told
}

/** What is known of an input that nobody can read. */
export const UNREAD: Reading = { kind: 'page-text', notes: [], request: null, page: null }
const NOTHING: Packed = { reading: UNREAD, page: null, case: {} }

/** What is too large for a line loses half of its longest lists, and says so; at last all that was told. */
export function smaller(packed: Packed): Packed {
  const { api } = packed.reading
  if (api) return smallerApi(packed, api) ?? NOTHING
  return smallerRequest(packed) ?? NOTHING
}

function smallerRequest({ reading, page, case: c }: Packed): Packed | null {
  const request = reading.request
  const most = request ? request.required.length + request.conditional.length + request.optional.length : 0
  if (!request || most < 2) return null
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

const CUT = { id: 'note_code_cut' }
const MOST = 20

/** Half a list of granted scopes would look like a token that lacks the rest: it goes as a whole. */
function smallerApi({ reading, page, case: c }: Packed, api: ApiReading): Packed | null {
  if (reading.notes.some(({ id }) => id === CUT.id)) return null
  const short: ApiReading = {
    ...api,
    quotes: api.quotes.slice(0, 1).map((quote) => quote.slice(0, 500)),
    categories: api.categories.slice(0, MOST),
    portals: api.portals.slice(0, MOST),
    calls: api.calls.slice(0, MOST),
    token: api.token && { ...api.token, scopes: null },
  }
  const others = reading.notes.filter((note) => !isApiNote(note)).slice(0, MOST)
  return {
    reading: { ...reading, api: short, notes: [...apiNotes(short), ...others, CUT] },
    page,
    case: { ...c, outcomes: (c.outcomes ?? []).slice(-10) },
  }
}
