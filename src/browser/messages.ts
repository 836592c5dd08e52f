import type { Known, Seen } from '../account/seen'
import type { Owner } from '../catalogue/types'
import type { LetterFormat } from '../report/letter-parts'
import type { View } from '../report/view'
import type { Message, PageReading } from '../request/types'

/** What the content script tells the background: one entry per verb, name to payload. */
export interface ToBackground {
  /** Number of blockers the card shows in this tab; 0 takes the badge away. */
  badge: { count: number }
  /** What the page shows. */
  seen: Seen
  /** The person's answer to a question about this account, if it is known; null takes it back. */
  answer: { portalId: string | null; question: string; answer: string | null }
  /** What is remembered of the account, or of no account where the address names none. */
  recall: { portalId: string | null; scopes: string[] }
  /** Asks for the whole answer to a case (checked where it is used), of which the card has only the part above its folds. */
  view: { case: unknown; page: PageReading | null }
  /** Asks for a message to send: about which case (checked where it is used), to whom, in which form. */
  letter: { case: unknown; page: PageReading | null; owner: Owner; format: LetterFormat }
  /** Opens the guide to this tab's refusal. */
  guide: Record<never, never>
}

/** What the background answers, of the verbs that get an answer. */
export interface FromBackground {
  recall: Known
  /** Null where the case is none. */
  view: WholeView | null
  /** The message; null where the case is none. */
  letter: string | null
  /** Whether anything opened. */
  guide: boolean
}

/** An answer with everything that stands folded in the card, and which account it is about, where the link says so. */
export interface WholeView {
  view: View
  account: Message | null
}

export type Reply<V extends Verb> = V extends keyof FromBackground ? FromBackground[V] : undefined

/** What the popup asks the content script of its tab: its address, and the page as read or null. */
export const ASK_PAGE = 'page'

export type Verb = keyof ToBackground
export type Envelope<V extends Verb = Verb> = { [K in V]: { verb: K } & ToBackground[K] }[V]
