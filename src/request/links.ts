import { type Address, hubSpotAddresses } from './find-link'
import { flatten } from './flatten'
import { hubSpotHost } from './host'
import { type Parameters, splitParameters } from './link-parameters'
import { type LinkPath, readPath } from './link-path'

/** An install link as it stands in a text. */
export interface Link {
  /** HubSpot's host; null when a template stands for a part of it. */
  host: string | null
  path: LinkPath
  /** The query, flat, without its `?`. */
  query: string
  parameters: Parameters
  /** Source texts of the template holes. */
  holes: string[]
  /** Where it stands in `text`. */
  text: string
  start: number
  end: number
  /** The whole link on one line, entities and escapes undone; with template holes it is no address. */
  line: string
  /** Another copy stands right behind it, without anything in between. */
  twice: boolean
}

const MOST = 8
/** A second link that begins inside the first; one that is a parameter's value stands behind `=`. */
const SECOND =
  /(?<!=|%3D)https?:\/\/([\w.-]*\.?(?:hubspot|hubapi)\.com)(\/oauth(?:\/[^/?&#]*)?\/authorize(?:\/user)?\/?|\/oauth-bridge)\?/gi

/** Every install link in a text, in order; at most eight. */
export function installLinks(text: string): Link[] {
  const links: Link[] = []
  let until = 0
  for (const address of hubSpotAddresses(text)) {
    if (address.at < until) continue
    const found = linksAt(address)
    if (address.text === text && found[0]) until = found[0].end
    links.push(...found)
    if (links.length >= MOST) break
  }
  return links.slice(0, MOST)
}

function linksAt({ text, start, pathAt, host, opener }: Address): Link[] {
  const flat = flatten(text, pathAt, opener)
  const line = flat.text.slice(0, endOf(flat.text))
  const end = flat.end - (flat.text.length - line.length)
  const links: Link[] = []
  const add = (host: string | null, origin: string, written: string) => {
    const at = written.search(/[?&#]/)
    const path = readPath(at < 0 ? written : written.slice(0, at), host)
    if (!path) return
    const query = at < 0 ? '' : written.slice(at + 1)
    links.push({
      host,
      path,
      query,
      parameters: splitParameters(query),
      holes: flat.holes,
      text,
      start,
      end,
      line: origin + written,
      twice: false,
    })
  }
  let from = 0
  let own: string | null = host
  let origin = text.slice(start, pathAt)
  for (const second of line.matchAll(SECOND)) {
    add(own, origin, line.slice(from, second.index))
    own = hubSpotHost(second[1] ?? '') ?? null
    from = second.index + second[0].length - 1 - (second[2]?.length ?? 0)
    origin = line.slice(second.index, from)
  }
  add(own, origin, line.slice(from))
  return links.length > 1 ? links.map((link) => ({ ...link, twice: true })) : links
}

/** Where a link ends before the punctuation of the text around it. */
function endOf(line: string): number {
  // A full stop after a scope may belong to a cut name; the names themselves are looked at later.
  const inScopes = /[?&](?:optional_)?scope=[^&]*$/.test(line.slice(-300))
  let end = line.length
  while (
    end > 0 &&
    (/[,;:!)}*\]]/.test(line[end - 1] ?? '') || (!inScopes && line[end - 1] === '.' && line[end - 2] !== '.'))
  )
    end -= 1
  return end
}
