import type { CauseKind } from '../catalogue/types'
import { type Day, isDay } from './account'
import { type Aside, isRecord, listOf, shape, text } from './fields'
import { type Read, VERSION } from './stored'

/** A refusal that was explained: what kind of page, why, in which account, on which day. Nothing of the link is kept. */
export interface Recent {
  /** Denial variant of the catalogue. */
  variant: string
  causes: CauseKind[]
  portalId?: string
  on: Day
}

export const MOST_RECENT = 20
/** Where they are kept. */
export const RECENT = 'recent'

const WORD = /^[a-z][a-z0-9-]{0,60}$/
const recent = shape<Recent, 'variant' | 'causes' | 'on'>(
  {
    variant: text((value) => WORD.test(value)),
    // A kind of a later version reads as a word that no face has a sentence for; faces leave it out.
    causes: listOf(text((value) => WORD.test(value)) as never, 10),
    portalId: text((value) => /^\d{1,20}$/.test(value)),
    on: text(isDay),
  },
  ['variant', 'causes', 'on'],
)

/** Reads what is kept, latest first; a value that is not sound costs itself and nothing else. */
export function readRecent(raw: unknown): Read<Recent[]> {
  const aside: Aside[] = []
  if (raw === undefined) return { value: [], aside }
  if (!isRecord(raw) || raw.version !== VERSION) return { value: [], aside: [{ at: '', value: raw }] }
  return { value: listOf(recent, MOST_RECENT)(raw.recent, 'recent', aside) ?? [], aside }
}

/** Recent refusals in the form they are stored in. */
export function writeRecent(list: readonly Recent[]): Record<string, unknown> {
  return { version: VERSION, recent: [...list] }
}

/** The list with one more, latest first; the same refusal of the same account on the same day stands once. */
export function withRecent(list: readonly Recent[], more: Recent): Recent[] {
  const same = (one: Recent) =>
    one.variant === more.variant && one.portalId === more.portalId && one.on === more.on
  return [more, ...list.filter((one) => !same(one))].slice(0, MOST_RECENT)
}
