import type { InstallRequest } from './types'

/** What the path of an OAuth address says. */
export interface LinkPath {
  flow: NonNullable<InstallRequest['flow']>
  portalId: string | null
}

const AUTHORIZE = /^\/oauth(?:\/([^/]{1,200}))?\/authorize(\/user)?$/i

/**
 * Reads the path of an address on HubSpot's OAuth pages: `/oauth/authorize`, `/oauth/<portalId>/authorize`, either with
 * `/user`, and `/oauth-bridge`. Null for any other path.
 */
export function readPath(path: string, host: string | null): LinkPath | null {
  const plain = path.replace(/\/{2,}/g, '/').replace(/[/.,;:!\s]+$/, '')
  if (/^\/oauth-bridge$/i.test(plain)) return { flow: 'bridge', portalId: null }
  const authorize = AUTHORIZE.exec(plain)
  if (!authorize) return null
  const portal = authorize[1] ?? ''
  const mcp = /^mcp(?:-|\.)/.test(host ?? '')
  return {
    flow: mcp ? 'mcp' : authorize[2] ? 'user-level' : 'authorize',
    portalId: /^\d{1,20}$/.test(portal) ? portal : null,
  }
}
