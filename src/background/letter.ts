import type { ToBackground } from '../browser/messages'
import { language, template } from '../browser/pages'
import { letterOf } from '../report/letter'
import { plainVoiceOf } from '../ui/voice'
import { toldCase } from './told-case'

/** Writes the message that the card asks for: the whole catalogue is here, where the card has no room for it. */
export function writeLetter(order: ToBackground['letter']): string | null {
  const told = toldCase(order.case)
  return told && letterOf({ ...order, case: told }, plainVoiceOf(template, language()))
}
