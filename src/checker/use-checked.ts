import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Ask, type Checked, check } from './check'

/** Longest input that is read between a key and the next frame; longer ones are read beside the page. */
const AT_ONCE = 6000
/** A long input that is still being typed into is read once the person stops, milliseconds. */
const PAUSE = 150
/** As the build names it (vite.config.ts). */
const WORKER = '/src/checker/reader.js'

/**
 * The checker's answer to a question, kept up to date. Short inputs are answered within the render, long ones by a
 * worker, so that the surface never stands still.
 * @returns null while a long input is being read, or when there is none
 */
export function useChecked(ask: Ask): Checked | null {
  const { input, account, answers, page } = ask
  const empty = input.trim() === ''
  const short = input.length <= AT_ONCE
  const now = useMemo(() => (short && !empty ? check(ask) : null), [input, account, answers, page])
  const [late, setLate] = useState<{ ask: Ask; checked: Checked } | null>(null)
  useEffect(() => {
    if (short || empty) return
    return checkBeside(ask, (checked) => setLate({ ask, checked }))
  }, [input, account, answers, page])
  if (short) return now
  return late?.ask.input === input && late.ask.account === account && late.ask.answers === answers
    ? late.checked
    : null
}

/** Answers in a worker of its own. @returns gives it up */
function checkBeside(ask: Ask, done: (checked: Checked) => void): () => void {
  let worker: Worker | null = null
  const timer = setTimeout(() => {
    // Where a worker cannot start, late is better than never.
    const instead = () => done(check(ask))
    try {
      worker = new Worker(WORKER, { type: 'module' })
    } catch {
      instead()
      return
    }
    worker.onmessage = ({ data }: MessageEvent<Checked>) => done(data)
    worker.onerror = instead
    worker.postMessage(ask)
  }, PAUSE)
  return () => {
    clearTimeout(timer)
    worker?.terminate()
  }
}
