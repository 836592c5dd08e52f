import type { Ask, Checked } from './check'

/** As the build names it (vite.config.ts). */
const WORKER = '/src/checker/reader.js'

/** What the worker does with a long input: answers a question, or masks its secrets. Data only. */
export type Order = { ask: Ask } | { mask: string }
/** What comes back: of a question the answer, of a text the masked text. */
export type Done<O extends Order> = O extends { ask: Ask } ? Checked : string

interface Beside<O extends Order> {
  order: O
  /** How long a person has to stop typing first, milliseconds. */
  pause: number
  /** The same work here, where no worker can start: late is better than never. */
  instead: () => Done<O>
  done: (result: Done<O>) => void
}

/** Has the work on a long input done in a worker of its own, so that the surface never stands still. @returns gives it up */
export function beside<O extends Order>({ order, pause, instead, done }: Beside<O>): () => void {
  let worker: Worker | null = null
  const timer = setTimeout(() => {
    try {
      worker = new Worker(WORKER, { type: 'module' })
    } catch {
      done(instead())
      return
    }
    worker.onmessage = ({ data }: MessageEvent<Done<O>>) => {
      worker?.terminate()
      done(data)
    }
    worker.onerror = () => done(instead())
    worker.postMessage(order)
  }, pause)
  return () => {
    clearTimeout(timer)
    worker?.terminate()
  }
}
