// Lists the facts that want looking at again: by age, conflict, low confidence; with sources and what would settle each.
// node scripts/catalogue-check.mjs [--older-than DAYS] [--only FILE] [--summary] [--json]
import { parseArgs } from 'node:util'
import { doubts, summary, told } from './catalogue/doubts.mjs'
import { wholeCatalogue } from './catalogue/whole.mjs'

const HALF_A_YEAR = '182'

function run() {
  const { values } = parseArgs({
    options: {
      'older-than': { type: 'string', default: HALF_A_YEAR },
      only: { type: 'string' },
      summary: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const olderThan = Number(values['older-than'])
  if (!/^\d+$/.test(values['older-than']))
    throw new Error(`--older-than takes a number of days, not "${values['older-than']}".`)
  const data = wholeCatalogue()
  const { only } = values
  if (only !== undefined && !Object.hasOwn(data, only))
    throw new Error(`There is no file named "${only}"; there are ${Object.keys(data).join(', ')}.`)
  const all = doubts(data, { today: new Date().toISOString().slice(0, 10), olderThan })
  const list = all.filter(({ file }) => only === undefined || file === only)
  if (values.json) {
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return
  }
  if (!values.summary) for (const one of list) process.stdout.write(`${told(one)}\n\n`)
  const facts = Object.values(only === undefined ? data : { [only]: data[only] })
    .flat()
    .filter(({ date }) => date)
  process.stdout.write(
    `${[...summary(list), `${list.length} of ${facts.length} facts want looking at again.`].join('\n')}\n`,
  )
}

process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})
try {
  run()
} catch (error) {
  console.error(`catalogue:check: ${error.message.split(/\. To specify|\n/)[0]}`)
  process.exitCode = 2
}
