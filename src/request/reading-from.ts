import { readInstallLink } from './install-link'
import type { InputKind, Reading } from './types'

/** Tells whether a value of unknown origin has a shape. */
type Fits = (value: unknown) => boolean

const isText: Fits = (value) => typeof value === 'string'
const isTextOrNull: Fits = (value) => value === null || isText(value)
const isYesNo: Fits = (value) => typeof value === 'boolean'
const isTexts: Fits = (value) => Array.isArray(value) && value.every(isText)
const oneOf =
  (...allowed: unknown[]): Fits =>
  (value) =>
    allowed.includes(value)
const orMissing =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value)
const shape =
  (fields: Record<string, Fits>): Fits =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]))

const KINDS: InputKind[] = [
  'install-link',
  'scope-list',
  'app-config',
  'api-error',
  'token-info',
  'page-text',
]

const isValue: Fits = (value) =>
  isText(value) ||
  Number.isFinite(value) ||
  shape({ scopes: isTexts })(value) ||
  shape({ labels: isTexts })(value) ||
  shape({ plans: isTexts })(value) ||
  shape({ foreign: isText })(value) ||
  shape({ date: isText })(value)

/** Notes of readers alone: no other sentence of ours can be put into somebody's mouth. */
const isNote: Fits = (value) =>
  isRecord(value) &&
  isText(value.id) &&
  /^note_[a-z_]{1,60}$/.test(String(value.id)) &&
  orMissing((values) => Array.isArray(values) && values.every(isValue))(value.values)

const isRequest = shape({
  host: isTextOrNull,
  region: isTextOrNull,
  portalId: isTextOrNull,
  clientId: isTextOrNull,
  redirectUri: isTextOrNull,
  required: isTexts,
  conditional: isTexts,
  optional: isTexts,
  flow: oneOf(null, 'authorize', 'bridge', 'user-level', 'mcp'),
  hasState: isYesNo,
  hasCodeChallenge: isYesNo,
})

const isReading = shape({
  kind: oneOf(...KINDS),
  notes: (value) => Array.isArray(value) && value.every(isNote),
  request: (value) => value === null || isRequest(value),
  link: orMissing(isTextOrNull),
  app: orMissing(
    shape({
      auth: oneOf(null, 'oauth', 'static'),
      distribution: oneOf(null, 'marketplace', 'private'),
      userLevel: isYesNo,
    }),
  ),
})

/**
 * Checks what was handed over as a reading, its page apart; null when it is none. Of fields that nobody knows nothing is
 * taken. A link must be one of HubSpot's: corrected links are made from it.
 */
export function readingFrom(value: unknown): Reading | null {
  if (!isReading(value)) return null
  const { kind, notes, request, link, app } = value as Reading
  if (typeof link === 'string' && !isInstallLink(link)) return null
  return { kind, notes, request, page: null, ...(link !== undefined && { link }), ...(app && { app }) }
}

/** The whole text is one link. A mask at its end reads like the end of bold text, which belongs to no link. */
function isInstallLink(text: string): boolean {
  return readInstallLink(text)?.link?.replace(/\*+$/, '') === text.replace(/\*+$/, '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
