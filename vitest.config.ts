import { defineConfig } from 'vitest/config'

/** Everything that needs neither a browser nor a build: seconds, to be run after every change. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/package/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
})
