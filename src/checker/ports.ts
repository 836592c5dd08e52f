import type { Account, Day } from '../account/account'
import type { Voice } from '../report/wording'
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

/**
 * What the checker asks of the browser. Each surface gives it its own; nothing here ever rejects. Its voice puts values
 * in their places, as reports and letters ask for it.
 */
export interface Ports extends Voice {
  start(): Promise<Start>
  /** Keeps the input for this session; '' forgets it. */
  keep(text: string, over: string): void
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
  /** Opens the checker in a tab with what the box holds, without secrets; null where it stands in one. */
  openTab: ((text: string) => void) | null
}
