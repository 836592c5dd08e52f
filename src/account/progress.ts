import { type Day, isDay } from './account'
import { type Aside, listOf, oneOf, shape, text } from './fields'
import { type Read, VERSION } from './stored'

/** A guide that somebody has begun: kept, so that closing panel or browser costs no place in it. */
export interface Begun {
  guide: string
  /** HubSpot's number of the account; left out where it is not known. */
  portalId?: string
  /** HubSpot's host that its settings open on. */
  host?: string
  /** Rows to switch on, as right keys of the catalogue. What a page called otherwise is not kept. */
  rights: string[]
  /** Keys of the steps that are done. */
  done: string[]
  on: Day
}

const MOST = 100
const GUIDE = /^[a-z][a-z0-9_]{0,60}$/
const PORTAL = /^\d{1,20}$/
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/
const RIGHT = /^[a-z_]+(\.[a-z_]+)+(:[A-Za-z -]{1,40})?$/

const begun = shape<Stored, 'guide' | 'rights' | 'done' | 'on'>(
  {
    version: oneOf(String(VERSION)),
    guide: text((value) => GUIDE.test(value)),
    portalId: text((value) => PORTAL.test(value)),
    host: text((value) => HOST.test(value) && value.length <= 100),
    rights: listOf(
      text((value) => RIGHT.test(value)),
      MOST,
    ),
    done: listOf(
      text((value) => value.length <= 400),
      MOST,
    ),
    on: text(isDay),
  },
  ['guide', 'rights', 'done', 'on'],
)

type Stored = Begun & { version?: string }

/** Where a guide's progress is kept: one key for each account and guide, so that none costs another. */
export function progressKey({ portalId, guide }: Pick<Begun, 'portalId' | 'guide'>): string {
  return `progress:${portalId ?? ''}:${guide}`
}

/** Whether a storage key is one of these. */
export function isProgressKey(key: string): boolean {
  return key.startsWith('progress:')
}

/** Reads a guide's progress; null where it is not sound, with what was found put aside. */
export function readProgress(raw: unknown): Read<Begun | null> {
  const aside: Aside[] = []
  const read = begun(raw, '', aside)
  if (!read) return { value: null, aside }
  const { version: _, ...value } = read
  return { value, aside }
}

/** A guide's progress in the form it is stored in. */
export function writeProgress(value: Begun): Record<string, unknown> {
  return { version: String(VERSION), ...value, rights: value.rights.filter((right) => RIGHT.test(right)) }
}

/** The guide with a step done, or not done after all. */
export function withStep(value: Begun, key: string, done: boolean, on: Day): Begun {
  const others = value.done.filter((one) => one !== key)
  return { ...value, done: done ? [...others, key] : others, on }
}
