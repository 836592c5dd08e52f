import type * as whole from '../../diagnosis/not-checked'
import { planUnchecked } from '../../diagnosis/plan-unchecked'

/** Of what could not be checked, the one thing that decides what to do. */
export const notChecked: typeof whole.notChecked = (k) => (planUnchecked(k) ? [{ id: 'unchecked_plan' }] : [])
