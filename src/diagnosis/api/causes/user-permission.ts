import { rightsBehind } from '../../../catalogue'
import type { Certainty } from '../../../catalogue/types'
import type { Cause } from '../../case'
import { because, cause } from '../../known'
import { INSTALL_RIGHT } from '../../rights'
import { type ApiFacts, answersMean, eitherTokenOrPerson } from '../facts'
import { answerReasons, internalReasons, tokenReasons } from '../reasons'

/**
 * The person behind the token lacks a right, or has it for fewer records (all, team, own, unassigned). Their own rights
 * always count where a token acts as a person (developers.hubspot.com, user-level apps).
 */
export function userPermission(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'user-permission')
  if (says === null) return null
  const certainty = certaintyOf(f, says)
  return cause(
    'user-permission',
    certainty,
    'super-admin',
    [
      ...answerReasons(f, 'user-permission'),
      ...(f.tokenKind === 'acts-as-person' ? [because('because_acts_as_person')] : []),
      ...tokenReasons(f),
      ...internalReasons(f),
      ...(certainty === 'ruled-out' ? [] : [because('because_record_levels')]),
    ],
    { permissions: rowsOf(f) },
  )
}

function certaintyOf(f: ApiFacts, says: Certainty): Certainty {
  if (f.adminWorks === 'no') return 'ruled-out'
  if (f.granted === 'no') return 'possible'
  if (f.adminWorks === 'yes') return 'likely'
  if (f.granted === 'yes' && eitherTokenOrPerson(f)) return 'likely'
  if (f.tokenKind === 'acts-as-person' && (f.granted === 'yes' || eitherTokenOrPerson(f))) return 'likely'
  return says
}

/** Rows that HubSpot's inner names stand for; else those behind the plain scopes. */
export function rowsOf(f: ApiFacts): string[] {
  const named = f.demands.flatMap(({ internal }) => internal.flatMap(({ permissions }) => permissions))
  const rows =
    named.length > 0
      ? named
      : f.demands.flatMap((one) => one.recommended.flatMap((name) => rightsBehind(name)?.anyOf[0] ?? []))
  return [...new Set(rows)].filter((right) => right !== INSTALL_RIGHT).slice(0, 8)
}
