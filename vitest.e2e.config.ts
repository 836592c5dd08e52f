import { defineConfig } from 'vitest/config'

const looksWhole = process.env.SCOPELIGHT_LOOKS === 'whole'
const writesPolicies = process.env.CI === 'true' || process.env.SCOPELIGHT_POLICY_TEST === '1'

/** What looks at finished builds: test/package as files, test/e2e in real browsers. Two files at a time at most. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    // It writes policy files of the system: nobody's machine is asked for that unawares.
    exclude: [
      ...(writesPolicies ? [] : ['test/e2e/policy.test.ts']),
      // It builds everything twice more: before a release (`npm run test:source`).
      ...(process.env.SCOPELIGHT_SOURCE === '1' ? [] : ['test/package/source.test.ts']),
      // Every surface in every language and browser: a quarter of an hour, before a release (`npm run test:looks`).
      ...(looksWhole ? [] : ['test/e2e/languages-look.test.ts']),
    ],
    testTimeout: 30_000,
    // What a browser does comes when it comes: on a busy machine a second is short.
    expect: { poll: { timeout: 5000 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A failed comparison is told whole: what a browser said is not to be had again.
    chaiConfig: { truncateThreshold: 0 },
  },
})
