import { defineConfig } from 'vitest/config'

/** Tests that put something in the place of a module or a global have a world of their own each. */
export const ISOLATED = [
  'test/background/**/*.test.ts',
  'test/content/{bare,card-as-built,recall,renderer,showing}.test.{ts,tsx}',
  'test/catalogue/card-form.test.ts',
  'test/replica/site.test.ts',
]
/**
 * What takes seconds a file is for the whole test command: random worlds and answers, whole data against slim data,
 * hostile JSON, recipes and newer tables followed in a copy, worst texts of patterns, secrets in broken mails, programs.
 */
export const THOROUGH = [
  'test/worlds/**/*.test.ts',
  'test/account/second-visit.test.ts',
  'test/catalogue/{slim,upkeep}.test.ts',
  'test/diagnosis/{ask-again,api/stories}.test.ts',
  'test/docs/recipes.test.ts',
  'test/repo/find-browser.test.ts',
  'test/remedy/{installable,plan-matrix}.test.ts',
  'test/replica/worlds.test.ts',
  'test/report/{code,code-api}.test.ts',
  'test/request/{clean-link,json-doors}.test.ts',
  'test/patterns/**/*.test.ts',
  'test/secrets/{finder,mails}.test.ts',
]
/** What looks at finished builds. */
const BUILT = ['test/e2e/**', 'test/package/**']

const ALL = 'test/**/*.test.{ts,tsx}'

/**
 * Everything that needs neither a browser nor a build. `quick` and `isolated` take seconds, to be run after every
 * change: all of the quick ones share what they import, which is most of what they cost.
 */
export default defineConfig({
  test: {
    // All cores: this command is run and waited for.
    maxWorkers: '100%',
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: 'quick',
          include: [ALL],
          exclude: [...BUILT, ...ISOLATED, ...THOROUGH],
          isolate: false,
          pool: 'threads',
          testTimeout: 20_000,
        },
      },
      { test: { name: 'isolated', include: ISOLATED, pool: 'threads', testTimeout: 20_000 } },
      { test: { name: 'thorough', include: THOROUGH, testTimeout: 60_000 } },
    ],
  },
})
