import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Begins the line; the number changes with what stands in it. */
const PREFIX = 'scopelight:1:'
const MARK = /scopelight:\s*(\d{1,3}):/gi
/** Longest code, in characters; what a screen of a mail programme quotes without harm. */
const LONGEST = 24_000
/** Most bytes of JSON in one, inflated. */
const MOST_BYTES = 65_536
/** Codes tried in one text: a mail thread quotes a few. */
const MOST_TRIES = 10
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const CHECK_BYTES = 3

/**
 * Packs a value into one line of letters: base64url of a check sum and the deflated JSON.
 * @returns null when it is too large for a line that people send
 */
export function codeLine(value: unknown): string | null {
  const json = strToU8(JSON.stringify(value))
  if (json.length >= MOST_BYTES) return null
  const packed = deflateSync(json, { level: 9 })
  const bytes = new Uint8Array(CHECK_BYTES + packed.length)
  bytes.set(checkSum(json))
  bytes.set(packed, CHECK_BYTES)
  const line = PREFIX + lettersOf(bytes)
  return line.length <= LONGEST ? line : null
}

/** What a text holds of a code: a line that can be read, one of a newer version, a broken one, or none. */
export type FoundCode = { found: 'whole'; value: unknown } | { found: 'newer' | 'broken' | 'none' }

/**
 * Finds a code in a text and unpacks it. Line breaks, spaces and quote marks inside it, words around it and marks
 * behind it do no harm: the packed data know their own end.
 * @param text anything
 */
export function findCode(text: string): FoundCode {
  // The search below is dear, and every line has two colons.
  if (text.indexOf(':', text.indexOf(':') + 1) < 0) return { found: 'none' }
  let found: 'newer' | 'broken' | 'none' = 'none'
  let tries = MOST_TRIES
  for (const mark of text.matchAll(MARK)) {
    if (tries-- === 0) break
    if (mark[1] !== '1') {
      found = found === 'none' ? 'newer' : found
      continue
    }
    const from = mark.index + mark[0].length
    const value = unpack(text.slice(from, from + 2 * LONGEST))
    if (value !== undefined) return { found: 'whole', value }
    found = 'broken'
  }
  return { found }
}

function unpack(text: string): unknown {
  try {
    const bytes = bytesOf(text)
    // With room of its own the inflating stops there, however much the data promise.
    const json = inflateSync(bytes.subarray(CHECK_BYTES), { out: new Uint8Array(MOST_BYTES) })
    if (json.length >= MOST_BYTES || checkSum(json).some((byte, at) => byte !== bytes[at])) return undefined
    return JSON.parse(strFromU8(json)) as unknown
  } catch {
    return undefined
  }
}

/** FNV-1a, its lower 24 bits: a letter lost or changed on the way is noticed. */
function checkSum(bytes: Uint8Array): number[] {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return [16, 8, 0].map((shift) => (sum >>> shift) & 255)
}

function lettersOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let i = 0; i < Math.min(4, bytes.length - at + 1); i++) text += LETTERS[(three >> (18 - 6 * i)) & 63]
  }
  return text
}

/** Letters that belong to no code are passed over. */
function bytesOf(text: string): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  let letters = 0
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) continue
    if (++letters > LONGEST) break
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 255)
    }
  }
  return Uint8Array.from(bytes)
}
