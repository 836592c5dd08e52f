import { percentDecode } from './decode'
import { hostOf, hubSpotHost, isHubSpotHost } from './host'

/** Where an install link begins in a text. */
export interface Address {
  /** The text that holds it: the input, or a decoded part of it when the link stood percent-encoded in another address. */
  text: string
  start: number
  /** Where it begins in the input, whichever text holds it. */
  at: number
  /** Index of the slash after the host. */
  pathAt: number
  /** HubSpot's host; null when a template stands for a part of it. */
  host: string | null
  /** The mark right before the link (a quote, `(`, `<`), or ''. */
  opener: string
}

const MOST = 40
const MOST_TRIES = 400
const LONGEST_HOST = 300
const LONGEST_RUN = 4000
const PATH = /^\.?(?::\d{1,5})?(?=\\?\/)(?:\\?\/)+oauth\b/i
const ENCODED_PATH = /^(?:%(?:25)*2F)+oauth\b/i
const ENCODED_SCHEME = /https?%(?:25)*3A(?:%(?:25)*2F)+[\w.-]*$/i
/** Ends an address, looking back from a point in it. */
const DELIMITERS = new Set(' \t\n\r\u00a0"\'`<>()[]|,;')

/** Every address of HubSpot's OAuth pages in a text, in order. Those inside an address of another host are left out. */
export function hubSpotAddresses(text: string): Address[] {
  const lower = text.toLowerCase()
  const found: Address[] = []
  for (const domain of ['hubspot.com', 'hubapi.com']) {
    let tries = MOST_TRIES
    for (let at = lower.indexOf(domain); at >= 0 && found.length < MOST; at = lower.indexOf(domain, at + 1)) {
      tries -= 1
      if (tries < 0) break
      const address = addressAt(text, at, at + domain.length)
      if (address) found.push(address)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

function addressAt(text: string, domainAt: number, domainEnd: number): Address | null {
  const tail = text.slice(domainEnd, domainEnd + 40)
  if (ENCODED_PATH.test(tail)) return encodedAddress(text, domainAt, domainEnd)
  if (!PATH.test(tail) || !/authorize|oauth-bridge/i.test(text.slice(domainEnd, domainEnd + LONGEST_HOST)))
    return null
  const hostAt = authorityStart(text, domainAt)
  const pathAt = domainEnd + tail.search(/\\?\//)
  const host = hubSpotHost(text.slice(hostAt, pathAt))
  if (host === undefined) return null
  const start = schemeStart(text, hostAt)
  if (isInForeignAddress(text, start)) return null
  return { text, start, at: start, pathAt, host, opener: openerBefore(text, start) }
}

/** A link that stands encoded in a parameter of another address, as on HubSpot's own sign-in page. */
function encodedAddress(text: string, domainAt: number, domainEnd: number): Address | null {
  const before = ENCODED_SCHEME.exec(text.slice(Math.max(0, domainAt - LONGEST_HOST), domainAt))
  if (!before) return null
  const start = domainAt - before[0].length
  if (isInForeignAddress(text, start)) return null
  const rest = text.slice(start, start + LONGEST_RUN * 25)
  const run = rest.slice(0, endOfRun(rest))
  let decoded = run
  for (let round = 0; round < 4 && /%(?:25)*2Foauth/i.test(decoded); round += 1)
    decoded = percentDecode(decoded)
  const inner = decoded.toLowerCase().indexOf(text.slice(domainAt, domainEnd).toLowerCase())
  const address = inner < 0 ? null : addressAt(decoded, inner, inner + domainEnd - domainAt)
  return address && { ...address, at: start }
}

function endOfRun(rest: string): number {
  const end = rest.search(/[\s"'`<>&|]/)
  return end < 0 ? rest.length : end
}

/** Start of what stands between `//` and the path, walking back over host, port, user and template characters. */
function authorityStart(text: string, from: number): number {
  let at = from
  const stop = Math.max(0, from - LONGEST_HOST)
  while (at > stop) {
    const c = text[at - 1] ?? ''
    if (c === '}') {
      const open = text.slice(stop, at).lastIndexOf('{')
      if (open < 0) break
      at = stop + open
    } else if (/[\w.~%@:\\${-]|[^\0-\x7f]/.test(c) && !/[\u2000-\u206f\u3000-\u303f\uff00-\uff0f]/.test(c)) {
      at -= 1
    } else {
      break
    }
  }
  return at
}

function schemeStart(text: string, hostAt: number): number {
  const before = /[a-z][a-z0-9+.-]{1,10}:(?:\\?\/)+$/i.exec(text.slice(Math.max(0, hostAt - 24), hostAt))
  return before ? hostAt - before[0].length : hostAt
}

/** Whether the run of characters before `start` is the beginning of another host's address. */
export function isInForeignAddress(text: string, start: number): boolean {
  const run = runBefore(text, start)
  if (run === '') return false
  // An address in a redirect_uri is that of the app; what follows it is HubSpot's again.
  if (/redirect_uri=[^&]*&/i.test(run))
    return isInForeignAddress(run.slice(0, run.search(/redirect_uri=/i)), run.search(/redirect_uri=/i))
  const scheme = run.search(/(?::|%3A)(?:\\?\/|%2F){2}/i)
  const from =
    scheme >= 0 ? scheme + (/^:?(?:%3A)?(?:\\?\/|%2F)+/i.exec(run.slice(scheme))?.[0].length ?? 0) : 0
  const authority = /^[^/?#%&=\\]+/.exec(run.slice(from))?.[0] ?? ''
  if (scheme < 0 && !/^[\w-]+(?:\.[\w-]+)+[/?]/.test(run)) return false
  const host = hostOf(authority)
  return host !== null && !isHubSpotHost(host)
}

function runBefore(text: string, start: number): string {
  let at = start
  const stop = Math.max(0, start - LONGEST_RUN)
  while (at > stop && !DELIMITERS.has(text[at - 1] ?? '')) at -= 1
  return text.slice(at, start)
}

function openerBefore(text: string, start: number): string {
  const mark = text[start - 1] ?? ''
  if (!/["'`(<]/.test(mark)) return ''
  return text[start - 2] === '\\' ? `\\${mark}` : mark
}
