import { useEffect, useState } from 'preact/hooks'
import type { Begun } from '../account/progress'
import { tick } from '../browser/begun'

interface Ticks {
  /** Keys of the steps that are done. */
  done: readonly string[]
  toggle: (step: string, done: boolean) => Promise<void>
  /** Why the last tick could not be kept; it is shown all the same, for as long as the panel is open. */
  problem: 'full' | 'failed' | null
}

/** The steps ticked off in a guide, at once and kept. */
export function useTicks(begun: Omit<Begun, 'done' | 'on'>, kept: Begun | null | undefined): Ticks {
  const [mine, setMine] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<Ticks['problem']>(null)
  // What is kept now speaks for itself.
  useEffect(() => setMine(null), [kept])
  const done = mine ?? kept?.done ?? []
  const toggle = async (step: string, now: boolean) => {
    const others = done.filter((one) => one !== step)
    setMine(now ? [...others, step] : others)
    const stored = await tick(begun, step, now)
    setProblem(stored.ok ? null : stored.problem)
  }
  return { done, toggle, problem }
}
