import { compact, lazy, linesOf, pick } from './compact'
import { rightsByNumbers } from './permissions'
import { CONFIDENCES, scopeTable } from './scope-table'
import type { ScopeRights } from './types'

const SEATS: ScopeRights['seat'][] = [null, 'sales', 'service', 'sales-or-service']
const OBJECT = '[a-z0-9_-]+'

interface Pattern {
  text: string
  matches: RegExp
  rights: () => ScopeRights
}

const table = lazy(() => {
  const alphabet = [...scopeTable().keys()].sort()
  const exact = new Map<string, () => ScopeRights>()
  const patterns: Pattern[] = []
  for (const line of linesOf(compact.rights)) {
    const [value = '', distances = '', ...others] = line.split(' ')
    const rights = lazy(() => rightsOf(value))
    let place = 0
    for (const distance of distances === '' ? [] : distances.split('.')) {
      place += Number.parseInt(distance, 36)
      exact.set(alphabet[place] ?? '', rights)
    }
    for (const text of others) patterns.push({ text, matches: expressionOf(text), rights })
  }
  // Of two patterns the longer says more.
  patterns.sort((a, b) => b.text.length - a.text.length)
  return { exact, patterns }
})

/**
 * The rights that a person who is no super admin needs behind a scope, App Marketplace access aside.
 * @param scope exact name; a pattern for any object answers where no record has the name itself
 * @returns null when nothing is known
 */
export function rightsBehind(scope: string): ScopeRights | null {
  const { exact, patterns } = table()
  const rights = exact.get(scope) ?? patterns.find((one) => one.matches.test(scope))?.rights
  return rights ? rights() : null
}

function rightsOf(value: string): ScopeRights {
  const [sets = '', flags = '', mayAlsoNeed] = value.split(',')
  const [superAdminOnly, unknownExtraRight, seat, confidence, conflict] = flags
  const only = superAdminOnly === '1'
  return {
    anyOf: only && sets === '' ? [] : sets.split('|').map(rightsByNumbers),
    superAdminOnly: only,
    unknownExtraRight: unknownExtraRight === '1',
    mayAlsoNeed: rightsByNumbers(mayAlsoNeed),
    seat: pick(SEATS, seat),
    confidence: pick(CONFIDENCES, confidence),
    conflict: conflict === '1',
  }
}

/** `{a|b}` alternatives, `{object}` one segment, `[x]` optional ending. */
function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\[([^\]]*)\]/g, '(?:$1)?')
    .replaceAll('{object}', OBJECT)
    .replaceAll(/\{([^}]*)\}/g, '(?:$1)')
  return new RegExp(`^${source}$`)
}
