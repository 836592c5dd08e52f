/** Scope names by the way they are asked for: what an app's settings hold in three lists, and a link in two parameters. */
export interface ScopeSets {
  required: readonly string[]
  conditional: readonly string[]
  optional: readonly string[]
}

/** HubSpot's keys of the three lists in app-hsmeta.json. */
export const CONFIG_KEYS = {
  required: 'requiredScopes',
  conditional: 'conditionallyRequiredScopes',
  optional: 'optionalScopes',
} as const
