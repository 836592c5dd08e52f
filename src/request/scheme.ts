/** Addresses that run or show their own text, or a file of this machine, where an app's page should open. */
const RUNS = new Set(['javascript', 'vbscript', 'data', 'blob', 'file', 'filesystem', 'about', 'view-source'])

/**
 * The scheme of an address that leads to no page on the web and may run what it holds.
 * @param address as decoded; browsers drop white space before a scheme and line breaks within (https://url.spec.whatwg.org/#url-parsing)
 * @returns lower case, without the colon; null for every other address
 */
export function schemeThatRuns(address: string): string | null {
  const start = address.slice(0, 200).replace(/[\0-\x20]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(start)?.[1]?.toLowerCase()
  return scheme !== undefined && RUNS.has(scheme) ? scheme : null
}

/** Names of the developer's own machine. HubSpot names the first alone; of the others nobody has reported a refusal. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/

/**
 * The host of an address that goes over http to another machine than the developer's own. HubSpot takes http on
 * localhost alone: https://developers.hubspot.com/changelog/2018-03-05-oauth2-redirect-uri-served-over-http-localhost
 * @param address as decoded
 * @returns null for every other address, and where the host is left open
 */
export function insecureHost(address: string): string | null {
  if (!/^\s*http:/i.test(address) || !URL.canParse(address)) return null
  const hostname = new URL(address).hostname.replace(/\.$/, '')
  const literal = /^(?:[a-z\d-]+\.)*[a-z\d-]+\.?$|^\[[\da-f:.]+\]$/.test(hostname)
  return literal && !OWN_MACHINE.test(hostname) ? hostname : null
}
