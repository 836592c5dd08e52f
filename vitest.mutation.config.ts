import { defineConfig, type Plugin } from 'vitest/config'

/** What a pure room keeps from one call to the next, as its modules write it. */
const KEPT_MAP = /^const (\w+)(?:: [^=\n]+)? = new (?:Weak)?Map(?:<[^\n]*>)?\(\)/gm
const KEPT_VALUE = /^let (\w+): [^=\n]+ = null$/gm

/** Lets what was kept be forgotten between two mutants: else the answer of one is given for the next. */
const forgetting: Plugin = {
  name: 'forgetting',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(diagnosis|request|remedy|report)\//.test(id)) return null
    const maps = [...code.matchAll(KEPT_MAP)].map(([, name]) => `${name}.clear()`)
    const values = [...code.matchAll(KEPT_VALUE)].map(([, name]) => `${name} = null`)
    const forget = [...maps, ...values].join('; ')
    if (forget === '') return null
    const text = code.replace(KEPT_MAP, (line) => line.replace('new WeakMap', 'new Map'))
    return `${text}\n;(globalThis.forget ??= []).push(() => { ${forget} })\n`
  },
}

/** The tests that judge mutants (`npm run test:mutation`). */
export default defineConfig({
  plugins: [forgetting],
  test: {
    include: ['test/mutation/judges.ts'],
    env: { SCOPELIGHT_RUNS: 'few' },
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 20_000,
  },
})
