import { findScope, requirementNames } from '../../../catalogue'
import type { Certainty } from '../../../catalogue/types'
import type { Because, Cause } from '../../case'
import { atMost, because, cause, strongest } from '../../known'
import { type ApiFacts, aboutPermissions, answersMean, recommended } from '../facts'
import { answerReasons } from '../reasons'

/**
 * The account's plan has not the tool behind the scope, so that no token can have it. An answer of the API seldom says
 * so itself: what the catalogue knows of the scope, and what was told of the account, decide.
 */
export function plan(f: ApiFacts): Cause | null {
  const says = answersMean(f, 'plan')
  if (says === null && !aboutPermissions(f)) return null
  const wanted = new Set(recommended(f))
  const scopes = f.scopes.filter(({ name }) => wanted.has(name))
  const paid = scopes.filter(({ name, plan: has }) => has !== 'included' && needsPlan(name))
  const excluded = paid.filter(({ plan: has }) => has === 'excluded')
  const reasons = [...answerReasons(f, 'plan'), ...planReasons(paid.map(({ name }) => name))]
  if (excluded.length > 0)
    return cause(
      'plan',
      atMost(
        strongest(excluded.map(({ planCertainty }) => planCertainty)),
        f.api.hearsay ? 'possible' : 'likely',
      ),
      'billing-admin',
      reasons,
      {
        scopes: excluded.map(({ name }) => name),
      },
    )
  // Where the token holds the scope, the account had the tool when it was granted.
  if (says === null && (paid.length === 0 || f.granted === 'yes')) return null
  const included =
    scopes.length > 0 &&
    scopes.every(({ plan: has }) => has === 'included') &&
    f.s.account.told.length + Object.keys(f.s.account.plans).length > 0
  const certainty: Certainty = says ?? 'possible'
  return cause('plan', included ? atMost(certainty, 'possible') : certainty, 'billing-admin', reasons, {
    scopes: paid.map(({ name }) => name),
  })
}

function needsPlan(name: string): boolean {
  const requires = findScope(name)?.requires
  return Boolean(requires && 'anyOf' in requires)
}

function planReasons(scopes: readonly string[]): Because[] {
  return scopes.flatMap((name) => {
    const fact = findScope(name)
    return fact?.requires && 'anyOf' in fact.requires
      ? [
          because(
            'because_api_plan',
            [{ scopes: [name] }, { plans: requirementNames(fact.requires) }],
            fact.source,
          ),
        ]
      : []
  })
}
