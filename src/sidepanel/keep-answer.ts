import { answering } from '../account/merge'
import { accounts, today } from '../browser/accounts'
import { inPrivateWindow } from '../browser/tabs'

/**
 * Keeps an answer given in the panel with its account, for other refusals too. A private window's holds for this refusal
 * alone: only what was stored before can be taken back there.
 * @param portalId HubSpot's number of the account
 * @param answer null takes it back
 */
export async function keepAnswer(portalId: string, question: string, answer: string | null): Promise<void> {
  if (answer !== null && (await inPrivateWindow())) return
  await accounts.change(portalId, (known) => answering(known, question, answer, today()))
}
