import { permissionById, permissionByText, rightsBehind } from '../catalogue'
import type { Known } from './known'
import type { Situation } from './situation'

/** HubSpot's "App Marketplace access": the right to install at all. */
export const INSTALL_RIGHT = 'account.app_marketplace_access'

/** The rights HubSpot's page lists, as right keys where the row is known, else the label as printed. */
export function pagePermissions(s: Situation): string[] {
  return [...new Set((s.page?.permissions ?? []).map((label) => permissionByText(label) ?? label))]
}

/**
 * True when a right has no effect without a Sales or Service seat, by its row or by a scope it stands behind
 * (permissions.json, scope-rights.json). What a view-only seat cancels is not documented for installs: that is said
 * among what was not checked.
 */
export function paidSeatBound(k: Known, right: string): boolean {
  const row = right.split(':')[0] ?? right
  if (permissionById(row)?.paidSeat) return true
  return k.scopes.some(
    (scope) => rightsBehind(scope.name)?.paidSeat && scope.rights.some((one) => one.split(':')[0] === row),
  )
}
