import { requirementNames } from '../../catalogue'
import { planAsked } from '../../diagnosis/told-plan'
import type { Message } from '../../request/types'

/** The sentence of a question, found again by its id. */
export function questionText(id: string): Message {
  const asked = planAsked(id)
  if (asked) return { id: 'question_plan', values: [{ plans: requirementNames({ anyOf: asked }) }] }
  return { id: `question_${id.replaceAll('-', '_')}` }
}
