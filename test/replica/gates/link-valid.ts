import { type Gate, PASS, refuse } from './gate'

/**
 * Some apps take installs from their marketplace page alone, and say that the link is no longer valid.
 * https://github.com/HubSpot/sample-apps-oauth/issues/23 (2022-10)
 */
export const linkValid: Gate = ({ app, era }) =>
  app.marketplaceOnly && era >= '2022-01' ? refuse('link-not-valid', 'developer-policy') : PASS
