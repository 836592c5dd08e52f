import { addressOf } from './addresses'
import { CONFIDENCES, STATUSES } from './codes'
import { compact, cut, lazy, linesOf, pick } from './compact'
import { unpackNames } from './packed-names'
import { tierExpression } from './tier-text'
import type { ScopeFact } from './types'

/** Every listed scope by its exact name. */
export const scopeTable: () => ReadonlyMap<string, ScopeFact> = lazy(() => {
  const table = new Map<string, ScopeFact>()
  for (const line of linesOf(compact.scopes)) {
    const [shared, packed] = cut(line, ' ')
    const make = factMaker(shared)
    for (const name of unpackNames(packed)) table.set(name, make(name))
  }
  for (const line of linesOf(compact.kin)) relate(table, line)
  for (const [name, fact] of table) {
    const newer = table.get(`${name}.v2`)
    if (newer) alias(fact, newer)
  }
  return table
})

/** A scope that is not listed is given these. */
export function factMaker(shared: string): (name: string) => ScopeFact {
  const [requires = '-', flags = '0000', source, mayAlso = ''] = shared.split(',')
  const [confidence, status, conflict, prerequisite] = flags
  const facts = {
    kind: 'listed' as const,
    requires: tierExpression(requires),
    tierConfidence: pick(CONFIDENCES, confidence),
    conflict: conflict === '1',
    mayAlsoSuffice: tierExpression(mayAlso),
    status: pick(STATUSES, status),
    prerequisite: prerequisite === '1',
    source: addressOf(source),
  }
  return (name) => ({ name, ...facts, replacedBy: [], implies: [], impliedBy: [], aliases: [] })
}

function relate(table: Map<string, ScopeFact>, line: string): void {
  const [name, rest] = cut(line, '=')
  const fact = table.get(name)
  if (!fact) return
  const kind = rest[0]
  for (const other of unpackNames(rest.slice(1))) {
    const known = table.get(other)
    if (!known) continue
    if (kind === 'b' || kind === 's') fact.replacedBy.push(other)
    if (kind === 'a' || kind === 's') alias(fact, known)
    else {
      fact.implies.push(other)
      known.impliedBy.push(name)
    }
  }
}

function alias(a: ScopeFact, b: ScopeFact): void {
  a.aliases.push(b.name)
  b.aliases.push(a.name)
}
