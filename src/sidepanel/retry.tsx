import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../ui/message'

/** How an install is started again: by its link in its tab (law 14), or, where that is one session's, at the app. */
export type Again = (() => Promise<boolean>) | 'at-the-app'

/** Opens the very link again in its own tab; says so where that is not possible any more, or not the way to go. */
export function Retry({ again }: { again: Again }): VNode {
  const [gone, setGone] = useState(false)
  if (again === 'at-the-app') return <p class="muted">{words('panel_retry_session')}</p>
  return (
    <div class="retry">
      <button
        type="button"
        class="button primary"
        onClick={() => void again().then((opened) => setGone(!opened))}
      >
        {words('panel_retry')}
      </button>
      <p class="muted" role="status">
        {words(gone ? 'panel_retry_gone' : 'panel_retry_about')}
      </p>
    </div>
  )
}
