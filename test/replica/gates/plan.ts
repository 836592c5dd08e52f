import { grantOf } from '../grant'
import { type Gate, once, refuse } from './gate'

/** Since then nobody, super admins included, can approve a scope whose tool the account lacks. */
const SINCE = '2018-02'

/**
 * The account must own the tool behind every scope of the scope parameter; optional ones are dropped instead.
 * https://developers.hubspot.com/changelog/2018-02-01-integration-permission-error,
 * https://github.com/PipedreamHQ/pipedream/issues/20618
 */
export const plan: Gate = (world) => {
  const open: string[] = []
  const gaps: string[] = []
  let settled = false
  for (const scope of world.era >= SINCE ? once(world.link.scope) : []) {
    const grant = grantOf(world, scope)
    if (!grant.granted) gaps.push(scope)
    if (grant.open !== null) open.push(grant.open)
    else if (!grant.granted) settled = true
  }
  if (gaps.length === 0) return { refusal: null, open }
  return refuse('plan', 'plan', { scopes: gaps }, settled ? [] : open)
}
