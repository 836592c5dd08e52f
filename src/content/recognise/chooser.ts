import type { Row } from '../page/block'
import type { Words } from './signs'
import type { ChooserRow } from './state'

const MOST_ROWS = 50
/** A domain, or the account's number: "Hub ID 4242001". */
const WHOSE = /^\S+\.\S+$|\bID:? (\d{3,12})\b/

/**
 * The accounts of HubSpot's chooser, row by row. A row counts as understood where its domain stands beside the name or
 * it gives the account's number; the table's own heading does neither.
 */
export function chooserRows(blocks: readonly Words[]): ChooserRow[] {
  const rows = new Map<Row, string[]>()
  for (const { row, text } of blocks) if (row) rows.set(row, [...(rows.get(row) ?? []), text])
  return [...rows].slice(0, MOST_ROWS).flatMap(([row, [name = '', ...rest]]) => {
    const portalId = row.portalId ?? rest.map((text) => WHOSE.exec(text)?.[1]).find(Boolean) ?? null
    const labels = rest.filter((text) => !WHOSE.test(text))
    return portalId || labels.length < rest.length ? [{ portalId, name, labels }] : []
  })
}
