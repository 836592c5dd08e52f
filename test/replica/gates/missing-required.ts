import { type Gate, PASS, refuse } from './gate'

/**
 * Every required scope of the app must be in the link's scope parameter; in optional_scope it does not count.
 * https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error,
 * https://github.com/n8n-io/n8n-docs/pull/935, https://github.com/automatisch/automatisch/issues/2497
 * MCP and user-level links carry no scopes at all.
 */
export const missingRequired: Gate = ({ link, app }) => {
  if (link.flow === 'mcp' || link.flow === 'user-level') return PASS
  const scopes = app.required.filter((name) => !link.scope.includes(name))
  return scopes.length === 0 ? PASS : refuse('missing-required', 'missing-required-scope', { scopes })
}
