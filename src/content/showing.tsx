import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import type { PageReading } from '../request/types'
import { words } from '../ui/message'
import { Card } from './card/card'
import type { CardHost } from './card/host'
import type { Place } from './recall'
import type { State } from './recognise/state'

/** What a card tells those around it. */
export interface Told {
  /** Number of blockers shown; 0 when the card goes. */
  badge: (count: number) => void
  /** An answer of the person's about an account; null takes it back. */
  answer: (portalId: string | null, question: string, answer: string | null) => void
}

/**
 * Keeps the card in step with the page: there while HubSpot refuses, gone as soon as it does not.
 * @param host where the card lives
 * @returns to be called with every look's state and place; the same again changes nothing
 */
export function showing(host: CardHost, { badge, answer }: Told): (state: State, place: Place) => void {
  let current = ''
  let having: Place | undefined
  let explained = false

  const end = () => {
    if (!current) return
    current = ''
    host.hide()
    badge(0)
  }

  return (state, place) => {
    if (state.kind !== 'denial' && state.kind !== 'suspected') return end()
    const refusal = JSON.stringify([state, place.address])
    if (refusal !== current) explained = false
    else if (place === having) return host.keep()
    current = refusal
    having = place
    const suspected = state.kind === 'suspected'
    const { request } = place.reading
    const onView = (view: View) => {
      if (!explained) host.rename(words('card_name_refused'))
      explained = true
      badge(view.blockers)
    }
    host.show(
      words(suspected && !explained ? 'card_name_suspected' : 'card_name_refused'),
      <Card
        key={refusal}
        viewWith={viewer(place, state.reading, (view) => explained && badge(view.blockers))}
        suspected={suspected}
        onView={onView}
        onAnswer={(question, id) => answer(request?.portalId ?? null, question, id)}
        onDismiss={host.hide}
      />,
    )
  }
}

/** Diagnoses with what is remembered and what the person told since; told again, the same is not thought through again. */
function viewer(
  { address, reading, known }: Place,
  page: PageReading,
  made: (view: View) => void,
): (answers: Record<string, string>) => View {
  let last: Record<string, string> | undefined
  let view: View
  return (answers) => {
    if (last !== answers) {
      last = answers
      const c = { ...known.case, input: address, answers: { ...known.case.answers, ...answers } }
      const noted = { ...reading, notes: [...reading.notes, ...known.notes] }
      view = viewOf(findingsOf(c, noted, page))
      made(view)
    }
    return view
  }
}
