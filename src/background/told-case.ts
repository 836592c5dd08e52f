import type { Case } from '../diagnosis/case'
import { caseFrom } from '../diagnosis/case-from'

/**
 * The case that a card hands over, checked; null when it is none.
 * @param raw anything; an answer taken back is an empty one to the card
 */
export function toldCase(raw: unknown): Case | null {
  const checked = caseFrom(raw)
  if (!checked.ok) return null
  const given = Object.entries(checked.case.answers ?? {}).filter(([, answer]) => answer !== '')
  return { ...checked.case, answers: Object.fromEntries(given) }
}
