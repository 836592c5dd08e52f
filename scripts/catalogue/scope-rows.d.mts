import type { TierExpression } from '../../src/catalogue/types'
import type { Table } from './table-text.mjs'

export interface ScopeRow {
  line: number
  scope: string
  planText: string
  requires: TierExpression
}

/** See scope-rows.mjs. */
export function scopeRows(table: Table, planOf: (words: string) => TierExpression | null): ScopeRow[]
