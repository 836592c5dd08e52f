import type { ToBackground } from '../browser/messages'
import { language, template } from '../browser/pages'
import { policy } from '../browser/policy'
import { caseFrom } from '../diagnosis/case-from'
import { letterOf } from '../report/letter'
import { plainVoiceOf } from '../ui/voice'

/** Writes the message that the card asks for: the whole catalogue is here, where the card has no room for it. */
export async function writeLetter({
  page,
  owner,
  format,
  ...order
}: ToBackground['letter']): Promise<string | null> {
  const checked = caseFrom(order.case)
  if (!checked.ok) return null
  // An answer taken back is an empty one to the card.
  const given = Object.entries(checked.case.answers ?? {}).filter(([, answer]) => answer !== '')
  const told = { ...checked.case, answers: Object.fromEntries(given) }
  const { contact } = (await policy()).value
  const whole = { case: told, page, owner, format, ...(contact && { contact }) }
  return letterOf(whole, plainVoiceOf(template, language()))
}
