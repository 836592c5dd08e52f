/**
 * Packs scope names: common beginnings once, siblings with the same endings together.
 * `crm.(objects/schemas).(deals/leads).(read,write)` are eight names; an empty item is the name before the bracket.
 */
export function packNames(names) {
  const root = new Map()
  for (const name of names) {
    let node = root
    for (const segment of name.split('.')) {
      if (!node.has(segment)) node.set(segment, new Map())
      node = node.get(segment)
    }
    node.set('', new Map())
  }
  return packNode(root)
}

function packNode(node) {
  const byRest = new Map()
  for (const [segment, below] of node) {
    const rest = segment === '' || (below.size === 1 && below.has('')) ? null : packNode(below)
    byRest.set(rest, [...(byRest.get(rest) ?? []), segment])
  }
  return [...byRest]
    .map(([rest, segments]) => {
      if (rest === null) return segments.join(',')
      const front = segments.length > 1 ? `(${segments.join('/')})` : segments[0]
      return `${front}.${hasOuterComma(rest) ? `(${rest})` : rest}`
    })
    .join(',')
}

function hasOuterComma(text) {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === ',' && depth === 0) return true
  }
  return false
}
