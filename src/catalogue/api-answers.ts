import records from './data/api-answers.json'
import sources from './data/sources.json'
import type { ApiAnswerRecord, SourceRecord } from './types'

const list = records as unknown as ApiAnswerRecord[]
const byId = new Map(list.map((record) => [record.id, record]))

/** Everything that HubSpot's API is known to answer when it refuses. */
export function apiAnswers(): readonly ApiAnswerRecord[] {
  return list
}

/** One of these answers, by its id. */
export function apiAnswer(id: string): ApiAnswerRecord | null {
  return byId.get(id) ?? null
}

const urls = new Map((sources as SourceRecord[]).map(({ id, url }) => [id, url]))

/** Public address behind an answer, the best one; none where it was only observed. */
export function answerSource(id: string): string | undefined {
  return urls.get(byId.get(id)?.sources[0] ?? '')
}
