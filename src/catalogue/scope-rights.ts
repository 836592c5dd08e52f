import { CONFIDENCES } from './codes'
import { compact, lazy, linesOf } from './compact'
import { rightsByNumbers } from './permissions'
import { scopeTable } from './scope-table'
import type { ScopeRights } from './types'

interface Pattern {
  matches: RegExp
  value: string
}

const table = lazy(() => {
  const alphabet = [...scopeTable().keys()].sort()
  const exact = new Map<string, () => ScopeRights | null>()
  const patterns: Pattern[] = []
  for (const line of linesOf(compact.rights)) {
    const [value = '', distances = '', ...others] = line.split(' ')
    let place = 0
    for (const distance of distances === '' ? [] : distances.split('.')) {
      place += Number.parseInt(distance, 36)
      const scope = alphabet[place] ?? ''
      exact.set(
        scope,
        lazy(() => rightsOf(scope, value)),
      )
    }
    for (const one of others) patterns.push({ matches: new RegExp(`^${one}$`), value })
  }
  return { exact, patterns }
})

/**
 * The rights that a person who is no super admin needs behind a scope, App Marketplace access aside.
 * @param scope exact name; a pattern for any object answers where no record has the name itself
 * @returns null when nothing is known
 */
export function rightsBehind(scope: string): ScopeRights | null {
  const { exact, patterns } = table()
  const known = exact.get(scope)
  if (known) return known()
  const value = patterns.find((one) => one.matches.test(scope))?.value
  const rights = value === undefined ? null : rightsOf(scope, value)
  // Of listed scopes alone: names of other objects have no end.
  if (scopeTable().has(scope)) exact.set(scope, () => rights)
  return rights
}

function rightsOf(scope: string, value: string): ScopeRights {
  const [sets = '', flags = ''] = value.split(',')
  const superAdminOnly = flags.includes('a')
  return {
    anyOf:
      sets === '@'
        ? [rowsOf(scope)]
        : superAdminOnly && sets === ''
          ? []
          : sets.split('|').map(rightsByNumbers),
    superAdminOnly,
    unknownExtraRight: flags.includes('x'),
    paidSeat: flags.includes('s'),
    confidence: CONFIDENCES[Number.parseInt(flags, 10) || 0] ?? 'low',
  }
}

/** A scope of one kind of CRM record needs its rows: to view, and to edit where it writes. */
function rowsOf(scope: string): string[] {
  const [, , object, action] = scope.split('.')
  return (action === 'write' ? ['view', 'edit'] : ['view']).map((row) => `crm.${object}.${row}`)
}
