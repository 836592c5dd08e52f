import { findScope } from '../catalogue'
import type { Message } from '../request/types'
import { demanded, type Known } from './known'
import { planUnchecked } from './plan-unchecked'
import { pageMeans } from './situation'

/** What this report could not check: said, so that silence is not read as "fine" (law 8). */
export function notChecked(k: Known): Message[] {
  const list: Message[] = []
  const must = demanded(k)
  const say = (id: string, when: boolean, ...values: NonNullable<Message['values']>) => {
    if (when) list.push(values.length > 0 ? { id, values } : { id })
  }
  say('unchecked_plan', planUnchecked(k))
  const unpublished = must.filter(
    (scope) => scope.status !== 'unknown' && scope.plan === 'unknown' && !findScope(scope.name)?.requires,
  )
  say('unchecked_unpublished', unpublished.length > 0, { scopes: unpublished.map((scope) => scope.name) })
  say('unchecked_role', k.s.person.superAdmin === 'unknown')
  say(
    'unchecked_rights',
    k.s.person.superAdmin !== 'yes' && must.some((scope) => scope.permission === 'unknown'),
  )
  // Most rows of records have levels (all, team, own): which one was given is not asked.
  say(
    'unchecked_levels',
    k.s.person.superAdmin !== 'yes' && must.some((scope) => scope.rights.some(hasLevels)),
  )
  say(
    'unchecked_seat',
    k.s.paidSeat === 'unknown' &&
      pageMeans(k.s, 'seat') !== undefined &&
      pageMeans(k.s, 'seat') !== 'ruled-out',
  )
  say('unchecked_app_settings', k.s.reading.kind !== 'app-config')
  say('unchecked_governance', !k.s.denial || k.s.page?.match === 'hint')
  return list
}

/** Rows to view or edit records; their levels are All, Team owns, They own (permissions.json). */
function hasLevels(right: string): boolean {
  return right.endsWith('.view') || right.endsWith('.edit')
}
