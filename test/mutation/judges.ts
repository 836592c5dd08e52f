import { BroadcastChannel } from 'node:worker_threads'
import fc from 'fast-check'
import { inject, type RunnerTask, type RunnerTestCase, test } from 'vitest'
import { getFn } from 'vitest/suite'
import { type Answer, type Ask, type Hits, NAME, type Tried } from './words'

// A mutant is judged by the same inputs as its neighbour.
fc.configureGlobal({ seed: 1 })

// All in one world that is loaded once: loading it for each mutant would take most of the time. `json-doors` costs
// more than it tells of a mutant: megabytes.
import.meta.glob(['../{diagnosis,request,remedy,report}/**/*.test.ts', '!../request/json-doors.test.ts'], {
  eager: true,
})

/** What the instrumented sources read and write; https://stryker-mutator.io/docs/stryker-js/ calls it the namespace. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> }
}
const world = globalThis as { __stryker__?: Switches; forget?: (() => void)[] }
world.__stryker__ ??= {}
const switches = world.__stryker__

/** What the modules keep (vitest.mutation.config.ts) goes. */
const forget = () => {
  for (const one of world.forget ?? []) one()
}

interface Judge {
  id: string
  run(): unknown
  ms: number
}

const judgesIn = (tasks: readonly RunnerTask[], of: string): Judge[] =>
  tasks.flatMap((task) => {
    const name = `${of} ${task.name}`.trim()
    if (task.type === 'suite') return judgesIn(task.tasks, name)
    return task.name === NAME ? [] : [{ id: name, run: getFn(task as RunnerTestCase), ms: 0 }]
  })

/** Two tests may have one name. */
const numbered = (judges: Judge[]): Judge[] =>
  judges.map((judge, i) => ({ ...judge, id: `${i} ${judge.id}` }))

/** What a test complains of, null where it passes. */
const complaint = async ({ run }: Judge): Promise<string | null> => {
  try {
    await run()
    return null
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 300)
  }
}

const timed = async (judges: Judge[], tell: (id: string | undefined) => void): Promise<Tried[]> => {
  const tests: Tried[] = []
  for (const judge of judges) {
    tell(judge.id)
    const from = performance.now()
    const failed = await complaint(judge)
    judge.ms = performance.now() - from
    tests.push({ id: judge.id, ms: judge.ms, failed })
  }
  tell(undefined)
  return tests
}

/** Runs all tests without a mutant, and says which mutants each passes by. */
const rehearsed = async (judges: Judge[]): Promise<Omit<Answer, 'n'>> => {
  const coverage = switches.mutantCoverage ?? { static: {}, perTest: {} }
  const tests = await timed(judges, (id) => {
    switches.currentTestId = id
    forget()
  })
  // What no test passes by any more was run while things were loaded and put together once.
  const often = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)))
  const once = Object.entries(coverage.static).filter(([mutant]) => !often.has(mutant))
  return { tests, coverage: { static: Object.fromEntries(once), perTest: coverage.perTest } }
}

/** Runs the tests asked for, the short ones first, until one fails with the mutant; that one must pass without it. */
const judged = async (judges: Judge[], { mutant, tests, hitLimit }: Ask): Promise<Omit<Answer, 'n'>> => {
  const asked = new Set(tests)
  const sitting = judges.filter(({ id }) => !tests || asked.has(id))
  let ran = 0
  forget()
  for (const judge of sitting) {
    ran++
    Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit })
    const failed = await complaint(judge)
    const endless = hitLimit !== undefined && (switches.hitCount ?? 0) > hitLimit
    switches.activeMutant = undefined
    if (endless || failed !== null) forget()
    if (endless) return { endless, ran }
    if (failed !== null) return { killedBy: judge.id, failed, ran, spoilt: (await complaint(judge)) !== null }
  }
  return { ran }
}

test(NAME, async ({ task }) => {
  const judges = numbered(judgesIn(task.file.tasks, ''))
  // What is put together once and kept must be put together without a mutant; only then a test takes its own time.
  await timed(judges, () => {})
  await timed(judges, () => {})
  // The slowest hundredth takes half of the time.
  judges.sort((a, b) => a.ms - b.ms).splice(Math.floor(judges.length * 0.99))
  const channel = new BroadcastChannel(inject('channel'))
  await new Promise<void>((done) => {
    channel.onmessage = async (message) => {
      const ask = (message as { data: Ask }).data
      if (ask.to !== 'judges') return
      if (ask.end) return done()
      const answer = ask.mutant === undefined ? await rehearsed(judges) : await judged(judges, ask)
      channel.postMessage({ ...answer, n: ask.n })
    }
    channel.postMessage({ n: 0 })
  })
  channel.close()
}, 0)
