import type { OpenOptions, Served } from './types'

/** HubSpot's own hosts. */
const HUBSPOT = /(^|\.)hubspot\.com$/

/** The answer to a request; null when nobody answers it. Only documents are served: no page under test needs more. */
export function served(
  { respond, alsoServed }: Pick<OpenOptions, 'respond' | 'alsoServed'>,
  url: string,
  document: boolean,
): Served | null {
  const { hostname } = new URL(url)
  return document && (HUBSPOT.test(hostname) || alsoServed?.test(hostname)) ? respond(url) : null
}
