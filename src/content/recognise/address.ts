/** Addresses on which HubSpot asks a person to let an app in. */
const HOST = /^(app|mcp)(-[a-z0-9]+)?\.hubspot\.com$/
const PATH = /^\/oauth(\/|$)|^\/oauth-bridge(\/|$)/

/**
 * Whether an address belongs to HubSpot's install flow; a single-page app may have wandered off from it.
 * @param address the page's address
 */
export function isInstallAddress(address: string): boolean {
  try {
    const { protocol, hostname, pathname } = new URL(address)
    return protocol === 'https:' && HOST.test(hostname) && PATH.test(pathname)
  } catch {
    return false
  }
}
