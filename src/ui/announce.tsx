import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Message } from '../request/types'
import { Text } from './message'

/**
 * Says a message to screen readers when it comes and whenever it changes. A live region speaks only of changes after it was
 * built: this one is built empty.
 */
export function Announce({ of }: { of: Message | null }): VNode {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 150)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="unseen" role="status">
      {ready && of && <Text of={of} />}
    </p>
  )
}
