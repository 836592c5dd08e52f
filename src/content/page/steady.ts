import type { Perceived } from './block'

/**
 * How long a page has looked the same to a person. Counted by what is perceived, not by mutations: a spinner that is
 * turned by script changes the document all the time.
 * @returns to be called with every look and the time of it (ms); gives the ms since the last difference
 */
export function steadiness(): (seen: Perceived, now: number) => number {
  let last = ''
  let since = 0
  return ({ blocks }, now) => {
    const present = JSON.stringify(blocks)
    if (present !== last) {
      last = present
      since = now
    }
    return now - since
  }
}
