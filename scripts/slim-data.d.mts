/** See slim-data.mjs. */
export const KEPT: Readonly<Record<string, readonly string[]>>
export function slim(name: string, records: readonly object[]): object[]
