import { keepInput } from '../browser/checker-memory'
import { onKeyword, onLinkMenu, openCheckerTab } from '../browser/entrances'
import { template } from '../browser/pages'
import { maskSecrets } from '../request/mask'

/**
 * Opens the checker on whatever comes in by the link menu or the address bar, by way of the memory that all windows share,
 * from private ones too (PRIVACY.md). Secrets stay behind (law 14).
 */
export function offerChecks(): void {
  const check = (input: string) => {
    void keepInput({ text: maskSecrets(input), over: '' }).then(openCheckerTab)
  }
  onLinkMenu(template('checker_menu'), check)
  onKeyword(template('checker_keyword'), check)
}
