import type { VNode } from 'preact'
import { apiNotes } from '../request/api-notes'
import type { ApiReading, Message } from '../request/types'
import { Fold } from '../ui/fold'
import { Text, words } from '../ui/message'

/** Lines that stand there at once; the verdict below must stay in view. */
const MOST = 4
/** Already said on the line of what it is. */
const IN_LINE = new Set(['note_api_status', 'note_api_category'])
/** The person's own paste, most of all: it stands in the box. */
const LAST = new Set(['note_api_sentence', 'note_api_text', 'note_token_scopes'])

/** What was recognised in an answer of the API, token info and request lines: what the verdict rests on. */
export function RecognisedApi({ api }: { api: ApiReading }): VNode | null {
  const notes = apiNotes(api).filter(({ id }) => !IN_LINE.has(id))
  const all = [...notes.filter(({ id }) => !LAST.has(id)), ...notes.filter(({ id }) => LAST.has(id))]
  if (all.length === 0) return null
  const rest = all.slice(MOST)
  return (
    <section class="heard" aria-label={words('checker_recognised')}>
      <Lines of={all.slice(0, MOST)} />
      {rest.length > 0 && (
        <Fold id="recognised" title={words('checker_recognised_more', rest.length)}>
          {() => <Lines of={rest} />}
        </Fold>
      )}
    </section>
  )
}

function Lines({ of }: { of: readonly Message[] }) {
  return (
    <ul class="points">
      {of.map((message, index) => (
        <li key={index}>
          <Text of={message} />
        </li>
      ))}
    </ul>
  )
}
