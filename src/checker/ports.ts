import type { Account, Day } from '../account/account'
import type { Voice } from '../report/wording'
import type { PageReading } from '../request/types'

/** An input of this session, masked: the address it was typed over, and what HubSpot's page said where it was a tab's own. */
export interface Kept {
  text: string
  over: string
  page?: PageReading
}

/** What a surface hands to the checker when it opens. */
export interface Start {
  /** Address of the tab it was opened over; '' when there is none. */
  address: string
  /** What HubSpot's page in that tab says. */
  page: PageReading | null
  /** The last input of this session; null when there is none. */
  kept: Kept | null
  accounts: Account[]
  /** The account chosen last; null when none was. */
  choice: string | null
}

/**
 * What the checker asks of the browser. Each surface gives it its own; nothing here ever rejects. Its voice puts values
 * in their places, as reports and letters ask for it.
 */
export interface Ports extends Voice {
  start(): Promise<Start>
  /** Keeps the input for this session; an empty one forgets it. */
  keep(kept: Kept): void
  keepChoice(choice: string): void
  accounts(): Promise<Account[]>
  /**
   * Changes the account as it is stored by then.
   * @param change null = forget the account
   * @returns why it could not be stored; null when it was
   */
  changeAccount(id: string, change: (account: Account) => Account | null): Promise<'full' | 'failed' | null>
  today(): Day
  freshId(): string
  /** Whom the organisation wants messages to name; undefined where it named nobody. */
  contact(): Promise<string | undefined>
  /** The checker was opened for an input that the browser did not keep. */
  lost: boolean
  /**
   * Opens the checker in a tab with what the box holds, without secrets; null where it stands in one.
   * @returns false when the browser does not take the text along: nothing is opened then
   */
  openTab: ((kept: Kept) => Promise<boolean>) | null
}
