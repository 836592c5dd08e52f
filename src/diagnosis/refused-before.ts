import type { Certainty } from '../catalogue/types'
import type { Because, Cause, ScopeFinding } from './case'
import { paid } from './causes/plan'
import { needed, userPermission } from './causes/user-permission'
import { because, cause, demanded, type FindCause, type Known, namesOf, strength } from './known'
import { planReasons, rightReasons } from './scope-reasons'

/** More than this, and a refusal points at nothing in particular. */
const FEW = 3

/**
 * What an earlier refusal of this account says about a link that nobody was refused yet. A refusal means that at least
 * one of its scopes could not be granted: one of those that were never offered. A plan or a person changes, so this is
 * never certain; on a page that refuses, the page itself is the better witness.
 */
export const REFUSED_BEFORE: FindCause[] = [refusedByPlan, refusedByRight]

function refusedByPlan(k: Known): Cause | null {
  const found = pointedAt(k)
  if (!found) return null
  const lacked = paid(k).filter(({ name }) => found.scopes.some((one) => one.name === name))
  if (lacked.length === 0) return null
  // Whoever holds every right was refused for the plan.
  const only = found.scopes.length === 1 && k.s.person.superAdmin === 'yes'
  return cause(
    'plan',
    only ? 'likely' : 'possible',
    'billing-admin',
    [found.reason, ...planReasons(lacked)],
    {
      scopes: namesOf(lacked),
    },
  )
}

function refusedByRight(k: Known): Cause | null {
  const found = pointedAt(k)
  if (!found) return null
  const { scopes, rights } = needed(k)
  const lacked = scopes.filter(({ name }) => found.scopes.some((one) => one.name === name))
  if (lacked.length === 0) return null
  // Where the plan has it, the right is left.
  const only = found.scopes.length === 1 && lacked[0]?.plan === 'included'
  const certainty: Certainty = only ? 'likely' : 'possible'
  const own = userPermission(k)
  if (own && strength(own.certainty) >= strength(certainty)) return null
  const behind = new Set(lacked.flatMap((scope) => scope.rights))
  return cause('user-permission', certainty, 'super-admin', [found.reason, ...rightReasons(lacked)], {
    scopes: namesOf(lacked),
    permissions: rights.filter((right) => behind.has(right)),
  })
}

/**
 * The fewest scopes that a refusal of this account leaves, all of which are asked for now. None where nothing was ever
 * offered: then the person may lack the right to install, which is about no scope. A refusal whose scopes have all been
 * offered is void.
 */
function pointedAt(k: Known): { scopes: ScopeFinding[]; reason: Because } | null {
  if (k.s.denial || k.s.offered.size === 0) return null
  const asked = demanded(k)
  const left = k.s.refused
    .map(({ scopes, on }) => ({ names: scopes.filter((name) => !k.s.offered.has(name)), on }))
    .filter(({ names }) => names.length > 0 && names.length <= FEW)
    .filter(({ names }) => names.every((name) => asked.some((scope) => scope.name === name)))
    .sort((a, b) => a.names.length - b.names.length || (a.on < b.on ? 1 : -1))[0]
  if (!left) return null
  return {
    scopes: asked.filter(({ name }) => left.names.includes(name)),
    reason: because('because_denied', [{ scopes: left.names }, { date: left.on }]),
  }
}
