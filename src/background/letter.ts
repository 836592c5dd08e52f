import type { ToBackground } from '../browser/messages'
import { language, template } from '../browser/pages'
import { policy } from '../browser/policy'
import { letterOf } from '../report/letter'
import { plainVoiceOf } from '../ui/voice'
import { toldCase } from './told-case'

/** Writes the message that the card asks for: the whole catalogue is here, where the card has no room for it. */
export async function writeLetter(order: ToBackground['letter']): Promise<string | null> {
  const told = toldCase(order.case)
  if (!told) return null
  const { contact } = (await policy()).value
  return letterOf({ ...order, case: told, ...(contact && { contact }) }, plainVoiceOf(template, language()))
}
