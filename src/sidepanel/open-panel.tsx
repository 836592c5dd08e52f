import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { openPanelHere } from '../browser/side-panel'
import { words } from '../ui/message'

/** Opens the side panel from another page of the extension; that page, a popup, then makes room for it. */
export function OpenPanel(): VNode {
  const [refused, setRefused] = useState(false)
  // No await before the call: both browsers want it within the click.
  const open = () => {
    void openPanelHere().then((opened) => {
      setRefused(!opened)
      if (opened) window.close()
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
