import { type Gate, PASS, refuse } from './gate'
import { lacking } from './user-rights'

/** First whole month of the rule (2023-10-16). */
const SINCE = '2023-11'

/**
 * Who is no super admin needs App Marketplace access for a first install or for new scopes.
 * https://developers.hubspot.com/changelog/new-permission-requirements-for-installing-public-apps
 */
export const installPermission: Gate = (world) => {
  const { person, era, app, link } = world
  if (person.superAdmin || person.marketplaceAccess || era < SINCE) return PASS
  const before = app.alreadyInstalledWith
  const nothingNew =
    before !== null && [...link.scope, ...link.optionalScope].every((name) => before.includes(name))
  if (nothingNew) return PASS
  if (link.flow === 'mcp' || link.flow === 'user-level') {
    // Not stated for apps that each user installs for themself.
    return { refusal: null, open: ['App Marketplace access for user-level apps'] }
  }
  const missing = lacking(world)
  return refuse('person', 'install-permission', {
    rights: ['account.app_marketplace_access', ...missing.rights],
    alongside: missing.scopes.length > 0 ? ['user-permission'] : [],
  })
}
