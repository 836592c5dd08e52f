/** Singular for plural is hardly a difference. */
const ALMOST = 0.97
/** A plural is this many letters longer at most. */
const PLURAL = 2

/**
 * How alike two words are, from 0 (nothing in common worth speaking of) to 1 (the same). Counts letters added,
 * dropped, replaced or swapped with a neighbour.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  const allowed = Math.max(1, Math.floor(longest / 3))
  const apart = Math.abs(a.length - b.length)
  if (apart <= PLURAL && singular(a) === singular(b)) return ALMOST
  if (apart > allowed) return 0
  const edits = distance(a, b, allowed)
  return edits > allowed ? 0 : 1 - edits / longest
}

function singular(word: string): string {
  if (!word.endsWith('s')) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** Edits between two words; stops counting beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return least
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
