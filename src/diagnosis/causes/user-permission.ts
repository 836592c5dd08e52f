import { rightsBehind } from '../../catalogue'
import type { Certainty } from '../../catalogue/types'
import type { Because, Cause, ScopeFinding } from '../case'
import { heldRight } from '../judge-scopes'
import {
  atMost,
  CARRIES,
  cause,
  demanded,
  type Known,
  namesOf,
  pageBecause,
  ruleBecause,
  ruledOut,
  strongest,
  tellingBecause,
} from '../known'
import { INSTALL_RIGHT, pagePermissions, paidSeatBound } from '../rights'
import { rightReasons } from '../scope-reasons'
import { pageMeans } from '../situation'

/**
 * The person lacks a right behind a scope. A super admin passes this check (law 4).
 * Source: developers.hubspot.com, working with OAuth; the page lists the rights since 2026.
 */
export function userPermission(k: Known): Cause | null {
  const says = pageMeans(k.s, 'user-permission')
  const make = (
    certainty: Certainty,
    reasons: Because[],
    named: { scopes?: string[]; permissions?: string[] } = {},
  ) => cause('user-permission', certainty, 'super-admin', reasons, named)
  if (says === 'ruled-out') return ruledOut(k, 'user-permission', 'super-admin')
  const listed = pagePermissions(k.s).filter((right) => right !== INSTALL_RIGHT)
  if (listed.length > 0) {
    // Where every row could as well be cancelled by the seat, the page does not say which it is.
    const open = k.s.paidSeat !== 'yes' && listed.every((right) => paidSeatBound(k, right))
    const admin = k.s.person.superAdmin === 'yes'
    const reasons = [pageBecause(k.s), ...(admin ? [tellingBecause('because_told_admin')] : [])]
    const sure =
      !open &&
      !admin &&
      !(listed.length < pagePermissions(k.s).length && listed.every((right) => onlyOptional(k, right)))
    return make(atMost(says ?? 'likely', sure ? 'certain' : 'likely'), reasons, {
      permissions: listed,
      scopes: namesOf(behind(k, listed)),
    })
  }
  // The page lists what is missing, and nothing behind a scope is on the list.
  if (pagePermissions(k.s).length > 0) return null
  if (says === undefined) return k.s.denial ? null : withoutPage(k)
  if (k.s.page && k.s.page.scopes.length > 0) return namedByPage(k, says)
  if (k.s.person.superAdmin === 'yes')
    return make('ruled-out', [ruleBecause('because_super_admin_passes', 'super-admin')])
  const planBlocks = demanded(k).some(
    (scope) => scope.plan === 'excluded' && scope.planCertainty === 'certain',
  )
  const held = demanded(k).length > 0 && demanded(k).every((scope) => scope.permission === 'held')
  const { scopes, rights } = needed(k)
  // Who lacks the right to install is refused for that already.
  const barred = k.s.person.marketplaceAccess === 'no'
  const certainty = planBlocks || held || barred ? 'possible' : says
  return make(certainty, [pageBecause(k.s), ...rightReasons(scopes)], {
    scopes: namesOf(scopes),
    permissions: rights,
  })
}

function namedByPage(k: Known, says: Certainty): Cause {
  const scopes = k.scopes.filter((scope) => k.s.page?.scopes.includes(scope.name))
  const rights = [...new Set(scopes.flatMap((scope) => scope.rights))]
  // HubSpot's page of today stands above an offer of yesterday.
  const held = scopes.every(({ name, permission }) => permission === 'held' && !k.s.offered.has(name))
  const certainty = k.s.person.superAdmin === 'yes' || held ? 'possible' : says
  return cause('user-permission', certainty, 'super-admin', [pageBecause(k.s), ...rightReasons(scopes)], {
    scopes: namesOf(scopes),
    permissions: rights,
  })
}

/** Without a page nothing says that anybody was refused: only a person told to be no super admin is at risk. */
function withoutPage(k: Known): Cause | null {
  const missing = demanded(k).filter((scope) => scope.permission === 'missing')
  if (missing.length > 0) {
    const certainty = strongest(
      missing.map((scope) => CARRIES[rightsBehind(scope.name)?.confidence ?? 'low']),
    )
    const rights = [...new Set(missing.flatMap((scope) => scope.rights))].filter(
      (right) => heldRight(k.s, right) === false,
    )
    return cause('user-permission', certainty, 'super-admin', rightReasons(missing), {
      scopes: namesOf(missing),
      permissions: rights,
    })
  }
  if (k.s.person.superAdmin !== 'no') return null
  const { scopes, rights } = needed(k)
  if (scopes.length === 0) return null
  return cause(
    'user-permission',
    'possible',
    'super-admin',
    [ruleBecause('because_member_needs_rights', 'user-needs-the-tools'), ...rightReasons(scopes)],
    {
      scopes: namesOf(scopes),
      permissions: rights,
    },
  )
}

/** Demanded scopes with rights known to stand behind them that nobody said are held. */
export function needed(k: Known): { scopes: ScopeFinding[]; rights: string[] } {
  const scopes = demanded(k).filter(
    (scope) =>
      scope.permission !== 'held' && (rightsBehind(scope.name)?.superAdminOnly || scope.rights.length > 0),
  )
  const rights = scopes.flatMap((scope) => scope.rights).filter((right) => heldRight(k.s, right) !== true)
  return { scopes, rights: [...new Set(rights)] }
}

/** Scopes that a right stands behind, be it one of several that would do. */
function behind(k: Known, rights: readonly string[]): ScopeFinding[] {
  const rows = new Set(rights.map(rowOf))
  return k.scopes.filter((scope) =>
    rightsBehind(scope.name)?.anyOf.some((set) => set.some((one) => rows.has(rowOf(one)))),
  )
}

/** The page lists rows of optional scopes too (law 3); beside the right to install they may not be what blocks. */
function onlyOptional(k: Known, right: string): boolean {
  return k.scopes.length > 0 && behind(k, [right]).every((scope) => scope.asked === 'optional')
}

function rowOf(right: string): string | undefined {
  return right.split(':')[0]
}
