import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { maskedAll } from '../request/mask-all'
import { maskWrapped } from '../request/mask-wrapped'
import type { PageReading } from '../request/types'
import { beside } from './beside'
import type { Kept, Ports } from './ports'

/**
 * Short inputs are kept with each change, before it is painted: a popup closes without a word, and a call on its way out
 * comes too late. What was cleared before anyone's eyes must not come back.
 */
const SHORT = 6000
/** How long a person has to stop typing before a long input is kept, milliseconds. */
const PAUSE = 300

/** An input as it may lie in storage: without secrets. */
export function keptOf(text: string, over: string, page: PageReading | null): Kept {
  return keptAs(maskWrapped(text), over, page)
}

function keptAs(masked: string, over: string, page: PageReading | null): Kept {
  return { text: masked, over, ...(page && { page: maskedAll(page) }) }
}

/**
 * Keeps the input over the closing of the surface, without secrets.
 * @param text null = nothing of the person's own to keep
 * @param page what HubSpot's page said of this very text
 */
export function useKept(
  ports: Pick<Ports, 'keep'>,
  text: string | null,
  over: string,
  page: PageReading | null,
): void {
  const due = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    if (text === null) return
    const keep = () => {
      due.current = null
      ports.keep(keptOf(text, over, page))
    }
    if (text.length <= SHORT) {
      keep()
      return
    }
    due.current = keep
    return beside({
      order: { mask: text },
      pause: PAUSE,
      instead: () => maskWrapped(text),
      done: (masked) => {
        due.current = null
        ports.keep(keptAs(masked, over, page))
      },
    })
  }, [text, over, page])
  // What is still due is tried at once when the surface goes.
  useEffect(() => {
    const now = () => due.current?.()
    addEventListener('pagehide', now)
    return () => removeEventListener('pagehide', now)
  }, [])
}
