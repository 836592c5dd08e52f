import type { Known } from '../account/seen'
import { tell } from '../browser/content'
import { readAddress } from '../request/address'
import type { Reading } from '../request/types'
import type { State } from './recognise/state'

/** An address, with what is known of its account by now; another object as soon as either changes. */
export interface Place {
  address: string
  reading: Reading
  known: Known
}

/**
 * Tells the background what HubSpot's page shows of the account in the address, once a page, and asks what is remembered
 * of it, once an address. Nobody waits for the answer.
 * @param arrived called when an answer has come that the last call did not have yet
 * @returns to be called with every look's state
 */
export function recalling(arrived: () => void): (state: State, address: string) => Place {
  let place: Place | undefined
  let told = ''

  return (state, address) => {
    const mine =
      place?.address === address
        ? place
        : {
            address,
            reading: readAddress(address) ?? { kind: 'page-text', notes: [], request: null, page: null },
            known: { case: {}, notes: [] },
          }
    const { portalId = null, required = [] } = mine.reading.request ?? {}
    const subject = { portalId, scopes: required }
    if (mine !== place) {
      place = mine
      void tell('recall', subject).then((known) => {
        if (!known || place !== mine) return
        place = { ...mine, known }
        arrived()
      })
    }
    const seen = JSON.stringify([address, state])
    // What of it teaches anything is for the background to say, which has the room.
    if (seen !== told) void tell('seen', { ...subject, state })
    told = seen
    return mine
  }
}
