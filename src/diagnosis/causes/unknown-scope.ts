import { findScope } from '../../catalogue'
import type { Certainty } from '../../catalogue/types'
import type { Because, Cause } from '../case'
import { atMost, because, cause, type Known, namesOf, pageBecause, tellingBecause } from '../known'
import { pageMeans } from '../situation'

/**
 * A name that is no scope. HubSpot has not published its whole scope list, so a name we do not know is only
 * suspicious; one that nearly spells a known scope is likely a slip.
 */
export function unknownScope(k: Known): Cause | null {
  const says = pageMeans(k.s, 'unknown-scope')
  if (says === 'ruled-out') return null
  const commas = k.s.reading.notes.some(
    (note) => note.id === 'note_commas' || note.id === 'note_double_encoded',
  )
  const unknown = k.scopes.filter((scope) => scope.status === 'unknown')
  const named = k.s.page?.scopes ?? []
  if (says !== undefined) {
    const scopes =
      named.length > 0 ? named.filter((name) => findScope(name)?.status !== 'deprecated') : namesOf(unknown)
    if (named.length > 0 && scopes.length === 0) return null
    // The page names nothing, and the link has a retired name that explains it.
    const retired = scopes.length === 0 && k.scopes.some((scope) => scope.status === 'deprecated')
    return cause(
      'unknown-scope',
      retired ? atMost(says, 'possible') : says,
      'app-developer',
      [pageBecause(k.s), ...reasons(unknown), ...comma(commas)],
      { scopes },
    )
  }
  if (k.s.denial || (unknown.length === 0 && !commas)) return null
  const slip = unknown.filter((scope) => scope.suggestions.length > 0)
  const certainty: Certainty = slip.length > 0 || commas ? 'likely' : 'possible'
  return cause('unknown-scope', certainty, 'app-developer', [...comma(commas), ...reasons(unknown)], {
    scopes: namesOf(unknown),
  })
}

function reasons(unknown: Known['scopes']): Because[] {
  return unknown.map((scope) =>
    scope.suggestions.length > 0
      ? because('because_name_near', [{ scopes: [scope.name] }, { scopes: scope.suggestions }])
      : because('because_name_unknown', [{ scopes: [scope.name] }]),
  )
}

/** HubSpot splits scopes on spaces only. */
function comma(found: boolean): Because[] {
  return found ? [tellingBecause('because_commas', 'separator')] : []
}
