import type { Owner } from '../catalogue/types'
import type { Remedy } from '../remedy/remedies'
import { walkThrough } from '../remedy/walk-through'
import { openPlan } from './headline'
import { item, type Letter, MOST_ROWS } from './letter-parts'
import { stepMessage } from './step'
import type { View } from './view'

/** What the reader can do, click by click where somebody wrote it down. */
export function toDo({ order, findings, view, m, words }: Letter): string[] {
  const ways = view.remedies.filter((remedy) => remedy.owner === order.owner)
  const moved = order.owner === 'app-developer' ? (findings.unblock?.moveToOptional ?? []) : []
  if (ways.length === 0) return []
  const plan = order.owner === 'super-admin' ? (openPlan(findings.diagnosis)?.scopes ?? []) : []
  return [
    m.heading(words({ id: 'letter_please' })),
    ...(plan.length > 0 ? [item(words({ id: 'letter_check_plan', values: [{ scopes: plan }] }))] : []),
    ...ways.flatMap((way) => [item(wayText(way, words)), ...details(way, order.owner, view, words)]),
    ...(moved.length > 0 ? [item(words({ id: 'letter_settings', values: [{ scopes: moved }] }))] : []),
  ]
}

/** A remedy in the words of whoever asks for it. */
function wayText(way: Remedy, words: Letter['words']): string {
  if (way.id === 'super_admin_installs') return words({ id: 'letter_install_yourself' })
  if (!inRows(way)) return words(way.text)
  // Behind a token stands whoever it acts for, not whoever writes.
  return words({ id: way.id === 'grant_person_rights' ? 'letter_grant_person' : 'letter_grant' })
}

function details(way: Remedy, owner: Owner, view: View, words: Letter['words']): string[] {
  const { steps, link, article } = walkThrough(way, view.request)
  // The guides of developers and installers are written for the person refused.
  const told = owner === 'super-admin' || owner === 'billing-admin'
  const clicks =
    told && way.id !== 'super_admin_installs' && (way.rights.length === 0 || inRows(way)) ? steps : []
  const places = told ? [link] : [way.link, article]
  return [
    ...clicks.map((step, index) => `    ${index + 1}. ${words(stepMessage(step))}`),
    ...places.flatMap((one) => (one ? [`    <${one}>`] : [])),
  ]
}

/** Permission rows that stand each on a line of their own. */
function inRows({ rights }: Remedy): boolean {
  return rights.length > 0 && rights.length <= MOST_ROWS
}
