import { type Gate, PASS, refuse } from './gate'

/** Newer apps and MCP auth apps need code_challenge, since July 2026. https://github.com/n8n-io/n8n/issues/37336 */
export const pkce: Gate = ({ link, app, era }) => {
  const asked = (app.pkceRequired || link.flow === 'mcp') && era >= '2026-07'
  return asked && !link.codeChallenge ? refuse('pkce', 'pkce-required') : PASS
}
