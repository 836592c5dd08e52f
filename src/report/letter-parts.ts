import type { Owner } from '../catalogue/types'
import type { Case } from '../diagnosis/case'
import type { Message, PageReading } from '../request/types'
import type { Findings } from './findings'
import type { Marks } from './marks'
import type { View } from './view'

export type LetterFormat = 'text' | 'markdown'

/** A message to be written: about which case, to whom, in which form. */
export interface LetterOrder {
  case: Case
  /** What HubSpot's page says, as read by whoever asks. */
  page: PageReading | null
  owner: Owner
  format: LetterFormat
  /** Whom to ask, as the organisation set it for its own people: told as it stands. */
  contact?: string
}

/** What every part of a message is written from. */
export interface Letter {
  order: LetterOrder
  findings: Findings
  view: View
  m: Marks
  words: (message: Message) => string
}

/** More permission rows than these stand in one sentence, not each on a line. */
export const MOST_ROWS = 12

/** A line of a list. */
export const item = (text: string): string => `- ${text}`
