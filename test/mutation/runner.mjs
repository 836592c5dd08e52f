import { BroadcastChannel } from 'node:worker_threads'
import { createVitest } from 'vitest/node'

const NAME = 'judges of mutants'
const SUCCESS = 0
const FAILED = 1

/** StrykerJS’s test runner (its TestRunner interface) over judges.ts: tests that are loaded once and judge one mutant after the other. */
class Judges {
  #n = 0
  #waiting = new Map()

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const name = `judges ${process.pid} ${++this.#n}`
    this.channel = new BroadcastChannel(name)
    const ready = this.#answer(0)
    this.channel.onmessage = ({ data }) => {
      this.#waiting.get(data.n)?.(data)
      this.#waiting.delete(data.n)
    }
    this.vitest = await createVitest('test', {
      config: 'vitest.mutation.config.ts',
      testNamePattern: `^${NAME}$`,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    })
    this.vitest.provide('channel', name)
    this.run = this.vitest.start()
    await Promise.race([
      ready,
      this.run.then(({ testModules, unhandledErrors }) => {
        const errors = [...unhandledErrors, ...testModules.flatMap((module) => module.errors())]
        throw new Error(`The judges left: ${errors.map(({ message }) => message).join('; ')}`)
      }),
    ])
  }

  #answer(n) {
    return new Promise((resolve) => this.#waiting.set(n, resolve))
  }

  #ask(question) {
    const n = ++this.#n
    const answer = this.#answer(n)
    this.channel.postMessage({ to: 'judges', n, ...question })
    return answer
  }

  async dryRun() {
    const { tests, coverage } = await this.#ask({})
    return {
      status: 'complete',
      mutantCoverage: coverage,
      tests: tests.map(({ id, ms, failed }) => ({
        id,
        name: id,
        timeSpentMs: ms,
        status: failed === null ? SUCCESS : FAILED,
        ...(failed === null ? {} : { failureMessage: failed }),
      })),
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const question = { mutant: activeMutant.id, tests: testFilter, hitLimit }
    let answer = await this.#ask(question)
    if (answer.spoilt) {
      // Something of this mutant or of one before it has stayed: only judges who never saw one can tell.
      await this.dispose()
      await this.init()
      answer = await this.#ask(question)
    }
    if (answer.endless) return { status: 'timeout', reason: 'Hit limit reached' }
    if (answer.killedBy === undefined) return { status: 'survived', nrOfTests: answer.ran }
    return {
      status: 'killed',
      killedBy: [answer.killedBy],
      failureMessage: answer.failed,
      nrOfTests: answer.ran,
    }
  }

  async dispose() {
    this.channel.postMessage({ to: 'judges', end: true })
    await this.run
    this.channel.close()
    await this.vitest.close()
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'judges', injectableClass: Judges }]
