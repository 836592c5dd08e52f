// Counts what the built library does with a link of so many scopes: how often each block of its code runs, and how much
// text and how many list entries the language's own functions go through..
// Arguments: kind of link, numbers of scopes. Prints [[scopes, operations], ...].
import { Session } from 'node:inspector/promises'
import { installLink, strangeLink } from '../../bench/programs/links.mjs'

const [kind, ...sizes] = process.argv.slice(2)
const make = kind === 'strange' ? strangeLink : installLink
const { answer } = await import('../../dist/lib/index.js')

let walked = 0
/** Puts a counter around functions of the language; `cost` tells how many letters or entries a call went through. */
function watch(prototype, names, cost) {
  for (const name of names) {
    const own = prototype[name]
    prototype[name] = function (...args) {
      const from = this.lastIndex
      const found = own.apply(this, args)
      walked += cost(this, args, found, from)
      return found
    }
  }
}
const all = ({ length }) => length
const upTo = ({ length }, [, from = 0], found) => (found < 0 ? length : found) - from
watch(Array.prototype, ['includes', 'join', 'slice', 'concat', 'sort', 'splice'], all)
watch(Array.prototype, ['indexOf'], upTo)
watch(String.prototype, ['includes', 'split'], all)
watch(String.prototype, ['indexOf'], upTo)
// A search that goes on where the last one ended goes through what lies between. Replacing and matching use it too.
watch(RegExp.prototype, ['exec'], ({ global, sticky, lastIndex }, [text], found, from) =>
  sticky || (global && found)
    ? Math.max(0, lastIndex - from)
    : found
      ? found.index + found[0].length
      : text.length,
)

const session = new Session()
session.connect()
await session.post('Profiler.enable')

/** Runs of every block of the library, plus what its calls went through. */
async function operations(link) {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  walked = 0
  const result = answer({ input: link })
  const through = walked
  const { result: scripts } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  if (!result.ok) throw new Error('The link was not read.')
  const own = scripts.find(({ url }) => url.endsWith('/dist/lib/index.js'))
  const runs = own.functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))
  return runs.reduce((sum, count) => sum + count, 0) + through
}

// Look-up tables are built once, by the first link.
answer({ input: make(1000, 0) })
const found = []
for (const size of sizes.map(Number)) found.push([size, await operations(make(size, 1))])
console.log(JSON.stringify(found))
