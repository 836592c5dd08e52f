import { type Gate, PASS, refuse } from './gate'

/** redirect_uri must be registered, letter by letter. https://github.com/HubSpot/oauth-quickstart-python/issues/3 */
export const redirect: Gate = ({ link, app }) =>
  app.redirectUrls.includes(link.redirectUri) ? PASS : refuse('redirect', 'redirect-uri')
