/** See unified.mjs. */
export function unified<T, K extends keyof T & string>(
  path: string,
  before: readonly T[],
  after: readonly T[],
  key: K,
): string
export function textOf(records: readonly unknown[]): string
