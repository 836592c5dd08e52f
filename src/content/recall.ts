import type { Known } from '../account/seen'
import { tell } from '../browser/content'
import { readAddress } from '../request/address'
import type { State } from './recognise/state'

const NOTHING: Known = { case: {}, notes: [] }

/**
 * Tells the background what HubSpot's page shows of the account in the address, once a page, and asks what is remembered
 * of it, once an address; both again when the browser brings a page back that it has kept whole, because its tab showed
 * others meanwhile. Nobody waits for the answer.
 * @param arrived called when an answer has come that the last call did not have yet
 * @returns to be called with every look's state; gives what is known by then
 */
export function recalling(arrived: () => void): (state: State, address: string) => Known {
  let at = ''
  let told = ''
  let known = NOTHING
  let place: { portalId: string | null; scopes: string[] } = { portalId: null, scopes: [] }

  const ask = async (address: string) => {
    const answer = await tell('recall', place)
    if (address !== at || !answer) return
    known = answer
    arrived()
  }

  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    told = ''
    void ask(at)
  })

  return (state, address) => {
    if (address !== at) {
      // The page of the last address may still stand here, and one account never speaks for another.
      if (!place.portalId) told = ''
      at = address
      known = NOTHING
      const request = readAddress(address)?.request
      place = { portalId: request?.portalId ?? null, scopes: request?.required ?? [] }
      void ask(at)
    }
    const seen = JSON.stringify(state)
    // What of it teaches anything is for the background to say, which has the room.
    if (seen !== told) void tell('seen', { ...place, state })
    told = seen
    return known
  }
}
