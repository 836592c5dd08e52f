import { today } from '../browser/accounts'
import { knownAccount } from '../browser/known-accounts'
import type { ToBackground, WholeView } from '../browser/messages'
import { language } from '../browser/pages'
import { catalogueInfo, planName, rightPath } from '../catalogue'
import type { Hub, Tier } from '../catalogue/types'
import type { Case } from '../diagnosis/case'
import { ageNote } from '../report/age'
import { answerBeside } from '../report/answer'
import type { View } from '../report/view'
import { wholeView as wholeViewOf } from '../report/whole-view'
import type { Message } from '../request/types'
import { toldCase } from './told-case'

/** The answer that the card shows in the place of its own: the whole catalogue is here, and all the help there is. */
export async function wholeView({ case: raw, page }: ToBackground['view']): Promise<WholeView | null> {
  const told = toldCase(raw)
  if (!told) return null
  const view = wholeViewOf(answerBeside(told, page))
  const age = ageNote(catalogueInfo().asOf, today())
  // Nothing of it reaches the card's own bytes: what could not be checked comes from here.
  if (age) view.notes = [age, ...view.notes]
  return { view: withPaths(view), account: await accountOf(view.request?.portalId ?? null, told) }
}

/** With paths for rights: the card's catalogue counts its rows in a way of its own, and lacks some. */
function withPaths(view: View): View {
  return JSON.parse(JSON.stringify(view), (key, value) => (key === 'labels' ? value.map(rightPath) : value))
}

/** Which account the link is for, by the name that HubSpot's chooser gave it, and what it is known to pay for. */
async function accountOf(portalId: string | null, { account }: Case): Promise<Message | null> {
  if (portalId === null) return null
  const known = await knownAccount(portalId)
  const plans = (Object.entries(account?.plans ?? {}) as [Hub, Tier][])
    .filter(([, tier]) => tier !== 'free')
    .map(([hub, tier]) => planName(hub, tier))
  const name = { foreign: known?.name || portalId }
  if (plans.length === 0) return { id: 'card_account', values: [name] }
  const list = new Intl.ListFormat(language(), { type: 'unit' }).format(plans)
  return { id: 'card_account_plans', values: [name, list] }
}
