import records from './data/api-answers.json'
import { sourceUrl } from './source-urls'
import type { ApiAnswerRecord } from './types'

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

/** Public address behind an answer, the best one; none where it was only observed. */
export function answerSource(id: string): string | undefined {
  return sourceUrl(byId.get(id)?.sources[0] ?? '') ?? undefined
}
