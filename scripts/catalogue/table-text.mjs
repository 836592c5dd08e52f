// A table as people save it: Markdown or CSV. Pure; every complaint is one sentence that says what is wrong where.

const MARKUP = /\[([^\]]*)\]\([^)]*\)|<[^>]+>|\\(?=[|_*])|[`*]/g

/**
 * @param text the file's content
 * @returns {{header: string[], rows: {line: number, cells: string[]}[]}} cells without markup; lines count from 1
 * @throws an Error of one sentence when there is no table
 */
export function tableOf(text) {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const [header, ...rows] = markdownRows(plain) ?? csvRows(plain)
  if (!header || rows.length === 0)
    throw new Error('There is no table in this file: it takes CSV, or Markdown with | between the columns.')
  const uneven = rows.find(({ cells }) => cells.length !== header.cells.length)
  if (uneven)
    throw new Error(
      `Line ${uneven.line} has ${uneven.cells.length} cells, the heading has ${header.cells.length}: mend that line (a | or a comma in a cell has to be escaped or quoted).`,
    )
  return { header: header.cells, rows }
}

const clean = (cell) =>
  cell
    .replaceAll(MARKUP, (_, label) => label ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * Rows of the Markdown tables in the text: of all that have one heading, the first that has a column of scopes where
 * there is one. Null without a table.
 */
function markdownRows(text) {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line.trim() }))
  const rules = lines.flatMap(({ text: line }, at) =>
    /^\|?[\s:|-]*-{3}[\s:|-]*\|?$/.test(line) && line.includes('|') ? [at] : [],
  )
  const tables = rules.map((rule) => {
    const end = lines.findIndex(({ text: line }, at) => at > rule && !line.includes('|'))
    return [rule - 1, ...range(rule + 1, end < 0 ? lines.length : end)].map((at) => ({
      line: lines[at].line,
      cells: cellsOf(lines[at].text),
    }))
  })
  const first = tables.find(([header]) => header.cells.some((cell) => /^scopes?\b/i.test(cell))) ?? tables[0]
  if (!first) return null
  const same = ([header]) => header.cells.join('|') === first[0].cells.join('|')
  return [first[0], ...tables.filter(same).flatMap(([, ...rows]) => rows)]
}

const range = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function cellsOf(line) {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map(clean)
}

/** CSV of RFC 4180: quotes double themselves; a cell may go on over lines. Semicolons and tabs part cells as well. */
function csvRows(text) {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const comma = ['\t', ';', ','].find((mark) => head.includes(mark)) ?? ','
  const rows = []
  let row = { line: 1, cells: [] }
  let line = 1
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${comma}\\n][^${comma}\\n]*|)(${comma}|\\n|$)`, 'y')
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const match = cell.exec(text)
    if (!match)
      throw new Error(`Line ${line} has a quotation mark that does not close or stands inside a cell.`)
    const [all, raw, end] = match
    row.cells.push(clean(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw))
    line += all.split('\n').length - 1
    if (end !== comma) {
      if (row.cells.some(Boolean)) rows.push(row)
      row = { line, cells: [] }
    }
  }
  return rows
}
