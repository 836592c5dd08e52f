// Measures link -> report (ids and values, before wording) beside parsing the URL and splitting its scopes natively.
// In a process of its own, on the built library. Argument: rounds. Prints [{ scopes, strange, measured: µs[], least: µs[] }].
import { Bench } from 'tinybench'
import { answer } from '../../dist/lib/index.js'
import { installLink, strangeLink } from './links.mjs'

const rounds = Number(process.argv[2])
/** One call of a benchmark reads so many scopes in all, so that no timer's step matters. */
const SCOPES_A_CALL = 400
/** Calls before anything counts, so that the engine has compiled what it is going to. */
const WARM = 300

/** The least any program could do with a link. */
function least(link) {
  const query = new URL(link).searchParams
  return [query.get('scope')?.split(' ') ?? [], query.get('optional_scope')?.split(' ') ?? []]
}

let sink = 0
const TASKS = {
  measured: (links) => {
    for (const link of links) sink += answer({ input: link }).findings.diagnosis.scopes.length
  },
  least: (links) => {
    for (const link of links) sink += least(link)[0].length
  },
}

/** Median µs a link of one task in one round. */
function round(task, links) {
  const bench = new Bench({
    time: 25,
    warmupTime: 5,
    iterations: 5,
    warmupIterations: 2,
    retainSamples: true,
  })
  bench.add('it', () => TASKS[task](links))
  const [{ result }] = bench.runSync()
  if (result.state !== 'completed') throw new Error(`The benchmark ended as ${result.state}.`)
  return (result.latency.p50 * 1000) / links.length
}

function compare(scopes, make) {
  const links = Array.from({ length: Math.max(4, Math.ceil(SCOPES_A_CALL / scopes)) }, (_, at) =>
    make(scopes, at),
  )
  const found = { measured: [], least: [] }
  for (const task of ['measured', 'least'])
    for (let call = 0; call < WARM / (make === strangeLink ? 10 : 1); call++) TASKS[task](links)
  for (let turn = 0; turn < rounds; turn++)
    for (const task of turn % 2 ? ['measured', 'least'] : ['least', 'measured'])
      found[task].push(round(task, links))
  return found
}

const sizes = [1, 10, 100, 1000]
const found = sizes.map((scopes) => ({ scopes, strange: false, ...compare(scopes, installLink) }))
found.push({ scopes: 100, strange: true, ...compare(100, strangeLink) })
if (!(sink > 0)) throw new Error('Nothing was read.')
console.log(JSON.stringify(found))
