import type { VNode } from 'preact'
import { Text } from '../ui/message'

/** Who can do it: nobody should start and find the switch greyed out. */
export function Needs({ needs }: { needs: readonly string[] }): VNode | null {
  if (needs.length === 0) return null
  const rights = needs.filter((need) => need !== 'super-admin')
  const message =
    rights.length < needs.length
      ? { id: 'panel_needs_admin' }
      : { id: 'panel_needs', values: [{ labels: rights }] }
  return (
    <p class="needs-line">
      <Text of={message} />
    </p>
  )
}
