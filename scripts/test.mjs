// The one test command: every gate in order, each timed, ending with one plain line. Exit status 0 only when nothing failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { review } from './review.mjs'

const results = mkdtempSync(join(tmpdir(), 'scopelight-results-'))

// Tests with random inputs try all of them here, and only here.
const env = { ...process.env, SCOPELIGHT_RUNS: 'whole' }

/** Runs a program of node_modules, its output passed through; gives its exit status. */
function run(program, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], { stdio: 'inherit', env })
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/** A gate passes or fails as one test. */
const gate = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** Tests that failed first and passed then. */
const unsteady = []
const isUnsteady = (test) => test.status === 'passed' && test.failureMessages.length > 0

/** Runs Vitest and reads its own count; a run that breaks outside its tests counts as one failure more. */
async function vitest(name, ...args) {
  const file = join(results, `${name}.json`)
  const status = await run(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  )
  try {
    const told = JSON.parse(readFileSync(file, 'utf8'))
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = told
    for (const { assertionResults } of testResults) unsteady.push(...assertionResults.filter(isUnsteady))
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests
    return { passed, failed, skipped: numPendingTests + numTodoTests }
  } catch {
    return gate(false)
  }
}

/** Both browsers are there, or are installed where that is possible. */
async function browsers() {
  for (const browser of ['chromium', 'firefox']) {
    try {
      console.log(`${browser}: ${await findBrowser(browser, { install: true })}`)
    } catch (error) {
      console.error(error.message)
      return gate(false)
    }
  }
  return gate(true)
}

const e2e = ['--config=vitest.e2e.config.ts']
const STAGES = [
  {
    name: 'lint',
    run: async () => gate((await run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')) === 0),
  },
  { name: 'types', run: async () => gate((await run('typescript/bin/tsc', '--noEmit')) === 0) },
  {
    name: 'pure rooms',
    run: async () => gate((await run('typescript/bin/tsc', '-p', 'test/repo/pure')) === 0),
  },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: async () => gate((await run('../scripts/build.mjs')) === 0) },
  { name: 'review', needs: 'build', run: async () => gate(await review()) },
  { name: 'package', needs: 'build', run: () => vitest('package', ...e2e, 'test/package') },
  { name: 'browsers', run: browsers },
  // A browser on a busy machine is late at times: one second try, and whoever needed it is named at the end.
  { name: 'e2e', needs: 'browsers', run: () => vitest('e2e', ...e2e, '--retry=1', 'test/e2e') },
]

const total = { passed: 0, failed: 0, skipped: 0 }
const broken = new Set()
const times = []
for (const stage of STAGES) {
  console.log(`\n== ${stage.name}`)
  const start = performance.now()
  // A stage whose ground is missing fails; to skip it would look like less harm than there is.
  const result = broken.has(stage.needs) ? gate(false) : await stage.run()
  for (const key of Object.keys(total)) total[key] += result[key]
  if (result.failed > 0) broken.add(stage.name)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = result.failed > 0 ? 'FAILED' : 'ok'
  times.push(`${stage.name.padEnd(12)}${mark.padEnd(8)}${seconds.padStart(6)} s`)
}
rmSync(results, { recursive: true, force: true })
console.log(`\n${times.join('\n')}\n`)
for (const { fullName, failureMessages } of unsteady)
  console.log(`Passed at the second try only: ${fullName}\n${failureMessages[0]}\n`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
