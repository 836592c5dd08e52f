import type { Known } from '../account/seen'
import type { ToBackground } from '../browser/messages'
import type { Case } from '../diagnosis/case'
import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import { readAddress } from '../request/address'
import type { PageReading, Reading } from '../request/types'
import type { Doing } from '../ui/actions'
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
  /** Asks for a message to send; null when nobody writes it. */
  letter: (order: ToBackground['letter']) => Promise<string | null | undefined>
  /** Opens the guide; whether anything opened. */
  guide: () => Promise<boolean | undefined>
}

/**
 * Keeps the card in step with the page: there while HubSpot refuses, gone as soon as it does not.
 * @param host where the card lives
 * @returns to be called with every look's state and what is remembered by then; the same again changes nothing
 */
export function showing(
  host: CardHost,
  { badge, answer, letter, guide }: Told,
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
    const doing = (answers: Record<string, string>): Doing => ({
      letter: async (owner, format) =>
        (await letter({ case: caseWith(known, address, answers), page: state.reading, owner, format })) ??
        null,
      guide: async () => Boolean(await guide()),
      // Byte for byte, and in this tab alone (law 14). Going to where one is, with a fragment, would do nothing.
      ...(reading.request && {
        retry: () => (address.includes('#') ? location.reload() : location.assign(address)),
      }),
    })
    host.show(
      words(suspected && !explained ? 'card_name_suspected' : 'card_name_refused'),
      <Card
        key={refusal}
        viewWith={viewWith}
        suspected={suspected}
        onView={onView}
        onAnswer={onAnswer}
        onDismiss={host.hide}
        doing={doing}
      />,
    )
  }
}

/** The case with what is remembered and what the person told since. */
function caseWith(known: Known, input: string, answers: Record<string, string>): Case {
  return { ...known.case, input, answers: { ...known.case.answers, ...answers } }
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
      last = { answers, view: viewOf(findingsOf(caseWith(known, '', answers), { ...reading, notes }, page)) }
      made(last.view)
    }
    return last.view
  }
}
