import type { Met } from './api-answers'
import { callsIn } from './api-calls'
import type { ApiFields } from './api-fields'
import { hasOtherForm } from './other-forms'
import { namesOwnScope, otherScopes } from './other-scopes'
import { otherService } from './other-services'

/** Who gave an answer: HubSpot; another, as far as known which, with the scopes that give it away; or nothing says who. */
export type Speaker =
  | { who: 'hubspot' | 'unsaid' }
  | { who: 'other'; service: string | null; scopes: string[] }

/** Fields and hosts that are HubSpot's alone, as its constant is in capitals. */
const OWN = /hubapi|hublet|granular_?scopes|hapikey|x-hubspot/i
const CONSTANT = /MISSING_SCOPES/
/** HubSpot's name alone: it also stands beside what another answered. */
const NAME = /hubspot/i
const CORRELATION = /correlation_?id/i

/**
 * Whose answer a text is, by what only one of them says or does. HubSpot's own words, fields and scopes count for most,
 * then what only another has, then names, then the form of the answer.
 * @param text as apiText gives it
 */
export function speakerOf(text: string, fields: ApiFields, met: readonly Met[]): Speaker {
  if (met.some(({ own }) => own) || OWN.test(text) || CONSTANT.test(text) || namesOwnScope(text))
    return { who: 'hubspot' }
  const service = otherService(text)
  const named = otherScopes(text)
  if (service !== null || named?.alien)
    return NAME.test(text)
      ? { who: 'unsaid' }
      : { who: 'other', service, scopes: named?.alien ? named.names : [] }
  if (fields.own || NAME.test(text) || CORRELATION.test(text) || callsIn(text).length > 0)
    return { who: 'hubspot' }
  if (named || hasOtherForm(text)) return { who: 'other', service: null, scopes: named?.names ?? [] }
  return { who: 'unsaid' }
}
