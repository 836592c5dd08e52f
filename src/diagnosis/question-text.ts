import { requirementNames } from '../catalogue'
import type { Message } from '../request/types'
import { planAsked } from './told-plan'

/** Questions that are not about a plan, by id. */
export const QUESTIONS = ['super-admin', 'marketplace-access', 'paid-seat', 'connected']

/** The sentence of a question by its id; null when we ask no such question. */
export function questionText(id: string): Message | null {
  if (QUESTIONS.includes(id)) return { id: `question_${id.replaceAll('-', '_')}` }
  const anyOf = planAsked(id)
  return anyOf && { id: 'question_plan', values: [{ plans: requirementNames({ anyOf }) }] }
}
