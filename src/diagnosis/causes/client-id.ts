import { because } from '../known'
import { stated } from '../stated'

/** The client id names no app that HubSpot knows here. */
export const clientId = stated('client-id', 'app-developer', (k) => {
  const id = k.s.reading.request?.clientId
  return id ? because('because_client_id_asked', [{ foreign: id }]) : null
})
