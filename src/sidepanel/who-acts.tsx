import type { VNode } from 'preact'
import type { Standing } from '../browser/tab-cases'
import type { Tri } from '../catalogue/types'
import type { WayOut } from '../remedy/ways-out'
import { words } from '../ui/message'

/**
 * Whether a way out is the reader's own: theirs as the installer, or as the super admin they may be. Those of developers,
 * billing and HubSpot are somebody else's.
 */
export function canActOn(ways: readonly WayOut[], superAdmin: Tri): boolean {
  return ways.some(
    ({ owner, further }) =>
      !further && (owner === 'installer' || (owner === 'super-admin' && superAdmin !== 'no')),
  )
}

interface WhoActsProps {
  go: (next: Partial<Standing>) => void
  /** The reader can act themselves. */
  own: boolean
}

/** Two readers: one who can put it right, and one who has to ask somebody. What this one can do stands out. */
export function WhoActs({ go, own }: WhoActsProps): VNode {
  const look = (first: boolean) => (first ? 'button primary' : 'button')
  return (
    <section class="who" aria-label={words('panel_who')}>
      <h3>{words('panel_who')}</h3>
      <div class="row">
        <button type="button" class={look(own)} onClick={() => go({ stage: 'ways' })}>
          {words('panel_who_ways')}
        </button>
        <button type="button" class={look(!own)} onClick={() => go({ stage: 'ask' })}>
          {words('panel_who_ask')}
        </button>
      </div>
    </section>
  )
}
