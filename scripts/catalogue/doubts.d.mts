export interface Doubt {
  file: string
  name: string
  date: string
  days: number
  why: string[]
  disputed: string[]
  sources: { url: string; kind: string; dated: string }[]
  settledBy: string
}

/** See doubts.mjs. */
export function doubts(
  data: Record<string, readonly object[]>,
  told: { today: string; olderThan: number },
): Doubt[]
export function summary(list: readonly Doubt[]): string[]
export function told(doubt: Doubt): string
