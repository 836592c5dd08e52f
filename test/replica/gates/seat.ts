import { rightsOf, SCOPES } from '../data/scopes'
import type { World } from '../world'
import { type Gate, once, PASS, refuse } from './gate'

/**
 * A right can be switched on and still not count without a seat. Nothing here is settled: it rests on a vendor
 * (https://docs.withampersand.com/customer-guides/hubspot.md), one unconfirmed answer
 * (https://community.hubspot.com/t5/APIs-Integrations/HubSpot-Starface-interation-User-Permissions/td-p/1234370)
 * and https://knowledge.hubspot.com/account-management/manage-seats.
 */
export const seat: Gate = (world) => {
  const scopes = once(world.link.scope).filter((scope) => lacksSeat(world, scope))
  if (scopes.length === 0) return PASS
  const open = ['a seat behind a right']
  if (!world.drawn.seatCounts) return { refusal: null, open }
  return refuse('person', 'seat', { scopes, rights: once(scopes.flatMap(rightsOf)) }, open)
}

function lacksSeat({ person }: World, scope: string): boolean {
  const needed = SCOPES.get(scope)?.seat ?? null
  if (needed === null) return writes(scope) && person.seat === 'view-only' && !person.superAdmin
  if (needed === 'sales-or-service') return person.seat !== 'sales' && person.seat !== 'service'
  return person.seat !== needed
}

/** A view-only seat cannot change the account: https://knowledge.hubspot.com/account-management/manage-seats */
const writes = (scope: string): boolean => rightsOf(scope).some((need) => !/\.view$|:View$/.test(need))
