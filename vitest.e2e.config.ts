import { defineConfig } from 'vitest/config'

/** What looks at finished builds: test/package as files, test/e2e in real browsers. Two files at a time at most. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
