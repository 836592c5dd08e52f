import type { Found } from './sentence-search'

/** Index of the end of the line that `from` stands on. */
export function lineEnd(page: string, from: number): number {
  const end = page.indexOf('\n', from)
  return end < 0 ? page.length : end
}

/**
 * Where HubSpot's own words go on after a refusal's sentence: on the next line when an app's name stands in it. Strangers write
 * that name, so it may look like the end of the sentence and a list of permissions.
 */
export function rowsFrom(page: string, { end, gaps }: Pick<Found, 'end' | 'gaps'>): number {
  return gaps.some(({ hole }) => hole === 'app') ? lineEnd(page, end) : end
}
