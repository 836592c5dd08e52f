/** One segment, as HubSpot forms the names of app objects (a23032901_golf_round). */
const OBJECT = '[a-z0-9][a-z0-9_-]*'
/** Whatever HubSpot may add to the rights of an object's definition. */
const RIGHT = '[a-z_]+(?:\\.[a-z_]+)*'

/** The regular expression of a scope pattern: `{a|b}` alternatives, `{object}`, `{right}`, `[x]` optional ending. */
export function expressionOf(pattern) {
  return pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\[([^\]]*)\]/g, '(?:$1)?')
    .replaceAll('{object}', OBJECT)
    .replaceAll('{right}', RIGHT)
    .replaceAll(/\{([^}]*)\}/g, '(?:$1)')
}
