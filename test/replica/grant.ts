/** What this account can grant at all: the plan side of one scope. */
import { owns } from './data/plan-words'
import { SCOPES } from './data/scopes'
import type { World } from './world'

export interface Grant {
  /** What happens in this world. */
  granted: boolean
  /** Why the facts alone would not settle it; null = they do. */
  open: string | null
}

/**
 * Whether the account has the tool behind a scope. Where the plan is unknown or disputed, the world's draw decides
 * and `open` says why. Scopes outside the table (an app's own objects) are in every account.
 */
export function grantOf(world: World, scope: string): Grant {
  const row = SCOPES.get(scope)
  if (row === undefined) return { granted: true, open: null }
  const drawn = world.drawn.grants.includes(scope)
  if (row.plan === null) return { granted: drawn, open: `no published plan: ${scope}` }
  const owned = owns(world.account, row.plan)
  if (!owned) {
    if (row.perhaps !== null && owns(world.account, row.perhaps)) {
      return { granted: drawn, open: `sources disagree on the plan: ${scope}` }
    }
    if (row.doubt !== null) return { granted: drawn, open: `${row.doubt}: ${scope}` }
    return { granted: false, open: null }
  }
  if (row.superAdminOnly && !world.account.sensitiveDataOn) {
    // Reported as a further condition: https://developers.hubspot.com/sensitive-data
    return {
      granted: !world.drawn.sensitiveSwitchCounts,
      open: `Sensitive Data is off: ${scope}`,
    }
  }
  return { granted: true, open: null }
}
