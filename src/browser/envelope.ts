import { pageFrom } from '../request/page-from'
import type { PageReading } from '../request/types'
import type { Envelope, ToBackground, Verb } from './messages'

type Check = (value: unknown) => boolean

/** More than any page of HubSpot's holds, so that nobody fills the store through a message. */
const MOST = 2000
const MOST_ROWS = 100
/** A link of 2,000 names is no longer than this. */
const LARGEST_CASE = 500_000

const isShort: Check = (value) => typeof value === 'string' && value.length <= 500
/** What one block of a page is cut to. */
const isBlock: Check = (value) => typeof value === 'string' && value.length <= 2000
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check)
const fields =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]))

const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.some((word) => word === value)

const isPortalId: Check = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value)
const isNames = list(isShort, MOST)
/** The states of a page that teach something; of any other the gate knows nothing. */
const STATES: Record<string, Check> = {
  consent: fields({ enabled: (enabled) => enabled === true }),
  denial: fields({ reading: fields({ variant: orNull(isShort), scopes: isNames, permissions: isNames }) }),
  chooser: fields({
    rows: list(
      fields({ portalId: orNull(isPortalId), name: isBlock, labels: list(isBlock, 100) }),
      MOST_ROWS,
    ),
  }),
}

const isCase: Check = (told) => isRecord(told) && isOfSize(told)
const isPage: Check = (page) => pageFrom(page) !== null && isOfSize(page)

/** Checks of the payloads, total over the verbs: what arrives is unknown until it has passed here. */
const SHAPES: { [V in Verb]: Record<keyof ToBackground[V], Check> } = {
  badge: { count: (count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 9999 },
  seen: {
    portalId: orNull(isPortalId),
    scopes: isNames,
    state: (state) =>
      isRecord(state) &&
      Object.hasOwn(STATES, String(state.kind)) &&
      STATES[String(state.kind)]?.(state) === true,
  },
  answer: {
    portalId: orNull(isPortalId),
    question: (id) => typeof id === 'string' && id.length <= 1000,
    answer: orNull(isShort),
  },
  recall: { portalId: orNull(isPortalId), scopes: isNames },
  view: { case: isCase, page: orNull(isPage) },
  letter: {
    case: isCase,
    page: orNull(isPage),
    owner: oneOf('installer', 'super-admin', 'billing-admin', 'app-developer', 'hubspot'),
    format: oneOf('text', 'markdown'),
  },
  guide: {},
}

/**
 * Reads a message that came over the browser's bus.
 * @param raw anything
 * @returns the message when it is one of ours and well formed, else null
 */
export function readEnvelope(raw: unknown): Envelope | null {
  if (!isRecord(raw) || typeof raw.verb !== 'string' || !Object.hasOwn(SHAPES, raw.verb)) return null
  return fields(SHAPES[raw.verb as Verb])(raw) ? (raw as unknown as Envelope) : null
}

/** Reads the content script's answer about its page; null when it is none. A page larger than any of HubSpot's is none. */
export function readPageAnswer(raw: unknown): { address: string; page: PageReading | null } | null {
  if (!isRecord(raw) || typeof raw.address !== 'string' || raw.address.length > LARGEST_CASE) return null
  return { address: raw.address, page: isPage(raw.page) ? pageFrom(raw.page) : null }
}

/** What is nested deeper than the stack has no size, and is nobody's case. */
function isOfSize(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= LARGEST_CASE
  } catch {
    return false
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
