import type { ScopeRecord } from '../../src/catalogue/types'
import type { ScopeRow } from './scope-rows.mjs'

export interface Imported {
  records: ScopeRecord[]
  changed: string[]
  added: string[]
  confirmed: string[]
  absent: string[]
}

/** See import-table.mjs. */
export function imported(
  scopes: readonly ScopeRecord[],
  rows: readonly ScopeRow[],
  told: { source: string; dated: string; today: string; confirm?: boolean },
): Imported
