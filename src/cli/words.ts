import messages from '../../public/_locales/en/messages.json'
import { sayFrom, type Voice, wordsOf } from '../report/wording'
import type { Message } from '../request/types'

/** The terminal speaks English. */
export const look = sayFrom(messages)
export const voice: Voice = { look, locale: 'en' }

export function words(message: Message): string {
  return wordsOf(message, voice)
}
