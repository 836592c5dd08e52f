import type { CauseKind, Owner } from '../catalogue/types'
import type { Because } from './case'
import { cause, type FindCause, type Known, pageBecause } from './known'
import { pageMeans } from './situation'

/** A cause that only HubSpot's page can tell: no link and no plan shows it. `detail` adds what the link says about it. */
export function stated(
  kind: CauseKind,
  fixedBy: Owner,
  detail: (k: Known) => Because | null = () => null,
): FindCause {
  return (k) => {
    const says = pageMeans(k.s, kind)
    if (says === undefined || says === 'ruled-out') return null
    const more = detail(k)
    return cause(kind, says, fixedBy, more ? [pageBecause(k.s), more] : [pageBecause(k.s)])
  }
}
