/** Addresses on which HubSpot asks a person to let an app in. */
const INSTALL = /^https:\/\/(app|mcp)(-[a-z0-9]+)?\.hubspot\.com\/oauth(-bridge)?([/?#]|$)/

/**
 * Whether an address belongs to HubSpot's install flow; a single-page app may have wandered off from it.
 * @param address the page's address, as the browser gives it
 */
export function isInstallAddress(address: string): boolean {
  return INSTALL.test(address)
}
