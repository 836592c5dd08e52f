/** What a request asks the replica to play: reserved query parameters beside a genuine install link. */
import { linkOf, readLink } from './link'
import type { Connect } from './pages/outcome'
import { STYLE_IDS, type StyleId } from './styles'
import { makeWorld, type World } from './world'

/**
 * How the outcome comes about: at once; after a click on the first page, with or without a history entry; or the
 * other way round, the outcome first and a consent after `delay` ms.
 */
export const VIAS = ['direct', 'click', 'push', 'recover'] as const
export type Via = (typeof VIAS)[number]

export interface Control {
  style: StyleId
  /** Milliseconds before the page shows anything but a spinner. */
  delay: number
  /** Look-alike to show instead of the outcome (or before it, with click and push). */
  page: string | null
  via: Via
  connect: Connect
  /** Opened from the replica's own controls: shows the way back. */
  demo: boolean
}

/** Ten minutes: longer than any test waits. */
const LONGEST_DELAY = 600_000

/** The address at which the replica plays this world: the genuine install link plus the reserved parameters. */
export function replicaUrl(world: World, control: Partial<Control> = {}): string {
  const query: string[] = []
  const unusual = differences(world)
  if (Object.keys(unusual).length > 0) query.push(`replica_world=${toBase64Url(JSON.stringify(unusual))}`)
  if (control.style !== undefined) query.push(`replica_style=${control.style}`)
  if (control.delay !== undefined) query.push(`replica_delay=${control.delay}`)
  if (control.page != null) query.push(`replica_page=${encodeURIComponent(control.page)}`)
  if (control.via !== undefined) query.push(`replica_via=${control.via}`)
  if (control.connect !== undefined) query.push(`replica_connect=${control.connect}`)
  if (control.demo) query.push('replica_demo=1')
  const link = linkOf(world)
  return query.length === 0 ? link : `${link}${link.endsWith('?') ? '' : '&'}${query.join('&')}`
}

/** What of a world, its link apart, is not as in a healthy one. */
function differences(world: World): Record<string, unknown> {
  const usual = makeWorld({ link: world.link })
  const different = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  const found: Record<string, unknown> = different(world.era, usual.era) ? { era: world.era } : {}
  for (const part of ['account', 'person', 'app', 'drawn'] as const) {
    const healthy = Object.entries(usual[part])
    const fields = Object.entries(world[part]).filter(([name, value]) =>
      different(value, healthy.find(([other]) => other === name)?.[1]),
    )
    if (fields.length > 0) found[part] = Object.fromEntries(fields)
  }
  return found
}

/** Reads the control parameters; those that are absent or unknown fall back to a plain page at once. */
export function readControl(url: URL): Control {
  const value = (name: string) => url.searchParams.get(`replica_${name}`)
  const delay = Number(value('delay') ?? 0)
  return {
    style: STYLE_IDS.find((id) => id === value('style')) ?? 'c',
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), LONGEST_DELAY) : 0,
    page: value('page'),
    via: VIAS.find((via) => via === value('via')) ?? 'direct',
    connect: value('connect') === 'disabled' ? 'disabled' : 'none',
    demo: value('demo') === '1',
  }
}

/**
 * The world an address speaks of: its link is the address itself; the rest comes from replica_world, and is healthy
 * where that is absent. Null where the path is none of the install flow. Throws on a replica_world that is no JSON
 * object.
 */
export function readWorld(url: URL): World | null {
  const link = readLink(url)
  if (link === null) return null
  const given = url.searchParams.get('replica_world')
  if (given === null) return makeWorld({ link })
  const parts: unknown = JSON.parse(fromBase64Url(given))
  if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) throw new Error('not an object')
  return makeWorld({ ...parts, link })
}

function toBase64Url(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)))
}
