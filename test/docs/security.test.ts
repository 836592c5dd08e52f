import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT, read } from '../repo/sources'

/** `test/file.test.ts` “title of a test in it”, as SECURITY.md and docs/reliability.md name their proof. */
const NAMED = /`(test\/[\w./-]+\.test\.tsx?)` “([^”]+)”/g

it.each(['SECURITY.md', 'docs/reliability.md'])('%s names tests that exist', (file) => {
  const named = [...read(file).matchAll(NAMED)].map(([, path = '', title = '']) => ({ path, title }))
  expect(named.length).toBeGreaterThan(8)
  const lost = named.filter(({ path, title }) => {
    if (!existsSync(ROOT + path)) return true
    // As it stands in the source: an apostrophe may be escaped there.
    return !read(path).replaceAll("\\'", "'").includes(title)
  })
  expect(lost).toEqual([])
})

it('SECURITY.md gives each door what stops it and a test', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (door|---)/.test(line))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    expect(row.split(' | ')).toHaveLength(5)
    expect(row).toMatch(NAMED)
  }
})
