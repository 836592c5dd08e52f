import type { ToBackground } from '../browser/messages'
import { language, template } from '../browser/pages'
import { caseFrom } from '../diagnosis/case-from'
import { letterOf } from '../report/letter'
import { plainVoiceOf } from '../ui/voice'

/** Writes the message that the card asks for: the whole catalogue is here, where the card has no room for it. */
export function writeLetter(order: ToBackground['letter']): string | null {
  const checked = caseFrom(order.case)
  if (!checked.ok) return null
  // An answer taken back is an empty one to the card.
  const given = Object.entries(checked.case.answers ?? {}).filter(([, answer]) => answer !== '')
  const told = { ...checked.case, answers: Object.fromEntries(given) }
  return letterOf({ ...order, case: told }, plainVoiceOf(template, language()))
}
