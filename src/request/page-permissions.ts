import { lookAlikes, permissionByText } from '../catalogue'
import { squeeze } from './squeeze'

const LONGEST_ROW = 80
const MOST_ROWS = 200
const MOST_LINES = 600
const BULLET = /^\s*(?:[-*•·▪◦●○‣✕✖✗✘❌×☐☒–—]|\d{1,3}[.)])\s*(?=\S)/
const PATH = /^[^>›»→,;]{1,60}(?:\s*[>›»→]\s*[^>›»→,;]{1,60}){1,4}$/
const INTERNAL = /^[a-z]+(?:-[a-z]+)+$/

/**
 * The permission rows that HubSpot's page lists in `text`, verbatim and in order: labels the catalogue knows, "Forms > Publish",
 * internal names, bulleted lines. The list ends at a button or a sentence.
 */
export function permissionRows(text: string): string[] {
  const rows: string[] = []
  let between: string[] = []
  for (const line of text.split(/\r\n?|\n/).slice(0, MOST_LINES)) {
    const bare = rowText(line)
    if (bare === '') continue
    const found = isRow(bare) || (BULLET.test(line) && isShort(bare)) ? [bare] : listedOn(bare)
    if (found.length > 0) {
      // A label that nobody has recorded yet stands between two that are known.
      if (rows.length > 0) rows.push(...between)
      rows.push(...found)
      between = []
    } else if (rows.length > 0) {
      if (!isShort(bare) || isButton(bare)) break
      between.push(bare)
    }
    if (rows.length >= MOST_ROWS) break
  }
  return [...new Set(rows)].slice(0, MOST_ROWS)
}

function rowText(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/^[\s*_`"“:]+|[\s*_`"”,;]+$/g, '')
    .replaceAll(/\s+/g, ' ')
}

function isRow(text: string): boolean {
  return (
    text.length <= LONGEST_ROW && (permissionByText(text) !== null || PATH.test(text) || INTERNAL.test(text))
  )
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_ROW && !/[.!?:]$/.test(text) && text.split(' ').length <= 8
}

/** "App Marketplace access, Forms > Publish and Workflows > Edit": several rows on one line. */
function listedOn(text: string): string[] {
  const items = text
    .split(/[,;•|]|\sand\s/)
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter((item) => item !== '')
  const rows = items.filter(isRow)
  return items.length > 1 && rows.length * 2 >= items.length ? items.filter(isShort) : []
}

function isButton(text: string): boolean {
  const letters = squeeze(text).letters
  return lookAlikes().some(({ marks }) =>
    marks.some((mark) => mark.role === 'button' && squeeze(mark.text).letters === letters),
  )
}
