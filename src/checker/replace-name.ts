/**
 * Puts a scope in the place of a name wherever it stands in a text by itself: in a list, between quotes, or between
 * the escapes of a link.
 * @returns the text unchanged when the name does not stand in it as it is
 */
export function replaceName(text: string, name: string, by: string): string {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  const whole = new RegExp(`(?:(?<![\\w.%-])|(?<=%[0-9a-f]{2}))${literal}(?![\\w.-])`, 'gi')
  return text.replaceAll(whole, (found) => (found === name ? by : found))
}
