import { answering, withPlans } from '../account/merge'
import { accounts, freshId, today } from '../browser/accounts'
import { keepChoice, keepInput, keptChoice, keptInput } from '../browser/checker-memory'
import { openCheckerTab } from '../browser/entrances'
import { activeTab, language } from '../browser/pages'
import type { Ports } from '../checker/ports'
import { MARKS, voice } from '../ui/voice'

const NO_TAB = { address: '', page: null }

/** What the checker asks of the browser, in the popup or in a tab of its own. */
export function portsOf(inTab: boolean): Ports {
  const all = async () => (await accounts.all()).accounts
  return {
    start: async () => {
      const [tab, kept, known, choice] = await Promise.all([
        // A tab of its own stands over no other.
        inTab ? NO_TAB : activeTab().catch(() => NO_TAB),
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
    openTab: inTab ? null : () => void openCheckerTab().then(() => window.close()),
    look: lookUp,
    locale: language(),
  }
}

/** Messages with their values in place. The voice says which forms exist; the browser is asked for no other. */
function lookUp(id: string, values: string[]): string {
  return voice()
    .look(id, [])
    .replaceAll(/[\uE001-\uE009]/g, (mark) => values[MARKS.indexOf(mark)] ?? '')
}
