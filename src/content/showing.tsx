import type { Known } from '../account/seen'
import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import { readAddress } from '../request/address'
import type { PageReading, Reading } from '../request/types'
import { words } from '../ui/message'
import { Card } from './card/card'
import type { CardHost } from './card/host'
import type { State } from './recognise/state'

const NO_LINK: Reading = { kind: 'page-text', notes: [], request: null, page: null }

/** What a card tells those around it. */
export interface Told {
  /** Number of blockers shown; 0 when the card goes. */
  badge: (count: number) => void
  /** An answer of the person's; null takes it back. */
  answer: (portalId: string | null, question: string, answer: string | null) => void
}

/**
 * Keeps the card in step with the page: there while HubSpot refuses, gone as soon as it does not.
 * @param host where the card lives
 * @returns to be called with every look's state and what is remembered by then; the same again changes nothing
 */
export function showing(
  host: CardHost,
  { badge, answer }: Told,
): (state: State, address: string, known: Known) => void {
  let current = ''
  let having: Known | undefined
  let explained = false

  const end = () => {
    if (!current) return
    current = ''
    host.hide()
    badge(0)
  }

  return (state, address, known) => {
    if (state.kind !== 'denial' && state.kind !== 'suspected') return end()
    const refusal = JSON.stringify([state.kind, address, state.reading])
    const same = refusal === current
    if (same && known === having) return host.keep()
    const suspected = state.kind === 'suspected'
    explained = same && explained
    current = refusal
    having = known
    const reading = readAddress(address) ?? NO_LINK
    const viewWith = viewer(reading, state.reading, known, (view) => explained && badge(view.blockers))
    const onView = (view: View) => {
      explained = true
      host.rename(words('card_name_refused'))
      badge(view.blockers)
    }
    const onAnswer = (question: string, id: string | null) =>
      answer(reading.request?.portalId ?? null, question, id)
    host.show(
      words(suspected && !explained ? 'card_name_suspected' : 'card_name_refused'),
      <Card
        key={refusal}
        viewWith={viewWith}
        suspected={suspected}
        onView={onView}
        onAnswer={onAnswer}
        onDismiss={host.hide}
      />,
    )
  }
}

/** Diagnoses with what is remembered and what the person told since; told again, the same is not thought through again. */
function viewer(
  reading: Reading,
  page: PageReading,
  known: Known,
  made: (view: View) => void,
): (answers: Record<string, string>) => View {
  let last: { answers: Record<string, string>; view: View } | undefined
  const notes = [...reading.notes, ...known.notes]
  return (answers) => {
    if (last?.answers !== answers) {
      const c = { ...known.case, input: '', answers: { ...known.case.answers, ...answers } }
      last = { answers, view: viewOf(findingsOf(c, { ...reading, notes }, page)) }
      made(last.view)
    }
    return last.view
  }
}
