import { answering, withPlans } from '../account/merge'
import { accounts, freshId, today } from '../browser/accounts'
import { keepChoice, keepInput, keptChoice, keptInput } from '../browser/checker-memory'
import { openCheckerTab, type placeOfPage } from '../browser/entrances'
import { activeTab, language, template } from '../browser/pages'
import type { Ports } from '../checker/ports'
import { plainVoiceOf } from '../ui/voice'

const NO_TAB = { address: '', page: null }

/** What the checker asks of the browser, in the popup or in a tab of its own. */
export function portsOf(place: ReturnType<typeof placeOfPage>): Ports {
  const all = async () => (await accounts.all()).accounts
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
    saveAccount: async ({ id, name, plans = {}, addOns }) => {
      const stored = await accounts.change(id, (before) => {
        const { addOns: _, ...others } = withPlans(before, plans, today())
        return { ...others, ...(name && { name }), ...(addOns && { addOns }) }
      })
      return stored.ok ? null : stored.problem
    },
    forgetAccount: async (id) => {
      const stored = await accounts.change(id, () => null)
      return stored.ok ? null : stored.problem
    },
    answer: ({ id }, question, answer) =>
      void accounts.change(id, (before) => answering(before, question, answer, today())),
    freshId,
    openTab: place !== 'popup' ? null : (text) => void moveToTab(text),
    ...plainVoiceOf(template, language()),
  }
}

async function moveToTab(text: string): Promise<void> {
  await keepInput({ text, over: '' })
  await openCheckerTab()
  window.close()
}
