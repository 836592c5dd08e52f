import type { VNode } from 'preact'
import { openOptions } from '../browser/options-page'
import { words } from './message'

interface SettingsLinkProps {
  /** The account to show there, unfolded. */
  account?: string
  /** Called once the page is open: a popup has nothing left to show then. */
  onOpened?: () => void
}

/** The way from a popup or panel to the settings page. */
export function SettingsLink({ account, onOpened }: SettingsLinkProps): VNode {
  return (
    <p class="settings">
      <button type="button" class="button" onClick={() => void openOptions(account).then(onOpened)}>
        {words('ui_settings')}
      </button>
    </p>
  )
}
