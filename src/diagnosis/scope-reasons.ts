import { findScope, isTop, requirementNames, rightsBehind } from '../catalogue'
import type { ScopeFact } from '../catalogue/types'
import { because } from './because'
import type { Because, ScopeFinding } from './case'

/** The plans that each scope needs, as reasons with their source; nothing of one that is in every plan. */
export function planReasons(scopes: readonly ScopeFinding[]): Because[] {
  return scopes.flatMap(({ name }) => {
    const fact = findScope(name)
    if (!fact) return planReason(name, null)
    if (fact.requires && 'anyAccount' in fact.requires) return []
    const known = reasons.get(fact)
    if (known) return known
    const reason = planReason(name, fact)
    // The facts of other kinds are made anew each time.
    if (fact.kind === 'listed') {
      reasons.set(fact, reason)
      lasting.add(reason)
    }
    return reason
  })
}

/** Reasons that are the same in every report, so that a face may keep what it makes of them. */
export const lasting = new WeakSet<Because>()

/** A record of the catalogue gives the same reason each time, and one case asks for it with every answer that is tried. */
const reasons = new WeakMap<ScopeFact, Because>()

function planReason(name: string, fact: ScopeFact | null): Because {
  if (!fact?.requires || 'anyAccount' in fact.requires)
    return because('because_plan_not_published', [{ scopes: [name] }], fact?.source)
  const [id, top] = fact.conflict ? DISPUTED : fact.tierConfidence === 'low' ? OF_THE_API : PUBLISHED
  const { anyOf } = fact.requires
  const plans = requirementNames({ anyOf })
  return because(isTop(anyOf) ? top : id, [{ scopes: [name] }, { plans }], fact.source)
}

/** A plan that a higher one has too, and one above which there is none: in the words of what a scope needs. */
type InWords = readonly [id: string, top: string]
const PUBLISHED: InWords = ['because_scope_needs', 'because_scope_needs_top']
const OF_THE_API: InWords = ['because_scope_needs_api', 'because_scope_needs_api_top']
const DISPUTED: InWords = ['because_scope_needs_disputed', 'because_scope_needs_disputed_top']

/** The rights that each scope needs, of those where any are known. */
export function rightReasons(scopes: readonly ScopeFinding[]): Because[] {
  return scopes
    .map((scope) => ({ name: scope.name, rights: scope.rights, record: rightsBehind(scope.name) }))
    .filter(({ rights, record }) => rights.length > 0 || record?.superAdminOnly)
    .map(({ name, rights, record }) =>
      record?.superAdminOnly
        ? because('because_super_admin_only', [{ scopes: [name] }])
        : because(
            record?.confidence === 'low' ? 'because_scope_may_need_rights' : 'because_scope_needs_rights',
            [{ scopes: [name] }, { labels: rights }],
          ),
    )
}
