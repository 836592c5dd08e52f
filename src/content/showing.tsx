import type { ToBackground } from '../browser/messages'
import type { Case } from '../diagnosis/case'
import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import type { PageReading } from '../request/types'
import type { Doing } from '../ui/actions'
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
  /** Asks for a message to send; null when nobody writes it. */
  letter: (order: ToBackground['letter']) => Promise<string | null | undefined>
  /** Opens the guide; whether anything opened. */
  guide: () => Promise<boolean | undefined>
}

/**
 * Keeps the card in step with the page: there while HubSpot refuses, gone as soon as it does not.
 * @param host where the card lives
 * @returns to be called with every look's state and place; the same again changes nothing
 */
export function showing(
  host: CardHost,
  { badge, answer, letter, guide }: Told,
): (state: State, place: Place) => void {
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
    const { address } = place
    const doing = (answers: Record<string, string>): Doing => ({
      letter: async (owner, format) =>
        (await letter({ case: caseWith(place, answers), page: state.reading, owner, format })) ?? null,
      guide: async () => Boolean(await guide()),
      // Byte for byte, and in this tab alone (law 14). Going to where one is, with a fragment, would do nothing.
      ...(request && {
        retry: () => (address.includes('#') ? location.reload() : location.assign(address)),
      }),
    })
    host.show(
      words(suspected && !explained ? 'card_name_suspected' : 'card_name_refused'),
      <Card
        key={refusal}
        viewWith={viewer(place, state.reading, (view) => explained && badge(view.blockers))}
        suspected={suspected}
        onView={onView}
        onAnswer={(question, id) => answer(request?.portalId ?? null, question, id)}
        onDismiss={host.hide}
        doing={doing}
      />,
    )
  }
}

/** The case with what is remembered and what the person told since. */
function caseWith({ address, known }: Place, answers: Record<string, string>): Case {
  return { ...known.case, input: address, answers: { ...known.case.answers, ...answers } }
}

/** Diagnoses with what is remembered and what the person told since; told again, the same is not thought through again. */
function viewer(
  place: Place,
  page: PageReading,
  made: (view: View) => void,
): (answers: Record<string, string>) => View {
  const { reading, known } = place
  let last: Record<string, string> | undefined
  let view: View
  return (answers) => {
    if (last !== answers) {
      last = answers
      const noted = { ...reading, notes: [...reading.notes, ...known.notes] }
      view = viewOf(findingsOf(caseWith(place, answers), noted, page))
      made(view)
    }
    return view
  }
}
