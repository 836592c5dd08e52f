import { type Gate, once, PASS, refuse, type Verdict } from './gate'

/** Month of the public beta. */
const SINCE = '2026-04'

/**
 * Where an account manages access to apps, a super admin must have approved the app first, whoever installs; he may
 * hold back optional data, never required data. https://knowledge.hubspot.com/integrations/manage-access-to-apps
 */
export const governance: Gate = (world) => {
  const { account, app, link, era, person, drawn } = world
  if (!account.governance.on || era < SINCE) return PASS
  const open = app.distribution === 'private' ? ['governance of privately distributed apps'] : []
  if (!account.governance.approvedApp) {
    if (person.superAdmin) return notApproved(once(link.scope), open)
    const which = [...open, 'refusal or request page for a user who is no super admin']
    return drawn.requestPage
      ? refuse('governance-request', 'app-governance', {}, which)
      : notApproved(once(link.scope), which)
  }
  const held = once(link.optionalScope).filter((name) => !account.governance.approvedScopes.includes(name))
  if (held.length === 0) return PASS
  const optional = ['an optional scope that governance holds back']
  return drawn.governanceBlocksOptional ? notApproved(held, optional) : { refusal: null, open: optional }
}

const notApproved = (scopes: string[], open: string[]): Verdict =>
  refuse('governance', 'app-governance', { scopes }, open)
