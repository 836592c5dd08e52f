import type { VNode } from 'preact'
import { words } from '../ui/message'
import type { Explained } from './check'
import { PlanMatrix } from './matrix'

/** What blocks whatever the plan: the matrix speaks of plans only. */
const NOT_PLANS = new Set(['plan', 'user-permission', 'install-permission', 'seat', 'already-installed'])

/** The Plans tab. */
export function Plans({ findings, matrix }: Explained): VNode {
  if (!matrix) return <p>{words('checker_no_scopes')}</p>
  const other = findings.diagnosis.causes.some(
    ({ kind, certainty }) => !NOT_PLANS.has(kind) && (certainty === 'certain' || certainty === 'likely'),
  )
  return (
    <>
      {other && <p class="warning">{words('checker_other_cause')}</p>}
      <PlanMatrix matrix={matrix} />
    </>
  )
}
