import { permissionByText, rightPath } from '../catalogue'
import type { Cause, Diagnosis } from '../diagnosis/case'

/** A permission row to show: what HubSpot's page calls it, and its place in the settings where that reads otherwise. */
export interface ShownRight {
  label: string
  path: string | null
}

/**
 * The permission rows at the centre of a case: those that HubSpot's page names, in its own words and order, then those
 * that are certain to be missing. What somebody merely may need stands with the reasons.
 */
export function rightsShown(d: Diagnosis, lead: Cause | undefined): ShownRight[] {
  const rows = d.page?.variant ? d.page.permissions : []
  const keys = new Set(rows.map((row) => permissionByText(row)))
  const named = rows.map((label) => {
    const key = permissionByText(label)
    const path = key === null ? null : rightPath(key)
    return { label, path: path === label ? null : path }
  })
  const sure = lead?.certainty === 'certain' ? lead.permissions : []
  const added = sure.filter((right) => !keys.has(right) && !rows.includes(right))
  return [...named, ...added.map((right) => ({ label: rightPath(right), path: null }))]
}
