import { findingsOf } from '../report/findings'
import { type View, viewOf } from '../report/view'
import { readAddress } from '../request/address'
import type { PageReading, Reading } from '../request/types'
import { words } from '../ui/message'
import { Card } from './card/card'
import type { CardHost } from './card/host'
import type { State } from './recognise/state'

const NO_LINK: Reading = { kind: 'page-text', notes: [], request: null, page: null }

/**
 * Keeps the card in step with the page: there while HubSpot refuses, gone as soon as it does not.
 * @param host where the card lives
 * @param badge told the number of blockers shown; 0 when the card goes
 * @returns to be called with every look's state; the same refusal again changes nothing
 */
export function showing(
  host: CardHost,
  badge: (count: number) => void,
): (state: State, address: string) => void {
  let current = ''

  const end = () => {
    if (!current) return
    current = ''
    host.hide()
    badge(0)
  }

  return (state, address) => {
    if (state.kind !== 'denial' && state.kind !== 'suspected') return end()
    const refusal = JSON.stringify([state.kind, address, state.reading])
    if (refusal === current) return host.keep()
    current = refusal
    const suspected = state.kind === 'suspected'
    const viewWith = viewer(address, state.reading)
    const onView = (view: View) => {
      host.rename(words('card_name_refused'))
      badge(view.blockers)
    }
    host.show(
      words(suspected ? 'card_name_suspected' : 'card_name_refused'),
      <Card key={refusal} viewWith={viewWith} suspected={suspected} onView={onView} onDismiss={host.hide} />,
    )
  }
}

function viewer(address: string, page: PageReading): (answers: Record<string, string>) => View {
  const reading = readAddress(address) ?? NO_LINK
  return (answers) => viewOf(findingsOf({ input: address, answers }, reading, page))
}
