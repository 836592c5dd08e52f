import { hostOf, isHubSpotHost } from './host'

/** The host of an address that is no install link. */
export interface ForeignHost {
  name: string
  /** It is HubSpot's; the address may lead elsewhere on it. */
  own: boolean
  /** The text is about this address: no reader shall look for scopes in it. */
  final: boolean
}

const MOST = 50
const LONGEST = 4000
const AUTHORIZE = /[?&](?:(?:optional_)?scope|client_id)=/i

/**
 * The host that a text's address leads to. Addresses count when the text begins with them, or when they look like an authorize page.
 * @returns HubSpot's where one of several is HubSpot's OAuth page; null when there is no such address
 */
export function foreignHost(text: string): ForeignHost | null {
  let first: ForeignHost | null = null
  let tries = MOST
  let next = 0
  for (let at = text.indexOf('://'); at >= 0 && tries > 0; at = text.indexOf('://', next), tries -= 1) {
    const address = /^[^\s"'`<>]*/.exec(text.slice(at + 3, at + 3 + LONGEST))?.[0] ?? ''
    // An address inside another is a part of it.
    next = at + 3 + address.length
    const name = hostOf(/^[^/?#]*/.exec(address)?.[0] ?? '')
    const begins = at < 40 && /^[\s"'`<(]*[a-z][a-z0-9+.-]*$/i.test(text.slice(0, at))
    if (name === null || !(begins || AUTHORIZE.test(address))) continue
    const own = isHubSpotHost(name)
    if (own && /^[^/?#]*\/+oauth\b/i.test(address)) return { name, own, final: false }
    const alone = begins && /^[\s"'`>)]*$/.test(text.slice(at + 3 + address.length))
    const quoted = /["'`][a-z]*$/i.test(text.slice(Math.max(0, at - 12), at)) && !begins
    first ??= { name, own, final: !own && (alone || (AUTHORIZE.test(address) && !quoted)) }
  }
  return first ?? schemeless(text)
}

/** `accounts.example.com/oauth?client_id=...`: an address without its scheme. */
function schemeless(text: string): ForeignHost | null {
  const address = /^\s*([\w-]+(?:\.[\w-]+)+)\.?(?::\d+)?[/?]\S*/.exec(text.slice(0, LONGEST))
  if (!address || !AUTHORIZE.test(address[0])) return null
  const name = hostOf(address[1] ?? '')
  return name === null ? null : { name, own: isHubSpotHost(name), final: !isHubSpotHost(name) }
}
