import type { Ref, VNode } from 'preact'
import type { View } from '../report/view'
import { Text, words } from '../ui/message'

/** The blocker in one sentence, with a mark that shape and word tell apart as well as colour. */
export function VerdictLine({
  view,
  origin,
  account,
  heading,
}: {
  view: View
  origin: string
  account: string | null
  heading: Ref<HTMLHeadingElement>
}): VNode {
  const verdict = view.verdict.replaceAll('-', '_')
  return (
    <section class="verdict" aria-label={origin}>
      <h2 ref={heading} tabIndex={-1}>
        <Text of={view.headline} />
      </h2>
      <p class="muted">
        <span class={`verdict-mark ${view.verdict}`} aria-hidden="true" />
        <b>{words(`verdict_${verdict}`)}</b>
        {' · '}
        {account === null ? words('checker_for_any') : words('checker_for', { foreign: account })}
      </p>
    </section>
  )
}
