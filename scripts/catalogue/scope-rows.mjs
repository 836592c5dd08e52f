// HubSpot's table of scopes, row by row: which column is which, and what a row says. Pure.

/** What the columns of HubSpot's table are called, over the years. The last holds nothing that the catalogue keeps. */
const COLUMNS = [
  ['scope', /^(?:oauth )?scopes?(?: names?)?$/i],
  ['description', /^descriptions?$|^what it does$/i],
  [
    'plan',
    /^(?:required|available|minimum)\b.*$|^(?:account |subscription |product )?(?:tiers?|access|plans?|subscriptions?)$|^access requirements?$/i,
  ],
  [null, /^provides access to$|^endpoints?$|^(?:related )?apis?$/i],
]
const NAME = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/

/**
 * @param table what tableOf gives
 * @param planOf what planReader gives
 * @returns {{scope: string, planText: string, requires: object}[]} one for each row
 * @throws an Error of one sentence at the first column or row that cannot be read
 */
export function scopeRows({ header, rows }, planOf) {
  const columns = header.map((title) => {
    const known = COLUMNS.find(([, words]) => words.test(title))
    if (!known)
      throw new Error(
        `The column "${title}" is not one of HubSpot's table: rename it (Scope, Description, Required access), or take it out.`,
      )
    return known[0]
  })
  const place = (name) => {
    const at = columns.indexOf(name)
    if (at < 0)
      throw new Error(`There is no column for the ${name}: the table needs Scope and Required access.`)
    if (columns.lastIndexOf(name) !== at) throw new Error(`Two columns say the ${name}: leave one of them.`)
    return at
  }
  const [scopeAt, planAt] = [place('scope'), place('plan')]
  const read = rows.map(({ line, cells }) => {
    const scope = cells[scopeAt]
    const planText = cells[planAt]
    if (!NAME.test(scope)) throw new Error(`Line ${line}: "${scope}" is no scope name.`)
    const requires = planOf(planText)
    if (!requires)
      throw new Error(`Line ${line}: the plan "${planText}" of ${scope} is not in words that are known here.`)
    return { line, scope, planText, requires }
  })
  const twice = read.find(({ scope }, at) => read.findIndex((one) => one.scope === scope) < at)
  if (twice) throw new Error(`Line ${twice.line}: ${twice.scope} stands in the table a second time.`)
  return read
}
