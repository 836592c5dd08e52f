import type { VNode } from 'preact'
import type { Standing } from '../browser/tab-cases'
import { words } from '../ui/message'

/** Two readers: one who can put it right, and one who has to ask somebody. */
export function WhoActs({ go }: { go: (next: Partial<Standing>) => void }): VNode {
  return (
    <section class="who" aria-label={words('panel_who')}>
      <h3>{words('panel_who')}</h3>
      <div class="row">
        <button type="button" class="button primary" onClick={() => go({ stage: 'ways' })}>
          {words('panel_who_ways')}
        </button>
        <button type="button" class="button" onClick={() => go({ stage: 'ask' })}>
          {words('panel_who_ask')}
        </button>
      </div>
    </section>
  )
}
