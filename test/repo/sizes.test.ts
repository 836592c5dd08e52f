import { expect, it } from 'vitest'
import { filesBelow, read } from './sources'

const LIMIT = 250

/** Longer files (tests aside, which are lists of cases), each a table or a page of data: the reason stands beside the name. */
const TABLES: Record<string, string> = {
  'src/catalogue/types.ts': 'the shapes of every record',
  'test/replica/pages/foreign-refusals.ts': 'refusals in many languages',
  'test/replica/random/breaks.ts': 'every way in which a world can break',
  'test/replica/texts.ts': 'the sentences of every page',
}

it(`keeps source files under ${LIMIT} lines, tables aside`, () => {
  const code = filesBelow('.').filter(
    (path) => /^(src|test|scripts)\/.*\.(tsx?|mjs|css|html)$/.test(path) && !/(\.test|cases)\.ts$/.test(path),
  )
  const long = code.filter((path) => read(path).split('\n').length > LIMIT)
  expect(code.length).toBeGreaterThan(50)
  expect(long).toEqual(Object.keys(TABLES))
})
