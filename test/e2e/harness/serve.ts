import type { Respond, Served } from './types'

/** True on HubSpot's own hosts. */
const isHubSpot = (url: string) => /(^|\.)hubspot\.com$/.test(new URL(url).hostname)

/** The answer to a request; null when nobody answers it. Only documents are served: no page under test needs more. */
export function served(respond: Respond, url: string, document: boolean): Served | null {
  return document && isHubSpot(url) ? respond(url) : null
}
