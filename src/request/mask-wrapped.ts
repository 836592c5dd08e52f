import { maskSecrets } from './mask'
import { withoutSoftBreaks } from './soft-breaks'

/**
 * A line that ends in a long run or in a parameter, and the next, which is one run with more than the letters of a scope in it or
 * holds a parameter: a link that a mail has wrapped. Marks of quotations go along. What such a link ends in may be any run.
 */
const WRAP =
  /(?=\n)(?:(?<=\S{40}|[?&][\w%.-]{1,40}=\S{1,40})\n(?:> ?){0,4}(?=[a-z._-]{0,100}[\dA-Z%&=]\S{0,1000}(?:\n|$)|\S[^\n]{0,200}&[\w%.-]{1,40}=)|(?<=\n(?:> ?){0,4}(?!https?:)\S{40,100})\n(?:> ?){0,4}(?=\S{1,1000}(?:\n|$)))/g

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
