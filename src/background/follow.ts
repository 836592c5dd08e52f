import { caseFor } from '../account/case'
import { rememberRefusal } from '../browser/begun'
import { knownAccount } from '../browser/known-accounts'
import type { Sender } from '../browser/pages'
import { forgetTab, keepCase, keepOffered, tabCase } from '../browser/tab-cases'
import { isOpen, pageIn } from '../browser/tabs'
import { findingsOf } from '../report/findings'
import { readAddress } from '../request/address'
import { maskedAll } from '../request/mask-all'

/** Keeps the refusal that a tab shows for the side panel, and what kind it was for the list of recent ones. */
export async function follow({ tabId, address: sent, incognito }: Sender): Promise<void> {
  // What the page says of itself is newer than the message: its address may have changed without a navigation.
  const { address, page } = (await pageIn(tabId)) ?? { address: sent, page: null }
  const reading = readAddress(address)
  await keepCase(tabId, address, maskedAll({ address, page }))
  // Closed while this was under way, it was forgotten before there was anything to forget.
  if (!(await isOpen(tabId))) await forgetTab(tabId)
  if (!page?.variant || !reading || incognito) return
  const portalId = reading.request?.portalId ?? null
  const known = caseFor(portalId === null ? null : await knownAccount(portalId), { input: address })
  const { causes } = findingsOf(known, reading, page).diagnosis
  await rememberRefusal({
    variant: page.variant,
    causes: causes.flatMap(({ kind, certainty }) => (certainty === 'ruled-out' ? [] : [kind])).slice(0, 3),
    ...(portalId !== null && { portalId }),
  })
}

/** HubSpot offers an install in a tab: of the app refused there before, or of another, and then that refusal is over. */
export async function offered({ tabId, address: sent }: Sender): Promise<void> {
  const before = await tabCase(tabId)
  if (!before) return
  const app = (link: string) => readAddress(link)?.request?.clientId ?? null
  const refused = app(before.address)
  const { address } = (await pageIn(tabId)) ?? { address: sent }
  await (refused !== null && refused === app(address) ? keepOffered(tabId) : forgetTab(tabId))
}
