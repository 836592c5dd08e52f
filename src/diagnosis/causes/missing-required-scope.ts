import type { Cause } from '../case'
import { because, cause, type Known, pageBecause, ruleBecause } from '../known'
import { pageMeans } from '../situation'

/** Notes of the readers on links whose scopes HubSpot does not see at all. */
const UNSEEN = new Set(['note_parameter_misnamed', 'note_question_mark_missing'])

/**
 * The link leaves out a scope that the app requires. Which one stands in the app's own settings, which nobody
 * outside can see; the best hint is a link without `oauth`, the scope HubSpot adds to every OAuth app.
 * Source: knowledge.hubspot.com, resolve a request for integration permissions error.
 */
export function missingRequiredScope(k: Known): Cause | null {
  const request = k.s.reading.request
  const says = pageMeans(k.s, 'missing-required-scope')
  const unseen = k.s.reading.notes.filter((note) => UNSEEN.has(note.id))
  if (!k.s.denial && unseen.length > 0)
    return cause('missing-required-scope', 'likely', 'app-developer', [
      ...unseen,
      ruleBecause('because_required_in_scope', 'scope-type-required'),
    ])
  const asksNothing = request?.flow === 'authorize' && request.required.length === 0 && literal(k)
  if (says === undefined)
    return asksNothing && !k.s.denial
      ? cause('missing-required-scope', 'possible', 'app-developer', [
          ruleBecause('because_link_asks_nothing', 'scope-type-required'),
        ])
      : null
  if (says === 'ruled-out') return null
  const lacksOauth = request !== null && request.required.length > 0 && !request.required.includes('oauth')
  return cause('missing-required-scope', says, 'app-developer', [
    pageBecause(k.s),
    ruleBecause('because_required_in_scope', 'scope-type-required'),
    ...(lacksOauth ? [ruleBecause('because_link_lacks_oauth', 'oauth-scope')] : []),
    because('because_app_settings_unseen'),
  ])
}

/** A template's scopes are filled in later: nothing is missing from it yet. */
function literal(k: Known): boolean {
  return !k.s.reading.notes.some((note) => note.id === 'note_scopes_not_literal')
}
