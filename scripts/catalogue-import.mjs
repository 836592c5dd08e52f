// A newer table of scopes, as HubSpot's documentation shows it, against scopes.json: prints the differences for review.
// node scripts/catalogue-import.mjs FILE [--write] [--confirm] [--source ID] [--dated YYYY-MM]
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { imported } from './catalogue/import-table.mjs'
import { planReader } from './catalogue/plan-words.mjs'
import { scopeRows } from './catalogue/scope-rows.mjs'
import { tableOf } from './catalogue/table-text.mjs'
import { textOf, unified } from './catalogue/unified.mjs'

const SCOPES = 'src/catalogue/data/scopes.json'
const USE = 'Use: npm run catalogue:import FILE (CSV or Markdown), with -- --write to take the change over.'
const fromHere = (path) => new URL(`../${path}`, import.meta.url)
const data = (name) => JSON.parse(readFileSync(fromHere(`src/catalogue/data/${name}.json`), 'utf8'))

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      confirm: { type: 'boolean', default: false },
      source: { type: 'string', default: 'doc-scopes' },
      dated: { type: 'string', default: new Date().toISOString().slice(0, 7) },
    },
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Error(USE)
  if (!data('sources').some(({ id }) => id === values.source))
    throw new Error(
      `There is no source "${values.source}": add its address to src/catalogue/data/sources.json first.`,
    )
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(values.dated))
    throw new Error(`--dated takes the table's year or month (2026, 2026-11), not "${values.dated}".`)
  return { ...values, file }
}

/** The file's text; a table is no larger than a few hundred kB. */
function textFrom(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} cannot be read: give the path of a CSV or Markdown file.`)
  }
}

const MOST_NAMES = 12

function counted(names, what) {
  const more = names.length > MOST_NAMES ? `, and ${names.length - MOST_NAMES} more` : ''
  return names.length > 0 ? [`${names.length} ${what}: ${names.slice(0, MOST_NAMES).join(', ')}${more}`] : []
}

function run() {
  const { file, write, confirm, source, dated } = options()
  const scopes = data('scopes')
  const rows = scopeRows(tableOf(textFrom(file)), planReader(data('hubs'), data('add-ons')))
  const today = new Date().toISOString().slice(0, 10)
  const result = imported(scopes, rows, { source, dated, today, confirm })
  process.stdout.write(unified(SCOPES, scopes, result.records, 'scope'))
  const told = [
    `${rows.length} rows; ${result.confirmed.length} as they were${confirm ? ', dated anew' : ''}.`,
    ...counted(result.changed, 'with another plan'),
    ...counted(result.added, 'new'),
    ...counted(result.absent, 'not in this table, left as they are'),
  ]
  if (write) {
    writeFileSync(fromHere(SCOPES), textOf(result.records))
    told.push(
      `Written to ${SCOPES}. Look over summaries and conflicts of what changed, then: npm run catalogue && npm run test:unit`,
    )
  } else told.push('Nothing is written without --write.')
  console.error(told.join('\n'))
}

try {
  run()
} catch (error) {
  console.error(`catalogue:import: ${error.message.split(/\. To specify|\n/)[0]}`)
  process.exitCode = 2
}
