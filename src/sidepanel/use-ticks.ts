import { useLayoutEffect, useState } from 'preact/hooks'
import { type Begun, progressKey } from '../account/progress'
import { forgetGuide, tick } from '../browser/begun'
import { inPrivateWindow } from '../browser/tabs'

interface Ticks {
  /** Keys of the steps that are done. */
  done: readonly string[]
  toggle: (step: string, done: boolean) => Promise<void>
  /** Takes all ticks back. */
  startOver: () => Promise<void>
  /** Why the last tick could not be kept; it is shown all the same, for as long as the panel is open. */
  problem: 'full' | 'failed' | null
}

/** Steps ticked off in a private window, by guide: they end with the panel. */
const unkept = new Map<string, string[]>()

/** The steps ticked off in a guide, at once and kept; of a private window only in this panel. */
export function useTicks(begun: Omit<Begun, 'done' | 'on'>, kept: Begun | null | undefined): Ticks {
  const [mine, setMine] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<Ticks['problem']>(null)
  const key = progressKey(begun)
  // What is kept now speaks for itself; before anybody can tick what it shows, whose tick this would take back.
  useLayoutEffect(() => setMine(null), [kept])
  const done = mine ?? unkept.get(key) ?? kept?.done ?? []
  const toggle = async (step: string, now: boolean) => {
    const others = done.filter((one) => one !== step)
    const next = now ? [...others, step] : others
    setMine(next)
    if (await inPrivateWindow()) {
      unkept.set(key, next)
      return
    }
    const stored = await tick(begun, step, now)
    setProblem(stored.ok ? null : stored.problem)
  }
  const startOver = async () => {
    unkept.delete(key)
    setMine([])
    await forgetGuide(begun)
  }
  return { done, toggle, startOver, problem }
}
