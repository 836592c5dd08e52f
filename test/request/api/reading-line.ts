import type { Reading } from '../../../src/request/types'
import { value } from '../../diagnosis/cause-line'

/** What an answer of the API reads as, in one line: kind, answers, and whatever else was found, each by its name. */
export function readingLine({ kind, api, notes }: Reading): string {
  if (!api) return kind
  const { token, object } = api
  const parts = {
    status: api.statuses,
    category: api.categories,
    requires: api.required.map(({ names, all }) => (all ? `all of ${names.join('+')}` : names.join('/'))),
    object: object ? [object.action, object.type] : [],
    region: api.region ? [api.region] : [],
    portal: api.portals,
    call: api.calls.map(({ method, path }) => `${method ?? '?'} ${path}`),
    token: token
      ? Object.entries(token).flatMap(([name, one]) =>
          one === null ? [] : `${name} ${[one].flat().join(' ')}`,
        )
      : [],
    kind: api.tokenKind ? [api.tokenKind] : [],
    says: api.quotes.map((quote) => quote.slice(0, 60)),
    notes: notes
      // Who speaks is held by test/diagnosis/api.
      .filter(({ id }) => id !== 'note_api_hearsay')
      .map(({ id, values = [] }) => [id.replace('note_', ''), ...values.map(value)].join(' ').slice(0, 90))
      .map((note) => note.replace(/^api_(?:sentence|text) .*/, '“”')),
  }
  const told = Object.entries(parts).flatMap(([name, list]) =>
    list.length > 0 ? `${name}: ${list.join(', ')}` : [],
  )
  return [`${kind} ${api.answers.join(' ')}`.trim(), ...told].join(' | ')
}
