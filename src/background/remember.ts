import { remembering, withProducts } from '../account/merge'
import { noneAhead } from '../account/retention'
import { outcomeOf, type Seen, type SeenRow } from '../account/seen'
import { accounts, today } from '../browser/accounts'
import { recognising } from '../browser/settings'
import { plansSoldAs } from '../catalogue/sold-names'
import { regionOf } from '../request/host'

/** Most letters of an account's name that are kept. */
const LONGEST = 200

/**
 * Remembers what HubSpot's page shows of an account: the scopes it offered or refused, the plans printed in its chooser,
 * and the day. Nothing else of the page stays.
 * @param host HubSpot's host, which may name the account's region
 */
export async function remember(seen: Seen, host: string): Promise<void> {
  if (!(await recognising())) return
  if (seen.state.kind === 'chooser') {
    for (const row of seen.state.rows) await rememberRow(row)
    return
  }
  const day = today()
  const outcome = outcomeOf(seen, day)
  if (!outcome) return
  if (seen.portalId === null) await accounts.hint(outcome)
  else {
    const region = regionOf(host)
    await accounts.change(seen.portalId, (account) => ({
      ...remembering(noneAhead(account, day), outcome),
      ...(region && { region }),
    }))
  }
}

/** A row that does not tell its account's number, or whose labels are not all understood as plans, teaches nothing. */
async function rememberRow({ portalId, name, labels }: SeenRow): Promise<void> {
  const plans = plansSoldAs(labels)
  if (portalId === null || labels.length === 0 || !plans) return
  const products = { labels, plans, on: today() }
  await accounts.change(portalId, (account) =>
    withProducts(noneAhead(account, products.on), products, name.slice(0, LONGEST)),
  )
}
