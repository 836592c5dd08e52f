import { lookAlikes, permissionByText } from '../catalogue'
import { squeeze } from './squeeze'

const LONGEST_ROW = 80
const MOST_ROWS = 200
const MOST_LINES = 600
const BULLET = /^\s*(?:[-*•·▪◦●○‣✕✖✗✘❌×☐☒–—]|\d{1,3}[.)])\s*(?=\S)/
const PATH = /^(?=.*[>›»→]).{3,80}$/
/** "Missing permissions: ", before a list on the same line. */
const LEAD_IN = /^[^:>]{3,60}:\s/
const INTERNAL = /^[a-z]+(?:-[a-z]+)+$/

/**
 * The permission rows that HubSpot's page lists in `text`, verbatim and in order. A bulleted line is a row by its shape; any other
 * line only when the catalogue knows it, since it may be a stranger's words. The list ends at a button.
 */
export function permissionRows(text: string): string[] {
  const rows: string[] = []
  let beside = false
  let listed = false
  let closed = false
  for (const line of text.split(/\r\n?|\n/).slice(0, MOST_LINES)) {
    const bare = rowText(line)
    if (bare === '') continue
    const item = BULLET.test(line)
    const whole = item && (isRow(bare) || PATH.test(bare) || (!closed && isShort(bare)))
    const found: string[] = whole ? [bare] : rowsIn(bare, beside)
    beside = found.length > 0
    if (beside) {
      rows.push(...found)
      listed ||= item
    } else if (rows.length > 0 && isButton(bare)) break
    // After the list's own words a row must look like one: further lists of the page are about something else.
    else closed ||= listed && !item && !isShort(bare)
  }
  return [...new Set(rows)].slice(0, MOST_ROWS)
}

/**
 * The rows of a line that the catalogue knows all: one, or several as in "App Marketplace access, Forms > Publish and Workflows > Edit."
 * @param beside the line before was a row, which internal names that nobody has recorded stand beside
 */
function rowsIn(line: string, beside: boolean): string[] {
  const parts = isKnown(line)
    ? [line]
    : line
        .replace(LEAD_IN, '')
        .split(/[,;•|]|\sand\s/, MOST_ROWS)
        .map((part) => part.trim().replace(/\.$/, ''))
        .filter(Boolean)
  return parts.every(isRow) && (beside || parts.some(isKnown)) ? parts : []
}

function rowText(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/^[\s*_`"“:]+|[\s*_`"”,;]+$/g, '')
    .replaceAll(/\s+/g, ' ')
}

function isKnown(text: string): boolean {
  return text.length <= LONGEST_ROW && permissionByText(text) !== null
}

function isRow(text: string): boolean {
  return isKnown(text) || INTERNAL.test(text)
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_ROW && !/[.!?:]$/.test(text) && text.split(' ').length <= 8
}

function isButton(text: string): boolean {
  const letters = squeeze(text).letters
  return lookAlikes().some(({ marks }) =>
    marks.some((mark) => mark.role === 'button' && squeeze(mark.text).letters === letters),
  )
}
