import { type Field, oneOf, shape, sound, yesNo } from './fields'
import { type Migration, migrated, type Read } from './stored'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a person may set; what they never touched is left out, so that a later default reaches them. */
export interface Settings {
  theme?: Theme
  /** Whether HubSpot's install pages are looked at at all. */
  recognise?: boolean
  /** Days that what HubSpot's pages showed is kept. */
  keepDays?: number
}

export const DEFAULTS: Required<Settings> = { theme: 'system', recognise: true, keepDays: 365 }
/** The longest that anything is kept: ten years. */
export const MOST_DAYS = 3650
const VERSION = 1
const NO_MIGRATIONS: readonly Migration[] = []

const days: Field<number> = sound(
  (value): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS,
)
const settings = shape<Settings>({ theme: oneOf(...THEMES), recognise: yesNo, keepDays: days }, [])

/**
 * Reads stored settings, of this version or an older one. A value that is not sound costs itself and nothing else.
 * @param raw anything at all; undefined = nothing stored
 */
export function readSettings(raw: unknown, migrations = NO_MIGRATIONS): Read<Settings> {
  if (raw === undefined) return { value: {}, aside: [] }
  const now = migrated(raw, migrations)
  if (!now) return { value: {}, aside: [{ at: '', value: raw }] }
  const aside: Read<Settings>['aside'] = []
  return { value: settings(now, '', aside) ?? {}, aside }
}

/** Settings in the form they are stored in. */
export function writeSettings(value: Settings): Record<string, unknown> {
  return { version: VERSION, ...value }
}
