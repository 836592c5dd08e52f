import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { openPanelHere } from '../browser/side-panel'
import { words } from '../ui/message'

interface OpenPanelProps {
  /** Called once the panel is open: a popup then makes room for it. */
  onOpened: () => void
}

/** Opens the side panel from another page of the extension. */
export function OpenPanel({ onOpened }: OpenPanelProps): VNode {
  const [refused, setRefused] = useState(false)
  // No await before the call: both browsers want it within the click.
  const open = () => {
    void openPanelHere().then((opened) => {
      setRefused(!opened)
      if (opened) onOpened()
    })
  }
  return (
    <div class="open-panel">
      <button type="button" class="quiet" onClick={open}>
        {words('panel_open')}
      </button>
      {refused && <p role="alert">{words('panel_open_refused')}</p>}
    </div>
  )
}
