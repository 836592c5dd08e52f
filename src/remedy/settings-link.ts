import { deepLink } from '../catalogue/guides'

/** HubSpot's own web app, by region (rules.json, region-hosts). */
const APP_HOST = /^app(-[a-z]+[0-9]+)?\.hubspot\.com$/

/** Whether a host is HubSpot's own web app, the only one that settings pages are opened on. */
export function isAppHost(host: string): boolean {
  return APP_HOST.test(host)
}

/**
 * A settings page of HubSpot on the host and account of the case. Null unless the link is known to be good and
 * every part it needs is known: nothing is invented.
 * @param host host of the install link or open tab
 * @param portalId account number
 */
export function settingsLink(id: string, host: string | null, portalId: string | null): string | null {
  const record = deepLink(id)
  if (!record) return null
  if (record.url.includes('{host}') && !(host && isAppHost(host))) return null
  if (record.url.includes('{portalId}') && !(portalId && /^\d+$/.test(portalId))) return null
  const url = record.url.replace('{host}', host ?? '').replace('{portalId}', portalId ?? '')
  return /[{}]|\.\.\./.test(url) ? null : url
}
