// Which facts are old, disputed or weak, and what would settle each. Pure: the day comes from outside.

const DAY = 86_400_000
const NAMES = ['id', 'scope', 'label', 'name', 'object', 'pattern', 'text']

/** What settles a fact of each file: what somebody has to see, and where. */
const SETTLED_BY = {
  scopes: (fact) =>
    fact.requires === null
      ? 'a row in HubSpot’s scope table, or a refusal that names the scope on an account whose plan is known'
      : fact.tierBasis === 'api-docs'
        ? 'the scope’s row in HubSpot’s scope table: the plan here is the one for calling the API'
        : 'the scope’s row in HubSpot’s present scope table, or an install offered or refused on an account whose plan is known',
  'scope-rights': () =>
    'HubSpot’s own list of missing permissions, shown to somebody whose permission set is known, for this scope alone',
  permissions: () => 'the row in Settings > Users & Teams > a user > Permissions, as HubSpot prints it now',
  'permission-labels': () =>
    'HubSpot’s missing-permission page, and the settings row that makes the label go away',
  'internal-permissions': () => 'an API error that names it, before and after one settings row is switched',
  'internal-endings': () => 'two or more internal names with this ending whose settings row is known',
  denials: () =>
    'the page’s heading and sentence word for word, with the day and the language HubSpot was set to',
  'denial-headings': () => 'the page itself in that language, not a help article about it',
  'look-alikes': () => 'the page’s heading and buttons word for word',
  'api-answers': () => 'the whole error body and what made it go away',
  endpoints: () => 'the Requirements section of the endpoint’s reference page',
  'object-scopes': () => 'the Requirements section of the object’s reference pages',
  'app-object-scopes': () => 'the consent page of an app with objects of its own',
  guides: () => 'the clicks followed in an account today',
  'deep-links': () => 'the address opened in an account today',
}
const OTHERWISE = 'HubSpot’s present page on it, or HubSpot’s staff in writing'

/**
 * @param data the catalogue's files by name, sources among them
 * @param told today: YYYY-MM-DD; olderThan: days after which a fact counts as old
 * @returns doubts, oldest first: file, name, date, days, why (old, conflict, low, unsourced, unknown plan), what sources
 *   disagree on, sources as { url, kind, dated }, and what would settle it
 */
export function doubts(data, { today, olderThan }) {
  const sources = new Map(data.sources.map((source) => [source.id, source]))
  return Object.entries(data)
    .filter(([file]) => file !== 'sources')
    .flatMap(([file, facts]) => facts.map((fact) => doubtOf(file, fact, { today, olderThan, sources })))
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => b.days - a.days || a.file.localeCompare(b.file) || a.name.localeCompare(b.name))
}

function doubtOf(file, fact, { today, olderThan, sources }) {
  const days = Math.round((Date.parse(today) - Date.parse(fact.date)) / DAY)
  const disputed = [fact.conflicts ?? [], fact.conflict ?? []].flat()
  const why = [
    ...(days > olderThan ? ['old'] : []),
    ...(disputed.length > 0 ? ['conflict'] : []),
    ...(fact.confidence === 'low' ? ['low'] : []),
    ...(fact.basis ? ['unsourced'] : []),
    ...(file === 'scopes' && fact.requires === null ? ['unknown plan'] : []),
  ]
  return {
    file,
    name: String(fact[NAMES.find((key) => typeof fact[key] === 'string')]),
    date: fact.date,
    days,
    why,
    disputed,
    sources: fact.sources.map((id) => {
      const { url, kind, dated } = sources.get(id) ?? { url: id, kind: 'unknown', dated: 'unknown' }
      return { url, kind, dated }
    }),
    settledBy: (SETTLED_BY[file] ?? (() => OTHERWISE))(fact),
  }
}

/** Files of the list with how many facts each has in doubt, and of those how many for each reason. */
export function summary(list) {
  const reasons = ['old', 'conflict', 'low', 'unsourced', 'unknown plan']
  const count = (facts) =>
    reasons.flatMap((reason) => {
      const found = facts.filter(({ why }) => why.includes(reason)).length
      return found > 0 ? [`${found} ${reason}`] : []
    })
  return [...new Set(list.map(({ file }) => file))].sort().map((file) => {
    const facts = list.filter((one) => one.file === file)
    return `${file.padEnd(22)}${String(facts.length).padStart(4)}  ${count(facts).join(', ')}`
  })
}

/** One doubt in lines of text. */
export function told({ file, name, date, days, why, disputed, sources, settledBy }) {
  return [
    `${file}: ${name}  [${why.join(', ')}]  ${date}, ${days} days`,
    ...disputed.map((one) => `    sources disagree: ${one}`),
    ...(sources.length > 0
      ? sources.map(({ url, kind, dated }) => `    ${kind}, ${dated}: ${url}`)
      : ['    observed, no citable page']),
    `    settled by: ${settledBy}`,
  ].join('\n')
}
