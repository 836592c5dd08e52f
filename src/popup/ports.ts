import type { Account } from '../account/account'
import { formChanges } from '../account/edit'
import { answering } from '../account/merge'
import { accounts, freshId, today } from '../browser/accounts'
import { keepChoice, keepInput, keptChoice, keptInput } from '../browser/checker-memory'
import { openCheckerTab, type placeOfPage } from '../browser/entrances'
import { knownAccounts } from '../browser/known-accounts'
import { activeTab, language, template } from '../browser/pages'
import { policy } from '../browser/policy'
import type { Ports } from '../checker/ports'
import { plainVoiceOf } from '../ui/voice'

const NO_TAB = { address: '', page: null }

/** What the checker asks of the browser, in the popup or in a tab of its own. */
export function portsOf(place: ReturnType<typeof placeOfPage>): Ports {
  let shown: Account[] = []
  const all = async () => {
    shown = await knownAccounts()
    return shown
  }
  return {
    start: async () => {
      const [tab, kept, known, choice] = await Promise.all([
        // A tab of its own stands over no other.
        place === 'tab' ? NO_TAB : activeTab().catch(() => NO_TAB),
        keptInput(),
        all(),
        keptChoice(),
      ])
      return { ...tab, kept, accounts: known, choice }
    },
    keep: (text, over) => void keepInput({ text, over }),
    keepChoice: (choice) => void keepChoice(choice),
    accounts: all,
    saveAccount: async (draft) => {
      const { id } = draft
      const before = shown.find((one) => one.id === id) ?? { id }
      const stored = await accounts.change(id, formChanges(before, draft, today()))
      return stored.ok ? null : stored.problem
    },
    forgetAccount: async (id) => {
      const stored = await accounts.change(id, () => null)
      return stored.ok ? null : stored.problem
    },
    answer: ({ id }, question, answer) =>
      void accounts.change(id, (before) => answering(before, question, answer, today())),
    freshId,
    contact: async () => (await policy()).value.contact,
    openTab: place !== 'popup' ? null : (text) => void moveToTab(text),
    ...plainVoiceOf(template, language()),
  }
}

async function moveToTab(text: string): Promise<void> {
  await keepInput({ text, over: '' })
  await openCheckerTab()
  window.close()
}
