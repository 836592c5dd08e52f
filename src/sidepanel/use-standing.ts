import { useEffect, useRef, useState } from 'preact/hooks'
import { keepStanding, type Standing } from '../browser/tab-cases'

/**
 * Where somebody stands with a refusal: at once as they say, and kept for the tab. What the browser does not keep holds
 * for as long as this refusal is shown.
 * @param kept as it is kept now
 * @returns where they stand, and the way on from there
 */
export function useStanding(tabId: number, kept: Standing): [Standing, (next: Partial<Standing>) => void] {
  const [mine, setMine] = useState<Standing | null>(null)
  const sent = useRef<string[]>([])
  const standing = mine ?? kept
  const now = told(kept)
  // What is kept now speaks for itself; read again and the same, it says nothing new, nor as what was sent from here.
  useEffect(() => {
    const at = sent.current.lastIndexOf(now)
    sent.current = at < 0 ? [] : sent.current.slice(at + 1)
    if (at < 0) setMine(null)
  }, [now])
  const go = (next: Partial<Standing>) => {
    const there = { ...standing, ...next }
    sent.current.push(told(there))
    setMine(there)
    void keepStanding(tabId, there)
  }
  return [standing, go]
}

/** The same text for the same place: browsers give the parts of a kept value in an order of their own. */
function told({ stage, guide, rights, portalId, answers }: Standing): string {
  return JSON.stringify([stage, guide, rights, portalId, Object.entries(answers).sort()])
}
