export interface Table {
  header: string[]
  rows: { line: number; cells: string[] }[]
}

/** See table-text.mjs. */
export function tableOf(text: string): Table
