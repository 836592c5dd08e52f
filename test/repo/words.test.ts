import { homedir } from 'node:os'
import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, ROOT, read } from './sources'

/** Places on somebody's own machine. A path that a test hands in as bad input belongs to nobody. */
const HOMES = /(?<![\w.:/}-])\/(?:home|Users|root|mnt|tmp|private)\/[\w.-]|\b[A-Z]:\\{1,2}\w|\bfile:\/\/\/\w/
/** Where this very copy stands, its neighbours, and whose it is: none of it means anything on another machine. */
const HERE = [ROOT, `${dirname(ROOT)}/`, `${homedir()}/`].filter((path) => path !== '//')
const UPWARDS = /(?:\.\.\/)+(?:[\w@-][\w.@/-]*)?/g

/** What a text of the file `path` says that leads out of the repository. */
function strayIn(path: string, text: string): string[] {
  const homes = HOMES.exec(text)?.[0] ?? []
  const here = HERE.filter((place) => startsIn(text, place))
  const above = [...text.matchAll(UPWARDS)]
    .map(([to]) => to)
    .filter((to) => posix.join(posix.dirname(path), to).startsWith('..'))
  return [homes, here, above].flat()
}

/** Whether an absolute path stands in a text, and not as the tail of an address or a longer path. */
function startsIn(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (!/[\w.:/}-]/.test(text[at - 1] ?? ' ')) return true
  return false
}

const texts = filesBelow('.').filter((path) => !/\.(png|zip)$/.test(path))

describe('paths', () => {
  it.each([
    ['docs/a.md', ['see /ho', 'me/kim/notes'], 1],
    ['docs/a.md', ['C:', '\\Users\\kim'], 1],
    ['src/room/a.ts', ["import '../..", "/../neighbour/b'"], 1],
    ['src/room/a.ts', ["import '../..", "/test/b'"], 0],
    ['src/room/a.ts', ["read('", `${ROOT}notes.md')`], 1],
    ['src/room/a.ts', ['https://app.hubspot.com/ho', 'me/1'], 0],
  ])('in %s: %j', (path, parts, strays) => {
    expect(strayIn(path, parts.join('')).length > 0 ? 1 : 0).toBe(strays)
  })

  it('lead nowhere outside the repository', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap((path) => strayIn(path, read(path)).map((stray) => `${path}: ${stray}`))).toEqual([])
  })

  it('pin no place to fetch packages from', () => {
    const locked: Record<string, { resolved?: string }> = JSON.parse(read('package-lock.json')).packages
    expect(Object.keys(locked).length).toBeGreaterThan(50)
    expect(Object.values(locked).filter((one) => one.resolved !== undefined)).toEqual([])
    expect(read('.npmrc')).not.toMatch(/registry|https?:/)
  })
})

it('leaves nothing for later', () => {
  const unfinished = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'),
  )
  const skipped = /\b(?:it|test|describe)\.(?:skip|todo|only)\b/
  const code = filesBelow('.').filter(
    (path) => /^(src|test|scripts|bench)\/.*\.(tsx?|mjs)$/.test(path) && !path.endsWith('words.test.ts'),
  )
  expect(
    code.filter(
      (path) => skipped.test(read(path)) || (!path.endsWith('.test.ts') && unfinished.test(read(path))),
    ),
  ).toEqual([])
})
