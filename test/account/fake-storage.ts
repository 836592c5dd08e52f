import type { Alone, Area } from '../../src/browser/guarded'

/** A storage area that takes its time, as the browsers' do, and copies what goes in and out. */
export function slowArea(limit = Number.POSITIVE_INFINITY, delay = 3) {
  const kept = new Map<string, string>()
  const later = () => new Promise((resolve) => setTimeout(resolve, Math.random() * delay))
  const area: Area = {
    get: async (keys) => {
      await later()
      const wanted = keys === null ? [...kept.keys()] : [keys].flat()
      return Object.fromEntries(
        wanted.flatMap((key) => (kept.has(key) ? [[key, JSON.parse(kept.get(key) ?? '')]] : [])),
      )
    },
    set: async (items) => {
      await later()
      if (JSON.stringify(items).length > limit) throw new Error('QUOTA_BYTES quota exceeded')
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value))
    },
    remove: async (keys) => {
      await later()
      for (const key of [keys].flat()) kept.delete(key)
    },
  }
  return { area, kept }
}

/** One lock for all windows, as navigator.locks is. */
export function oneLock(): Alone {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task)
    last = mine.catch(() => undefined)
    return mine
  }
}
