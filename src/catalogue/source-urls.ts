import sources from './data/sources.json'
import type { SourceRecord } from './types'

const urls = new Map((sources as SourceRecord[]).map(({ id, url }) => [id, url]))

/** Public address of a source, by its id; null when there is none. */
export function sourceUrl(id: string): string | null {
  return urls.get(id) ?? null
}
