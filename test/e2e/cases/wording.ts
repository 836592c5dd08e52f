import { readFileSync } from 'node:fs'

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)

/** What the extension says in English under a message id. Throws on an id that nobody worded. */
export function words(id: string): string {
  const said = messages[id]?.message
  if (said === undefined) throw new Error(`There is no message ${id}.`)
  return said
}
