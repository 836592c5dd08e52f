import type { Known } from '../account/seen'
import type { ToBackground, WholeView } from '../browser/messages'
import type { Case } from '../diagnosis/case'
import { findingsOf } from '../report/findings'
import { viewOf } from '../report/view'
import { readAddress } from '../request/address'
import type { Reading } from '../request/types'
import type { Doing } from '../ui/actions'
import { Card, type Shown } from '../ui/card/card'
import { words } from '../ui/message'
import type { CardHost } from './host'
import type { State } from './recognise/state'

const NO_LINK: Reading = { kind: 'page-text', notes: [], request: null, page: null }

/** What a card tells those around it. */
export interface Told {
  /** Number of blockers shown; 0 when the card goes. */
  badge: (count: number) => void
  /** An answer of the person's; null takes it back. */
  answer: (portalId: string | null, question: string, answer: string | null) => void
  /** Asks for the whole of what the card shows; nothing when nobody can say. */
  view: (order: ToBackground['view']) => Promise<WholeView | null | undefined>
  /** Asks for a message to send; nothing when nobody writes it. */
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
  { badge, answer, view, letter, guide }: Told,
): (state: State, address: string, known: Known) => void {
  let current = ''
  let having: Known | undefined
  let explained = false
  /** Where the person said that nothing was refused. */
  let dismissed = ''
  /** What the whole of was asked for last. */
  let asked: Shown | undefined

  const end = () => {
    if (!current) return
    current = ''
    asked = undefined
    host.hide()
    badge(0)
  }

  return (state, address, known) => {
    if (state.kind !== 'denial' && (state.kind !== 'suspected' || address === dismissed)) return end()
    const refusal = JSON.stringify([state.kind, address, state.reading])
    const same = refusal === current
    if (same && known === having) return host.keep()
    const suspected = state.kind === 'suspected'
    explained = same && explained
    current = refusal
    having = known
    const reading = readAddress(address) ?? NO_LINK
    const portalId = reading.request?.portalId ?? null
    const caseWith = (answers: Record<string, string>): Case => ({
      ...known.case,
      input: address,
      answers: { ...known.case.answers, ...answers },
    })
    /** Nobody waits for the whole: it takes the place of what is shown, unless something else is shown by then. */
    const onShown = async (shown: Shown, answers: Record<string, string>) => {
      badge(shown.view.blockers)
      if (asked === shown) return
      asked = shown
      const whole = await view({ case: caseWith(answers), page: state.reading })
      if (asked !== shown) return
      shown.rest = whole ? 'here' : 'gone'
      if (whole) {
        shown.view = { ...whole.view, notes: [...whole.view.notes, ...known.notes] }
        shown.account = whole.account
      }
      draw()
      badge(shown.view.blockers)
    }
    const viewWith = viewer(
      (answers) => {
        const notes = [...reading.notes, ...known.notes]
        return {
          view: viewOf(findingsOf(caseWith(answers), { ...reading, notes }, state.reading)),
          rest: 'waiting',
          account: portalId && { id: 'card_account', values: [portalId] },
        }
      },
      (shown, answers) => explained && void onShown(shown, answers),
    )
    const doing = (answers: Record<string, string>): Doing => ({
      letter: (owner, format) => letter({ case: caseWith(answers), page: state.reading, owner, format }),
      guide,
      // Byte for byte, and in this tab alone (law 14). Going to where one is, with a fragment, would do nothing.
      ...(reading.request && {
        retry: () => (address.includes('#') ? location.reload() : location.assign(address)),
      }),
    })
    const draw = () =>
      host.show(
        words(suspected && !explained ? 'card_name_suspected' : 'card_name_refused'),
        <Card
          key={refusal}
          viewWith={viewWith}
          suspected={suspected}
          onView={(answers) => {
            explained = true
            host.rename(words('card_name_refused'))
            void onShown(viewWith(answers), answers)
          }}
          onAnswer={(question, id) => answer(portalId, question, id)}
          onDismiss={() => {
            dismissed = address
            end()
          }}
          doing={doing}
        />,
      )
    draw()
  }
}

/** Told the same again, the same is not thought through again. */
function viewer(
  think: (answers: Record<string, string>) => Shown,
  made: (shown: Shown, answers: Record<string, string>) => void,
): (answers: Record<string, string>) => Shown {
  let last: { answers: Record<string, string>; shown: Shown } | undefined
  return (answers) => {
    if (last?.answers !== answers) {
      last = { answers, shown: think(answers) }
      made(last.shown, answers)
    }
    return last.shown
  }
}
