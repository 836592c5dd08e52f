import { caseFor, plansNote } from '../account/case'
import { answering } from '../account/merge'
import { hintNotes, type Known } from '../account/seen'
import { isAnswerId, isQuestionId } from '../account/stored'
import { accounts, today } from '../browser/accounts'
import { knownAccount } from '../browser/known-accounts'
import { recognising } from '../browser/settings'
import { rightPath } from '../catalogue'

/**
 * What is remembered of an account, for a case of its own and no other.
 * @param portalId null = the address names none: then hints are all there is
 */
export async function recall(portalId: string | null, scopes: readonly string[]): Promise<Known> {
  if (!(await recognising())) return { case: {}, notes: [], off: true }
  if (portalId === null) return { case: {}, notes: hintNotes(await accounts.hints(), scopes) }
  const account = await knownAccount(portalId)
  const { input: _, ...known } = caseFor(account, { input: '' })
  return { case: { ...known, ...withPaths(known) }, notes: account ? plansNote(account) : [] }
}

/** Rights by their paths: the card's catalogue has no ids for its rows. */
function withPaths({ person }: Known['case']): Known['case'] {
  if (!person?.permissions) return {}
  const told = Object.entries(person.permissions).map(([right, held]) => [rightPath(right), held])
  return { person: { ...person, permissions: Object.fromEntries(told) } }
}

/** Remembers the person's answer about an account, where it is known which; null takes it back. */
export async function rememberAnswer(
  portalId: string | null,
  question: string,
  answer: string | null,
): Promise<void> {
  if (portalId === null || !isQuestionId(question) || !(answer === null || isAnswerId(answer))) return
  await accounts.change(portalId, (account) => answering(account, question, answer, today()))
}
