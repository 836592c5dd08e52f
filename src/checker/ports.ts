import type { Account } from '../account/account'
import type { PageReading } from '../request/types'

/** What a surface hands to the checker when it opens. */
export interface Start {
  /** Address of the tab it was opened over; '' when there is none. */
  address: string
  /** What HubSpot's page in that tab says. */
  page: PageReading | null
  /** The last input of this session and the address it was typed over; null when there is none. */
  kept: { text: string; over: string } | null
  accounts: Account[]
  /** The account chosen last; null when none was. */
  choice: string | null
}

/** What the checker asks of the browser. Each surface gives it its own; nothing here ever rejects. */
export interface Ports {
  start(): Promise<Start>
  /** Keeps the input for this session; '' forgets it. */
  keep(text: string, over: string): void
  keepChoice(choice: string): void
  accounts(): Promise<Account[]>
  /** @returns why it could not be stored; null when it was */
  saveAccount(account: Account): Promise<'full' | 'failed' | null>
  forgetAccount(id: string): Promise<'full' | 'failed' | null>
  answer(account: Account, question: string, answer: string): void
  freshId(): string
  /** Opens the checker in a tab; null where it stands in one. */
  openTab: (() => void) | null
  /** The wording of a message with its values in place, as a report's face asks for it. */
  look(id: string, values: string[]): string
  locale: string
}
