import { lookAlikes } from '../catalogue'
import { foreignHost } from './foreign-host'
import { looseJson } from './json'
import { squeeze } from './squeeze'
import type { Message } from './types'

/** Why an input cannot be read. Final: no reader shall try. */
export interface Problem {
  message: Message
  final: boolean
  /** There is no text to read at all. */
  unreadable?: boolean
}

/** The answer of HubSpot's token service to a granted code: tokens, and nothing to explain. */
const GRANT = /["'](?:access_token|refresh_token)["']\s*:/
const SAMPLE = 20_000
const LONG = 200_000
const SAMPLE_END = 100

/** Says why a text cannot be read, as far as that shows without reading it; null when nothing speaks against it. */
export function problemOf(text: string): Problem | null {
  if (text.trim() === '') return { message: { id: 'problem_empty' }, final: true, unreadable: true }
  if (isBinary(text)) return { message: { id: 'problem_binary' }, final: true, unreadable: true }
  const host = foreignHost(text)
  if (host?.own) return { message: { id: 'problem_not_install_link' }, final: false }
  if (host)
    return { message: { id: 'problem_wrong_host', values: [{ foreign: host.name }] }, final: host.final }
  if (/^\s*\{/.test(text) && GRANT.test(text.slice(0, SAMPLE)))
    return { message: { id: 'problem_token_grant' }, final: true }
  if (/^\s*https?:?\/{0,2}\S*$/i.test(text)) return { message: { id: 'problem_half_link' }, final: false }
  if (isJson(text)) return { message: { id: 'problem_json_without_scopes' }, final: false }
  if (isLookAlike(text)) return { message: { id: 'problem_page_no_refusal' }, final: false }
  return null
}

/** Of a long text its two ends tell: to read it all takes as long as everything else. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  if (text.length <= LONG) return looseJson(text) !== null
  return /^\s*(?:\{\s*"|\[\s*[{["])/.test(text) && /[\]}]\s{0,20}$/.test(text.slice(-SAMPLE_END))
}

/** Bytes of a file that is no text: NULs, or many control and replacement characters. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\uFFFD]|[\uD800-\uDFFF]/gu)?.length ?? 0
  return odd * 10 > sample.length
}

/** HubSpot's own pages on the way to an install that refuse nothing. */
function isLookAlike(text: string): boolean {
  if (text.length > SAMPLE) return false
  const lines = new Set(text.split('\n').map((line) => squeeze(line).letters))
  return lookAlikes().some(({ marks }) =>
    marks.some(({ role, text: mark }) => role !== 'text' && lines.has(squeeze(mark).letters)),
  )
}
