import { readFileSync } from 'node:fs'

type Messages = Record<string, { message: string }>

/** The messages of one language, by the name of its folder. */
export function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
}

const english = messagesOf('en')

/** What the extension says under a message id, in English unless told. Throws on an id that nobody worded. */
export function words(id: string, messages = english): string {
  const said = messages[id]?.message
  if (said === undefined) throw new Error(`There is no message ${id}.`)
  return said
}
