import type { Voice } from '../report/wording'
import { NO_PLURAL_IDS, PLURAL_IDS } from './plurals'

/** A door's way of saying messages: the text with a mark in the place of each value. */
export type Template = (id: string, marks: readonly string[]) => string

/** One private character a value: no wording contains it, so it can be found again in any language's word order. */
export const MARKS = Array.from('123456789', (at) => String.fromCharCode(0xe000 + Number(at)))

const FORM = /_(zero|one|two|few|many|other)$/

/**
 * The voice of a surface.
 * @param template the door's messages
 * @param locale BCP 47, for plurals and lists
 */
export function voiceOf(template: Template, locale: string): Voice {
  return { look: (id) => (isThere(id) ? template(id, MARKS) : ''), locale }
}

/** A voice for texts that leave the surface: the values stand in them as they are. */
export function plainVoiceOf(template: Template, locale: string): Voice {
  return { look: (id, values) => (isThere(id) ? template(id, values) : ''), locale }
}

function isThere(id: string): boolean {
  return !FORM.test(id) || NO_PLURAL_IDS.has(id) || PLURAL_IDS.has(id)
}

let speaking: Voice = { look: () => '', locale: 'en' }

/** Gives this surface its voice: a document speaks one language all its life, so its entry says so once. */
export function speakWith(voice: Voice): void {
  speaking = voice
}

/** The voice of this surface. */
export function voice(): Voice {
  return speaking
}
