import { holds } from '../data/rights'
import { rightsOf, SCOPES } from '../data/scopes'
import { grantOf } from '../grant'
import type { World } from '../world'
import { type Gate, once, PASS, refuse } from './gate'

export interface Lacking {
  /** Asked (not optional) scopes behind which a right is missing. */
  scopes: string[]
  /** Missing rights of all scopes on the page, optional ones too: that page lists them alike. */
  rights: string[]
  /** Optional scopes behind which a right is missing. */
  optional: string[]
  /** True: some right is missing beyond doubt. */
  settled: boolean
}

/**
 * The rights behind the asked scopes that the person lacks. Optional scopes that the account cannot grant are left
 * out. https://github.com/estuary/connectors/issues/5069 lists rights of optional scopes beside the others.
 */
export function lacking(world: World): Lacking {
  const held = new Set(world.person.rights)
  const result: Lacking = { scopes: [], rights: [], optional: [], settled: false }
  const look = (scope: string, into: string[]) => {
    const all = rightsOf(scope).filter((need) => holds(held, need) !== 'yes')
    const none = all.filter((need) => holds(held, need) === 'no')
    const missing = world.drawn.ownOnlyBlocks ? all : none
    const admin = SCOPES.get(scope)?.superAdminOnly === true
    if (missing.length === 0 && !admin) return
    into.push(scope)
    result.rights.push(...missing)
    if (into === result.scopes && (none.length > 0 || admin)) result.settled = true
  }
  for (const scope of once(world.link.scope)) look(scope, result.scopes)
  for (const scope of once(world.link.optionalScope)) {
    if (grantOf(world, scope).granted) look(scope, result.optional)
  }
  result.rights = once(result.rights)
  return result
}

/**
 * Who is no super admin needs the rights behind the scopes; optional scopes are dropped (or block: sources differ).
 * https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
 */
export const userRights: Gate = (world) => {
  if (world.person.superAdmin) return PASS
  const { scopes, rights, optional, settled } = lacking(world)
  const open: string[] = []
  if (reinstall(world)) open.push('rights of who re-authorises without new scopes')
  if (reinstall(world) && !world.drawn.reinstallChecksRights) return { refusal: null, open }
  if (scopes.length > 0) {
    if (!settled) open.push('rights for own records only')
    if (rights.length === 0) open.push('page for scopes kept to super admins')
    return refuse('person', 'user-permission', { scopes, rights }, open)
  }
  if (!world.drawn.ownOnlyBlocks && ownOnly(world)) open.push('rights for own records only')
  if (optional.length > 0) open.push('rights behind optional scopes')
  if (optional.length === 0 || !world.drawn.optionalRightsBlock) return { refusal: null, open }
  return refuse('person', 'user-permission', { scopes: optional, rights }, open)
}

function reinstall({ app, link }: World): boolean {
  const before = app.alreadyInstalledWith
  return before !== null && [...link.scope, ...link.optionalScope].every((name) => before.includes(name))
}

function ownOnly(world: World): boolean {
  const held = new Set(world.person.rights)
  return world.link.scope.some((scope) => rightsOf(scope).some((need) => holds(held, need) === 'own'))
}
