import { useEffect, useRef } from 'preact/hooks'
import { maskSecrets } from '../request/mask'
import type { Ports } from './ports'

/** Short inputs are kept with each change: a popup closes without a word, and a call on its way out comes too late. */
const SHORT = 6000
/** How long a person has to stop typing before a long input is kept, milliseconds. */
const PAUSE = 300

/**
 * Keeps the input over the closing of the surface, without secrets.
 * @param text null = nothing of the person's own to keep
 */
export function useKept(ports: Pick<Ports, 'keep'>, text: string | null, over: string): void {
  const due = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (text === null) return
    const keep = () => {
      due.current = null
      ports.keep(maskSecrets(text), over)
    }
    if (text.length <= SHORT) {
      keep()
      return
    }
    due.current = keep
    const timer = setTimeout(keep, PAUSE)
    return () => clearTimeout(timer)
  }, [text, over])
  // What is still due is tried at once when the surface goes.
  useEffect(() => {
    const now = () => due.current?.()
    addEventListener('pagehide', now)
    return () => removeEventListener('pagehide', now)
  }, [])
}
