import type { PageReading } from '../../request/types'

/** Pages that a person leaves without a navigation, and on which nothing is shown. */
export type Quiet = 'loading' | 'sign-in' | 'chooser' | 'consent' | 'unknown'

/** An account as HubSpot's chooser shows it. */
export interface ChooserRow {
  /** Only where the row itself shows or links it. */
  portalId: string | null
  name: string
  /** What else stands in the row, verbatim: "Sales Enterprise", or a remark. The account's domain is left out. */
  labels: string[]
}

/** What HubSpot's page is at this moment. A suspected refusal is offered, not asserted. */
export type State =
  | { kind: 'loading' | 'sign-in' | 'unknown' }
  /** No rows where they are not understood. */
  | { kind: 'chooser'; rows: ChooserRow[] }
  /**
   * `enabled`: consent can be given now, so every required scope of the link is offered. `disabledNames`: the words
   * beside each box that cannot be ticked, verbatim.
   */
  | { kind: 'consent'; enabled: boolean; disabledNames: string[] }
  | { kind: 'denial' | 'suspected'; reading: PageReading }
