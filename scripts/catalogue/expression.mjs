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

/**
 * One regular expression for several patterns, without anchors: those that differ in their last part alone share the
 * rest, so that a name is not read again for each of them. Their last part begins outside of brackets.
 */
export function expressionOfAll(patterns) {
  const heads = new Map()
  for (const pattern of patterns) {
    const at = pattern.lastIndexOf('.')
    const head = expressionOf(pattern.slice(0, at))
    heads.set(head, [...(heads.get(head) ?? []), expressionOf(pattern.slice(at + 1))])
  }
  return [...heads]
    .map(([head, ends]) => `${head}\\.${ends.length > 1 ? `(?:${ends.join('|')})` : ends[0]}`)
    .join('|')
}
