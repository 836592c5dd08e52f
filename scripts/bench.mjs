// Measures every budget of time and memory, each beside the least that any program could do.
// node scripts/bench.mjs [--json FILE] [--only WORD] [--cases N] [--no-build]   ends 1 when a budget is exceeded,
// a measure breaks or a whole run takes too long
// node scripts/bench.mjs --write FILE [FILE]   puts the figures of earlier runs into docs/performance.md
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { buildAll } from './build.mjs'

/** A whole run on two quiet cores ends within this, s. */
const MOST_SECONDS = 300
const DOCUMENT = 'docs/performance.md'
const CASES = 40_000
const PLACE = /(<!-- figures -->)[\s\S]*?(<!-- \/figures -->)/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    // A run over a million takes minutes: `--cases 1000000`.
    cases: { type: 'string', default: String(CASES) },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

const load = async (file) =>
  (await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })).module

/** Puts the tables of earlier runs into the document. */
async function write(files) {
  const { tables } = await load('bench/tables.ts')
  const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const about = runs.map((run, at) => `Run ${at + 1}: ${run.on}, ${run.machine}, ${run.seconds} s in all.`)
  const text = readFileSync(DOCUMENT, 'utf8')
  const filled = [...about, '', tables(runs.map(({ figures }) => figures))].join('\n')
  writeFileSync(
    DOCUMENT,
    text.replace(PLACE, (_, before, after) => `${before}\n\n${filled}\n\n${after}`),
  )
}

async function measure() {
  const begin = performance.now()
  if (values.build) await buildAll()
  const { measureAll, linesOf } = await load('bench/main.ts')
  const cases = Number(values.cases)
  if (!(cases >= 5000)) throw new Error('--cases takes a number of at least 5000.')
  const { figures, broken } = await measureAll({
    only: values.only.toLowerCase(),
    cases,
    say: (line) => console.error(line),
  })
  const seconds = Math.round((performance.now() - begin) / 1000)
  console.log(`\n${linesOf(figures).join('\n')}`)
  if (values.json) {
    const machine = `${availableParallelism()} cores, Node ${process.versions.node}`
    const run = { on: new Date().toISOString().slice(0, 10), machine, seconds, figures }
    writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`)
  }
  const exceeded = figures.filter(({ budget }) => budget?.held === false)
  const untold = figures.filter(({ budget }) => budget?.held === null)
  for (const line of broken) console.error(line)
  const whole = values.only === '' && cases <= CASES
  const late = whole && seconds > MOST_SECONDS
  if (late) console.error(`The run took ${seconds} s; on two quiet cores it has ${MOST_SECONDS} s.`)
  const counted = [
    `${figures.length} figures`,
    `${exceeded.length} over budget`,
    `${untold.length} that this machine cannot tell`,
    `${broken.length} measures broken`,
  ]
  console.log(`\n${counted.join(', ')}, ${seconds} s`)
  return late || exceeded.length + broken.length > 0 ? 1 : 0
}

try {
  if (values.write) await write(positionals)
  else process.exitCode = await measure()
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
