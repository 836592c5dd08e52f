import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../ui/message'

/** Opens the very link again in its own tab (law 14); says so where that is not possible any more. */
export function Retry({ retry }: { retry: () => Promise<boolean> }): VNode {
  const [gone, setGone] = useState(false)
  return (
    <div class="retry">
      <button
        type="button"
        class="button primary"
        onClick={() => void retry().then((opened) => setGone(!opened))}
      >
        {words('panel_retry')}
      </button>
      <p class="muted" role="status">
        {words(gone ? 'panel_retry_gone' : 'panel_retry_about')}
      </p>
    </div>
  )
}
