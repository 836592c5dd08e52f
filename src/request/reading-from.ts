import { isApi } from './api-from'
import { type Fits, isListOf, isRecord, isText, isTextOrNull, isYesNo, oneOf, orMissing, shape } from './fits'
import { readInstallLink } from './install-link'
import type { InputKind, Reading } from './types'

const KINDS: InputKind[] = [
  'install-link',
  'scope-list',
  'app-config',
  'api-error',
  'token-info',
  'page-text',
]

/** Texts that our own readers put into a note without a mark: numbers, statuses, names of ours. */
const LONGEST_PLAIN = 120

const isPlain: Fits = (value) => isText(value) && String(value).length <= LONGEST_PLAIN

const isValue: Fits = (value) =>
  isPlain(value) ||
  Number.isFinite(value) ||
  shape({ scopes: isListOf(isText) })(value) ||
  shape({ labels: isListOf(isText) })(value) ||
  shape({ plans: isListOf(isText) })(value) ||
  shape({ foreign: isText })(value) ||
  shape({ date: isText })(value)

/** Notes of readers alone: no other sentence of ours can be put into somebody's mouth. */
const isNote: Fits = (value) =>
  isRecord(value) &&
  isText(value.id) &&
  /^note_[a-z_]{1,60}$/.test(String(value.id)) &&
  orMissing(isListOf(isValue))(value.values)

const isRequest = shape({
  host: isTextOrNull,
  region: isTextOrNull,
  portalId: isTextOrNull,
  clientId: isTextOrNull,
  redirectUri: isTextOrNull,
  required: isListOf(isText),
  conditional: isListOf(isText),
  optional: isListOf(isText),
  flow: oneOf(null, 'authorize', 'bridge', 'user-level', 'mcp'),
  hasState: isYesNo,
  hasCodeChallenge: isYesNo,
})

const isReading = shape({
  kind: oneOf(...KINDS),
  notes: isListOf(isNote),
  request: (value) => value === null || isRequest(value),
  link: orMissing(isTextOrNull),
  api: orMissing(isApi),
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
  const { kind, notes, request, link, api, app } = value as Reading
  if (typeof link === 'string' && !isInstallLink(link)) return null
  return {
    kind,
    notes,
    request,
    page: null,
    ...(link !== undefined && { link }),
    ...(api && { api }),
    ...(app && { app }),
  }
}

/** The whole text is one link. A mask at its end reads like the end of bold text, which belongs to no link. */
function isInstallLink(text: string): boolean {
  return readInstallLink(text)?.link?.replace(/\*+$/, '') === text.replace(/\*+$/, '')
}
