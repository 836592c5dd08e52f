import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../ui/message'

/** How an install is started again: its very link in its own tab (law 14). */
export interface Again {
  /** @returns false where that is not possible any more */
  open: () => Promise<boolean>
  /** The link was made for one session (`state`, PKCE), and that may have ended by now. */
  tied: boolean
}

/** Opens the very link again in its own tab; says so where that is not possible any more. */
export function Retry({ again: { open, tied } }: { again: Again }): VNode {
  const [gone, setGone] = useState(false)
  return (
    <div class="retry">
      <button
        type="button"
        class="button primary"
        onClick={() => void open().then((opened) => setGone(!opened))}
      >
        {words('panel_retry')}
      </button>
      <p class="muted" role="status">
        {words(gone ? 'panel_retry_gone' : tied ? 'panel_retry_session' : 'panel_retry_about')}
      </p>
    </div>
  )
}
