import { KIND_WORD } from './kind-words'
import { isScopeLike } from './scope-shape'
import { splitNames } from './split-names'

/** Longer texts are data, not a table of scopes. */
const LONGEST = 200_000
const MOST_CELLS = 40
const RULE = /^[\s|:-]+$/
const DELIMITERS = ['\t', ';', ','] as const

/**
 * A table that was pasted: cells without marks and quotes, its first row too; null where the text is no table, or where
 * what stands around the table speaks of scopes too: lists there would be lost.
 */
export function tableRows(text: string): string[][] | null {
  if (text.length > LONGEST) return null
  const rows = /<tr\b/i.test(text) ? htmlRows(text) : (markdownRows(text) ?? delimitedRows(text))
  return rows && rows.length > 1 ? rows.map((row) => row.map(bareCell)) : null
}

/** Lines with bars, and under the first of them a rule. Lines around the table are none of its rows. */
function markdownRows(text: string): string[][] | null {
  const lines = text.split('\n')
  const isRule = (line: string) => line.includes('|') && line.includes('--') && RULE.test(line)
  const rule = lines.findIndex((line, at) => at > 0 && isRule(line))
  const heading = lines[rule - 1]
  if (rule < 1 || !heading?.includes('|')) return null
  const rows = [heading]
  for (const line of lines.slice(rule + 1)) {
    if (!line.includes('|')) break
    rows.push(line)
  }
  const around = [...lines.slice(0, rule - 1), ...lines.slice(rule + rows.length)]
  if (around.some(isRule) || saysMore(around.join('\n'))) return null
  return rows.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|'),
  )
}

/** Every line has as many cells as the first, by tabs, semicolons or commas, with quotes as spreadsheets write them. */
function delimitedRows(text: string): string[][] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const delimiter = DELIMITERS.find((one) => lines[0]?.includes(one))
  if (delimiter === undefined) return lines.map((line) => [line])
  const rows: string[][] = []
  for (const line of lines) {
    const cells = cellsOf(line, delimiter)
    if (!cells || cells.length !== (rows[0] ?? cells).length || cells.length > MOST_CELLS) return null
    rows.push(cells)
  }
  return rows
}

/** The cells of one line; null where its quotes do not close. */
function cellsOf(line: string, delimiter: string): string[] | null {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    const quoted = line[at] === '"' ? /^"((?:[^"]|"")*)"/.exec(line.slice(at)) : null
    if (line[at] === '"' && !quoted) return null
    const end = line.indexOf(delimiter, at + (quoted?.[0].length ?? 0))
    const until = end < 0 ? line.length : end
    if (quoted && line.slice(at + quoted[0].length, until).trim() !== '') return null
    cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : line.slice(at, until))
    at = until + 1
  }
  return cells
}

function htmlRows(text: string): string[][] | null {
  const [before = '', ...rows] = text.split(/<tr\b[^<>]{0,500}>/i)
  const after = text.split(/<\/tr\s{0,9}>/i).at(-1) ?? ''
  const around = `${before} ${after === text ? '' : after}`
  if (/<!--|span\s{0,9}=/i.test(text) || saysMore(around.replace(/<[^<>]{0,500}>/g, ' '))) return null
  return rows
    .map((row) => row.split(/<t[dh]\b[^<>]{0,500}>/i).slice(1))
    .map((cells) => cells.map((cell) => cell.replace(/<[^<>]{0,500}>/g, ' ')))
}

function saysMore(around: string): boolean {
  return KIND_WORD.test(around) || splitNames(around).names.some(isScopeLike)
}

/** A cell without code marks, bold type and quotes. */
function bareCell(cell: string): string {
  return cell.trim().replace(/^[`*_"'\s]+|[`*_"'\s]+$/g, '')
}
