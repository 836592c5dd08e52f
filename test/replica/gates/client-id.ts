import { type Gate, PASS, refuse } from './gate'

/** The link must name an app that exists. https://github.com/PipedreamHQ/pipedream/issues/20321 */
export const clientId: Gate = ({ link, app }) =>
  link.clientId === app.clientId ? PASS : refuse('client-id', 'client-id')
