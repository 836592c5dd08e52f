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
