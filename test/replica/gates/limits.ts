import { type Gate, PASS, refuse } from './gate'

/** Installs after which an unlisted app stops. */
const UNLISTED_LIMIT = 25
/** The limit and the list are known from 2025 on. */
const KNOWN_SINCE = '2025-01'

/**
 * Private apps go to the accounts on their list (the chooser greys out the others), unlisted ones to 25 accounts.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/manage-apps-in-hubspot,
 * https://docs.unified.to/skills/hubspot-oauth-app/SKILL.md
 */
export const limits: Gate = ({ app, account, era }) => {
  if (era < KNOWN_SINCE || app.alreadyInstalledWith !== null) return PASS
  if (app.distribution === 'private' && !app.allowList.includes(account.portalId)) {
    return refuse('allow-list', 'developer-policy')
  }
  const full = app.distribution === 'unlisted' && app.installs >= UNLISTED_LIMIT
  return full ? refuse('install-limit', 'developer-policy') : PASS
}
