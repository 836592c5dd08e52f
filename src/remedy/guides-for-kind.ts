import type { CauseKind } from '../catalogue/types'
import { furtherGuides, guideOf } from './guide-of'
import { REMEDIES } from './table'

/** Every guide that may help with a kind of cause, whatever the case: the remedies' own first. */
export function guidesForKind(kind: CauseKind): string[] {
  const own = (REMEDIES[kind] ?? []).flatMap((row) => guideOf(row) ?? [])
  return [...new Set([...own, ...furtherGuides([kind])])]
}
