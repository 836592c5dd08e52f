// A data file's change as unified text, for people to review and `git apply` to take. Pure.

const CONTEXT = 3

/** A data file's one form: two spaces, a line break at the end. */
export const textOf = (records) => `${JSON.stringify(records, null, 2)}\n`

/**
 * @param path the file, from the repository's root
 * @param before records as they stand, sorted by `key`
 * @param after the same, changed; a record may be new, none may be missing
 * @returns unified text; empty when nothing changes
 */
export function unified(path, before, after, key) {
  const old = new Map(before.map((record, at) => [record[key], linesOf(record, at === before.length - 1)]))
  const edits = []
  let line = 2
  for (const [at, record] of after.entries()) {
    const now = linesOf(record, at === after.length - 1)
    const was = old.get(record[key]) ?? []
    edits.push(...editsOf(was, now, line))
    line += was.length
  }
  const all = textOf(before).trimEnd().split('\n')
  const hunks = grouped(edits).map((group, at, groups) => hunk(all, group, shiftBefore(groups.slice(0, at))))
  return hunks.length > 0 ? [`--- a/${path}`, `+++ b/${path}`, ...hunks.flat(), ''].join('\n') : ''
}

/** Lines of a record as they stand in the file's list, with a comma behind all but the last. */
const linesOf = (record, isLast) =>
  `${JSON.stringify(record, null, 2).replaceAll(/^/gm, '  ')}${isLast ? '' : ','}`.split('\n')

/** Where two records differ: runs of lines that go, and what comes in their place. `at` counts lines from 1. */
function editsOf(was, now, start) {
  const edits = []
  const longest = commonTails(was, now)
  for (let i = 0, j = 0; i < was.length || j < now.length; ) {
    if (i < was.length && j < now.length && was[i] === now[j]) {
      i++
      j++
      continue
    }
    const edit =
      edits.at(-1)?.at + edits.at(-1)?.gone.length === start + i
        ? edits.at(-1)
        : { at: start + i, gone: [], come: [] }
    if (edit !== edits.at(-1)) edits.push(edit)
    if (j < now.length && (i === was.length || longest[i][j + 1] > longest[i + 1][j]))
      edit.come.push(now[j++])
    else edit.gone.push(was[i++])
  }
  return edits
}

/** How many lines the tails of two lists have in common, from each pair of places. */
function commonTails(was, now) {
  const longest = Array.from({ length: was.length + 1 }, () => new Array(now.length + 1).fill(0))
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i][j] =
        was[i] === now[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1])
  return longest
}

/** Edits so near to each other that their context would overlap stand in one hunk. */
function grouped(edits) {
  const groups = []
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1)
    if (last && edit.at - (last.at + last.gone.length) <= 2 * CONTEXT) groups.at(-1).push(edit)
    else groups.push([edit])
  }
  return groups
}

const shiftBefore = (groups) =>
  groups.flat().reduce((sum, { gone, come }) => sum + come.length - gone.length, 0)

function hunk(all, edits, shift) {
  const from = Math.max(1, edits[0].at - CONTEXT)
  const last = edits.at(-1)
  const to = Math.min(all.length, last.at + last.gone.length - 1 + CONTEXT)
  const body = []
  let line = from
  for (const { at, gone, come } of edits) {
    for (; line < at; line++) body.push(` ${all[line - 1]}`)
    body.push(...gone.map((text) => `-${text}`), ...come.map((text) => `+${text}`))
    line += gone.length
  }
  for (; line <= to; line++) body.push(` ${all[line - 1]}`)
  const grown = edits.reduce((sum, { gone, come }) => sum + come.length - gone.length, 0)
  const length = to - from + 1
  return [`@@ -${from},${length} +${from + shift},${length + grown} @@`, ...body]
}
