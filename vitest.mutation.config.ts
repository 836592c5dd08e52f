import { defineConfig } from 'vitest/config'

/** What judges a mutant of the diagnosis or of a reader: the tests of the pure rooms, each with few random inputs. */
export default defineConfig({
  test: {
    include: ['test/{diagnosis,request,remedy,report}/**/*.test.ts'],
    exclude: ['test/hostile/**'],
    pool: 'threads',
    testTimeout: 20_000,
  },
})
