/** The install link of a world, and the link that a request address carries. */
import type { Link, World } from './world'

const PORTAL_PATH = /^\/oauth\/(\d+)\/authorize\/?$/

/** Path of the link's flow. */
function pathOf({ flow, portalId }: Link): string {
  if (flow === 'bridge') return '/oauth-bridge'
  if (flow === 'mcp' || flow === 'user-level') return '/oauth/authorize/user'
  return portalId === undefined ? '/oauth/authorize' : `/oauth/${portalId}/authorize`
}

/** The authorize URL as an app would send it; scopes separated by %20, parameters in the usual order. */
export function linkOf({ link }: Pick<World, 'link'>): string {
  const query: string[] = []
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') query.push(`${name}=${encodeURIComponent(wellFormed(value))}`)
  }
  add('client_id', link.clientId)
  add('redirect_uri', link.redirectUri)
  add('scope', link.scope.join(' '))
  add('optional_scope', link.optionalScope.join(' '))
  add('state', link.state)
  add('code_challenge', link.codeChallenge)
  if (link.codeChallenge) add('code_challenge_method', 'S256')
  return `https://${link.host}${pathOf(link)}?${query.join('&')}`
}

/** The link in an address on HubSpot's hosts; null where the path is none of the install flow. */
export function readLink(url: URL): Link | null {
  const flow = flowOf(url)
  if (flow === null) return null
  const value = (name: string) => url.searchParams.get(name) ?? ''
  const list = (name: string) => value(name).split(' ').filter(Boolean)
  const portal = PORTAL_PATH.exec(url.pathname)?.[1]
  return {
    flow,
    host: url.host,
    ...(portal === undefined ? {} : { portalId: portal }),
    clientId: value('client_id'),
    redirectUri: value('redirect_uri'),
    scope: list('scope'),
    optionalScope: list('optional_scope'),
    ...(value('state') === '' ? {} : { state: value('state') }),
    ...(value('code_challenge') === '' ? {} : { codeChallenge: value('code_challenge') }),
  }
}

function flowOf({ host, pathname }: URL): Link['flow'] | null {
  if (/^\/oauth-bridge\/?$/.test(pathname)) return 'bridge'
  if (/^\/oauth\/authorize\/user\/?$/.test(pathname)) return host.startsWith('mcp') ? 'mcp' : 'user-level'
  if (/^\/oauth\/authorize\/?$/.test(pathname) || PORTAL_PATH.test(pathname)) return 'authorize'
  return null
}

/** Lone surrogates cannot stand in an address: they become the replacement character. */
const wellFormed = (value: string) => value.replace(/\p{Surrogate}/gu, '\uFFFD')
