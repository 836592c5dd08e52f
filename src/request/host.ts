const HUBSPOT = /(?:^|\.)(?:hubspot|hubapi)\.com$/
/** `app-eu1`, `mcp-na2`: the data host stands after the dash; `app` alone does not say. */
const REGION = /^[a-z]+-([a-z]{2,3}\d{1,2})\./

/**
 * The host that a browser would go to for what stands between `//` and the next `/`: user names and ports left out,
 * lower case, international names in their ASCII form. Null when there is none.
 */
export function hostOf(authority: string): string | null {
  try {
    return new URL(`https://${authority}`).hostname.replace(/\.$/, '') || null
  } catch {
    return null
  }
}

/** Whether a host is hubspot.com, hubapi.com or a subdomain of them. */
export function isHubSpotHost(host: string): boolean {
  return HUBSPOT.test(host)
}

/** HubSpot's data host named in a host (`eu1`, `na2`), or null when the host does not say. */
export function regionOf(host: string): string | null {
  return REGION.exec(host)?.[1] ?? null
}

/**
 * HubSpot's host in an authority that may hold template holes (`app-${region}.hubspot.com`).
 * @returns the host; null when it is HubSpot's but not literal; undefined when it is not HubSpot's
 */
export function hubSpotHost(authority: string): string | null | undefined {
  if (/[{}$<>]/.test(authority)) {
    return !/[@\\/]/.test(authority) && isHubSpotHost(authority.toLowerCase().replace(/\.$/, ''))
      ? null
      : undefined
  }
  const host = hostOf(authority)
  return host !== null && isHubSpotHost(host) ? host : undefined
}
