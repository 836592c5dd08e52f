import { useEffect, useState } from 'preact/hooks'
import { keepStanding, type Standing } from '../browser/tab-cases'

/**
 * Where somebody stands with a refusal: at once as they say, and kept for the tab. What the browser does not keep holds
 * for as long as this refusal is shown.
 * @param kept as it is kept now
 * @returns where they stand, and the way on from there
 */
export function useStanding(tabId: number, kept: Standing): [Standing, (next: Partial<Standing>) => void] {
  const [mine, setMine] = useState<Standing | null>(null)
  const standing = mine ?? kept
  // What is kept now speaks for itself; read again and the same, it says nothing new.
  useEffect(() => setMine(null), [JSON.stringify(kept)])
  const go = (next: Partial<Standing>) => {
    const now = { ...standing, ...next }
    setMine(now)
    void keepStanding(tabId, now)
  }
  return [standing, go]
}
