import type { PageReading } from '../../request/types'

/** Pages that a person leaves without a navigation, and on which nothing is shown. */
export type Quiet = 'loading' | 'sign-in' | 'chooser' | 'consent' | 'unknown'

/** What HubSpot's page is at this moment. A suspected refusal is offered, not asserted. */
export type State = { kind: Quiet } | { kind: 'denial' | 'suspected'; reading: PageReading }
