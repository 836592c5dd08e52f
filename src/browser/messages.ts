import type { PageReading } from '../request/types'

/** What the content script tells the background: one entry per verb, name to payload. */
export interface ToBackground {
  /** Number of blockers the card shows in this tab; 0 takes the badge away. */
  badge: { count: number }
}

/** What the popup asks the content script of its tab: the page as read, or null. */
export const ASK_PAGE = 'page'

export type Verb = keyof ToBackground
export type Envelope<V extends Verb = Verb> = { [K in V]: { verb: K } & ToBackground[K] }[V]

/** Checks of the payloads, total over the verbs: what arrives is unknown until it has passed here. */
const SHAPES: { [V in Verb]: (payload: Record<string, unknown>) => boolean } = {
  badge: ({ count }) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 9999,
}

/**
 * Reads a message that came over the browser's bus.
 * @param raw anything
 * @returns the message when it is one of ours and well formed, else null
 */
export function readEnvelope(raw: unknown): Envelope | null {
  if (typeof raw !== 'object' || raw === null) return null
  const payload = raw as Record<string, unknown>
  const verb = payload.verb
  if (typeof verb !== 'string' || !Object.hasOwn(SHAPES, verb)) return null
  return SHAPES[verb as Verb](payload) ? (raw as Envelope) : null
}

const isText = (value: unknown) => typeof value === 'string'
const isTextOrNull = (value: unknown) => value === null || isText(value)
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

/** Reads the content script's answer about its page; null when it is none. */
export function readPageAnswer(raw: unknown): PageReading | null {
  if (typeof raw !== 'object' || raw === null) return null
  const page = raw as Record<keyof PageReading, unknown>
  const fits =
    isTextOrNull(page.variant) &&
    Number.isInteger(page.wording) &&
    (page.match === 'exact' || page.match === 'hint') &&
    isTexts(page.scopes) &&
    isTexts(page.permissions) &&
    isTextOrNull(page.app) &&
    isTextOrNull(page.redirectUri)
  return fits ? (raw as PageReading) : null
}
