import { expect, it } from 'vitest'
import { filesBelow, read } from './sources'

/** Put together here, so that this file does not find itself. */
const OUTSIDE = ['../' + 'shared', 'third-party ' + 'public file', '/wo' + 'rk/', '/ro' + 'ot/']

it('names nothing outside the repository', () => {
  const texts = filesBelow('.').filter((path) => !/\.(png|zip)$/.test(path))
  const found = texts.flatMap((path) =>
    OUTSIDE.filter((word) => read(path).includes(word)).map((word) => `${path}: ${word}`),
  )
  expect(texts.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})

it('leaves nothing for later', () => {
  const unfinished = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'),
  )
  const skipped = /\b(?:it|test|describe)\.(?:skip|todo|only)\b/
  const code = filesBelow('.').filter(
    (path) => /^(src|test|scripts)\/.*\.(tsx?|mjs)$/.test(path) && !path.endsWith('words.test.ts'),
  )
  expect(
    code.filter(
      (path) => skipped.test(read(path)) || (!path.endsWith('.test.ts') && unfinished.test(read(path))),
    ),
  ).toEqual([])
})
