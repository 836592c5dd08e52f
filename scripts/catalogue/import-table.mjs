// What a newer table of scopes changes in scopes.json. Pure: the day and the source come from outside.

/** Keys of a scope record, in the order of the schema. */
const ORDER = [
  ...[
    'scope',
    'summary',
    'requires',
    'tierBasis',
    'tierText',
    'tierAsOf',
    'mayAlsoSuffice',
    'tierHint',
    'access',
  ],
  ...['object', 'status', 'replacedBy', 'implies', 'impliedBy', 'aliases', 'sensitivity', 'appTypes'],
  ...['prerequisites', 'notes', 'conflicts', 'sources', 'date', 'confidence', 'basis'],
]
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/**
 * @param scopes records of scopes.json
 * @param rows what scopeRows gives
 * @param told source: id of sources.json; dated: the table's age, YYYY or YYYY-MM; today: YYYY-MM-DD;
 *   confirm: true also dates the rows that are the same
 * @returns records: all of scopes.json as it would be, sorted; changed, added, confirmed, absent: names. Absent are scopes
 *   of an earlier table that this one does not have; they stay as they are, for a table leaves names out
 * @throws an Error of one sentence when the table gives two spellings of one scope two plans
 */
export function imported(scopes, rows, { source, dated, today, confirm = false }) {
  const byRow = new Map(rows.map((row) => [row.scope, row]))
  const changes = new Map()
  const names = { changed: [], added: [], confirmed: [], absent: [] }
  const fresh = { tierBasis: 'scope-table', tierAsOf: dated, date: today }
  for (const record of scopes) {
    const row = byRow.get(record.scope)
    const spelling = record.aliases.map((alias) => byRow.get(alias)).find(Boolean)
    if (row && spelling && !same(row.requires, spelling.requires))
      throw new Error(
        `${record.scope} and ${spelling.scope} are two spellings of one scope, but the table gives them two plans.`,
      )
    if (!row && !spelling) {
      if (/^scope-table/.test(record.tierBasis ?? '')) names.absent.push(record.scope)
    } else if (!same(record.requires, (row ?? spelling).requires)) {
      names.changed.push(record.scope)
      changes.set(
        record.scope,
        changed(record, row ?? spelling, row ? fresh : { ...fresh, tierBasis: 'alias' }, source),
      )
    } else if (row) {
      names.confirmed.push(record.scope)
      if (confirm)
        changes.set(record.scope, { ...record, tierAsOf: dated, sources: cited(record, source), date: today })
    }
  }
  const known = new Set(scopes.map(({ scope }) => scope))
  for (const row of rows.filter(({ scope }) => !known.has(scope))) {
    names.added.push(row.scope)
    changes.set(row.scope, added(row, fresh, source))
  }
  const records = [...scopes.filter(({ scope }) => !changes.has(scope)), ...changes.values()]
  return { ...names, records: records.map(ordered).sort((a, b) => (a.scope < b.scope ? -1 : 1)) }
}

/** A plan from HubSpot's table takes the place of a guess; what sources disagree on stays on record and keeps its doubt. */
function changed(record, { requires, planText }, fresh, source) {
  const { tierHint: _guess, basis: _unseen, ...rest } = record
  const confidence = record.conflicts?.length ? 'medium' : 'high'
  return { ...rest, requires, tierText: planText, ...fresh, sources: cited(record, source), confidence }
}

const cited = ({ sources }, source) => [source, ...sources.filter((one) => one !== source)]

function added({ scope, planText, requires }, fresh, source) {
  const [, object = null] = /^crm\.(?:objects|schemas|dealsplits)\.([\w-]+)\./.exec(scope) ?? []
  const ending = /[._-](read|write|execute)$/.exec(scope)?.[1]
  return {
    scope,
    summary: summaryOf(scope, ending),
    requires,
    tierText: planText,
    ...fresh,
    access: ending ?? 'readwrite',
    object,
    status: 'current',
    ...{ replacedBy: [], implies: [], impliedBy: [], aliases: [] },
    sensitivity: /highly_sensitive/.test(scope)
      ? 'highly_sensitive'
      : /sensitive/.test(scope)
        ? 'sensitive'
        : 'standard',
    sources: [source],
    confidence: 'high',
  }
}

/** "See custom channels (conversations)." The name is all that is known; HubSpot's sentence is not ours to carry. */
function summaryOf(scope, ending) {
  const verb = { read: 'See', write: 'Change', execute: 'Run' }[ending] ?? 'Use'
  const plain = (part) => part.replaceAll(/[_-]/g, ' ')
  const [, kind, object, secret] =
    /^crm\.(objects|schemas)\.([\w-]+)(?:\.(sensitive|highly_sensitive))?(?:\.v2)?\.(?:read|write)$/.exec(
      scope,
    ) ?? []
  if (object) {
    const what = secret ? `${plain(secret)} fields` : kind === 'schemas' ? 'properties' : 'records'
    return `${verb} ${what} of ${plain(object)}.`
  }
  const parts = scope.split('.')
  const named = parts.length > 1 && parts.at(-1) === ending ? parts.slice(0, -1) : parts
  const before = named.slice(0, -1).map(plain).join(', ')
  return `${verb} ${plain(named.at(-1))}${before ? ` (${before})` : ''}.`
}

const ordered = (record) =>
  Object.fromEntries(ORDER.flatMap((key) => (key in record ? [[key, record[key]]] : [])))
