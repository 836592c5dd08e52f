import { findCode } from './code-line'
import { pageFrom } from './page-from'
import { readingFrom } from './reading-from'
import type { Message, PageReading, Reading } from './types'

/** What the masked line at the end of a message carries: what was asked, what the page said, and the rest of its case, unchecked. */
export interface CodeReading {
  reading: Reading
  page: PageReading | null
  rest: unknown
}

const BROKEN = 'problem_code_broken'

/**
 * Opens the masked line in a text.
 * @returns null where the text holds none; a problem in one sentence where it cannot be read
 */
export function openCodeReading(text: string): CodeReading | { problem: Message } | null {
  const code = findCode(text)
  if (code.found === 'none') return null
  if (code.found !== 'whole')
    return { problem: { id: code.found === 'newer' ? 'problem_code_newer' : BROKEN } }
  const value = code.value as { reading?: unknown; page?: unknown; case?: unknown } | null
  const reading = readingFrom(value?.reading)
  const page = value?.page == null ? null : pageFrom(value.page)
  if (!reading || (value?.page != null && !page)) return { problem: { id: BROKEN } }
  return { reading: { ...reading, page }, page, rest: value?.case }
}
