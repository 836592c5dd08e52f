import { accounts, freshId, today } from '../browser/accounts'
import { keepChoice, keepInput, keptChoice, keptInput } from '../browser/checker-memory'
import { inputWasLost, openCheckerTab, type placeOfPage } from '../browser/entrances'
import { knownAccounts } from '../browser/known-accounts'
import { activeTab, language, template } from '../browser/pages'
import { policy } from '../browser/policy'
import { inPrivateWindow } from '../browser/tabs'
import { plainVoiceOf } from '../ui/voice'
import type { Kept, Ports } from './ports'

const NO_TAB = { address: '', page: null }

/** What the checker asks of the browser, in the popup or in a tab of its own. */
export function portsOf(place: ReturnType<typeof placeOfPage>): Ports {
  let secret = false
  return {
    start: async () => {
      const [tab, kept, known, choice, isPrivate] = await Promise.all([
        // A tab of its own stands over no other.
        place === 'tab' ? NO_TAB : activeTab().catch(() => NO_TAB),
        keptInput(),
        knownAccounts(),
        keptChoice(),
        inPrivateWindow(),
      ])
      secret = isPrivate
      return { ...tab, kept, accounts: known, choice }
    },
    keep: (kept) => {
      // All windows share one memory: only what is sent to a tab of its own gets there from a private one. To clear it may be done anywhere.
      if (!secret || kept.text === '') void keepInput(kept)
    },
    keepChoice: (choice) => void keepChoice(choice),
    accounts: knownAccounts,
    changeAccount: async (id, change) => {
      const stored = await accounts.change(id, change)
      return stored.ok ? null : stored.problem
    },
    today,
    freshId,
    contact: async () => (await policy()).value.contact,
    lost: place === 'tab' && inputWasLost(),
    openTab: place === 'popup' ? moveToTab : null,
    ...plainVoiceOf(template, language()),
  }
}

async function moveToTab(kept: Kept): Promise<boolean> {
  // Opened without it, the tab would take the popup and the text with it.
  if (!(await keepInput(kept))) return false
  await openCheckerTab()
  window.close()
  return true
}
