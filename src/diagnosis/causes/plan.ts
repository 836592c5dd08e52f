import { findScope, sameRight } from '../../catalogue'
import type { Certainty } from '../../catalogue/types'
import type { Cause, ScopeFinding } from '../case'
import {
  atMost,
  because,
  cause,
  demanded,
  type Known,
  namesOf,
  pageBecause,
  ruleBecause,
  ruledOut,
  strength,
  strongest,
  tellingBecause,
} from '../known'
import { planReasons } from '../scope-reasons'
import { pageMeans } from '../situation'

/**
 * The account's plan lacks the tool behind a required scope. A super admin does not help.
 * Source: developers.hubspot.com changelog of 2018-02-01; HubSpot's page names the scopes since 2026.
 */
export function plan(k: Known): Cause | null {
  const says = pageMeans(k.s, 'plan')
  if (says === 'ruled-out') return ruledOut(k, 'plan', 'billing-admin')
  const lacking = demanded(k).filter((scope) => scope.plan === 'excluded')
  const required = lacking.filter((scope) => scope.asked !== 'conditional')
  const excluded = (required.length > 0 ? required : lacking).sort(
    (a, b) => strength(b.planCertainty) - strength(a.planCertainty),
  )
  if (says === 'certain' || says === 'likely') return statedByPage(k, says, excluded)
  if (excluded.length > 0) {
    const reach = strongest(excluded.map((scope) => scope.planCertainty))
    // A page that speaks of something else is the better witness; the gap stays worth naming.
    // A conditional scope may be left out of the link; and a developer account takes no apps on any plan.
    const weak =
      (k.s.denial && says === undefined) || required.length === 0 || k.s.account.type === 'developer'
    const certainty = weak ? 'possible' : reach
    return cause('plan', certainty, 'billing-admin', planReasons(excluded), { scopes: namesOf(excluded) })
  }
  return says === undefined ? null : olderSentence(k)
}

function statedByPage(k: Known, says: Certainty, excluded: ScopeFinding[]): Cause {
  const named = k.s.page?.scopes ?? []
  const suspects = excluded.length > 0 ? excluded : paid(k)
  const scopes = named.length > 0 ? named : namesOf(suspects)
  const about = named.length > 0 ? k.scopes.filter((scope) => named.includes(scope.name)) : suspects
  const beside = about.filter((scope) => findScope(scope.name)?.prerequisite)
  // A scope that every plan has says nothing of the plan that was told.
  const had =
    about.some(({ name }) => 'anyOf' in (findScope(name)?.requires ?? {})) &&
    about.every(({ name, plan: has }) => has === 'included' && !k.s.offered.has(name))
  const other = k.scopes.filter(
    (scope) => !named.includes(scope.name) && named.some((name) => sameRight(name, scope.name)),
  )
  return cause(
    'plan',
    // Something beside the plan can be what the account lacks.
    beside.length > 0 ? atMost(says, 'likely') : says,
    'billing-admin',
    [
      pageBecause(k.s),
      ...(other.length > 0
        ? [because('because_same_right', [{ scopes: named }, { scopes: namesOf(other) }])]
        : []),
      ...(beside.length > 0 ? [because('because_prerequisite', [{ scopes: namesOf(beside) }])] : []),
      ...(had ? [tellingBecause('because_told_plan')] : []),
      ...planReasons(about),
    ],
    { scopes },
  )
}

/** Before 2022 HubSpot showed the role sentence for plan gaps too (law 5): open until role or plan is known. */
function olderSentence(k: Known): Cause | null {
  const must = demanded(k)
  const settled = must.every(
    (scope) =>
      scope.plan === 'included' && (scope.planCertainty === 'certain' || k.s.offered.has(scope.name)),
  )
  if (must.length > 0 && settled)
    return cause('plan', 'ruled-out', 'billing-admin', [because('because_plan_has_all')])
  const suspects = paid(k)
  // A super admin passes the permission check, so that the plan is left: as sure as the plans themselves are known.
  const reach = strongest(suspects.map((scope) => scope.planCertainty))
  const certainty = k.s.person.superAdmin === 'yes' ? atMost(reach, 'likely') : 'possible'
  return cause(
    'plan',
    certainty === 'ruled-out' ? 'possible' : certainty,
    'billing-admin',
    [ruleBecause('because_sentence_covers_plan', 'two-gates'), ...planReasons(suspects)],
    { scopes: namesOf(suspects) },
  )
}

/** Demanded scopes that need some paid plan, as far as published. */
export function paid(k: Known): ScopeFinding[] {
  return demanded(k).filter(
    (scope) => scope.plan === 'unknown' && !scope.maySuffice && findScope(scope.name)?.requires,
  )
}
