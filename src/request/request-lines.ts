import { endpoint } from '../catalogue/endpoints'
import { callsIn } from './api-calls'
import { readFields } from './api-fields'
import { apiText } from './api-text'
import { Asked } from './asked'
import type { Call, Message, Reading } from './types'

/** Words that may stand beside request lines without making them a story. */
const REST = 80
const MOST_LINES = 200

/**
 * Reads request lines that stand alone (`GET /crm/v3/objects/tickets`): as the scopes that an app needs for them.
 * @returns null when there are none, or much other text
 */
export function readRequestLines(source: string): Reading | null {
  if (!source.includes('/')) return null
  const lines = source.trim().split('\n', MOST_LINES + 1)
  if (lines.length > MOST_LINES) return null
  const text = apiText(source)
  // With a status it is the story of a refusal.
  if (readFields(text).statuses.length > 0) return null
  const calls = callsIn(text)
  if (calls.length === 0 || calls.every(({ path }) => /^\/oauth\b/.test(path))) return null
  const alone = lines.every((line) => {
    const own = calls.find(({ path }) => line.includes(path))
    const rest = own ? line.replace(own.path, '').replace(/https?:\/\/[\w.:-]+|\?\S*/g, '') : line
    return rest.trim().length <= REST && (own !== undefined || rest.trim() === '' || lines.length < 3)
  })
  if (!alone) return null
  const asked = new Asked()
  asked.addAll('required', leastScopes(calls))
  return {
    kind: 'scope-list',
    notes: [...calls.map(noteOf), ...asked.notes()],
    request: asked.request(),
    page: null,
  }
}

/**
 * The least set of scopes for several calls: what one call needs anyway serves the others.
 * @returns names in the order of the calls; calls nobody published a scope for add none
 */
export function leastScopes(calls: readonly Call[]): string[] {
  const ways = calls
    .map(({ method, path }) => endpoint(method, path)?.ways ?? [])
    .filter((one) => one.length > 0)
  const chosen = new Set<string>()
  // Calls with one way first: the others may do with what these bring.
  for (const options of [...ways].sort((a, b) => a.length - b.length)) {
    const missing = options.map((way) => way.filter((name) => !chosen.has(name)))
    const least = missing.reduce((best, way) => (way.length < best.length ? way : best))
    for (const name of least) chosen.add(name)
  }
  const order = ways.flat(2)
  return [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** Which scopes open one call, as a sentence. */
export function noteOf({ method, path }: Call): Message {
  const call = { foreign: [method, path].filter(Boolean).join(' ') }
  const answer = endpoint(method, path)
  if (!answer?.ways)
    return { id: answer?.dependsOnObject ? 'note_call_by_object' : 'note_call_unknown', values: [call] }
  const [least = [], ...others] = answer.ways
  return others.length > 0
    ? { id: 'note_call_ways', values: [call, { scopes: least }, { scopes: [...new Set(others.flat())] }] }
    : { id: 'note_call_way', values: [call, { scopes: least }] }
}
