import { maskSecrets } from './mask'
import { withoutSoftBreaks } from './soft-breaks'

/**
 * A line that ends in a long run, and the next, which is one run or goes on in a parameter: a link that a mail has wrapped.
 * Marks of quotations go along.
 */
const WRAP = /(?<=\S{40})\n(?:> ?)*(?=\S+(?:\n|$)|[^\s&]*&\w+=)/g

/**
 * A text without secrets, also where a line break cuts one or its name in two. The breaks in such a link are taken out then;
 * any other text keeps its lines.
 */
export function maskWrapped(text: string): string {
  const masked = maskSecrets(text)
  const whole = unwrapped(text)
  if (whole === text) return masked
  const maskedWhole = maskSecrets(whole)
  return maskedWhole.length < unwrapped(masked).length ? maskedWhole : masked
}

function unwrapped(text: string): string {
  return text.includes('\n') ? withoutSoftBreaks(text.replaceAll('\r\n', '\n')).replaceAll(WRAP, '') : text
}
