import type { VNode } from 'preact'
import type { Standing } from '../browser/tab-cases'
import { words } from '../ui/message'

const CHOICES = ['ways', 'ask'] as const

/** Two readers: one who can put it right, and one who has to ask somebody. */
export function WhoActs({ go }: { go: (next: Partial<Standing>) => void }): VNode {
  return (
    <section class="choices" aria-label={words('panel_who')}>
      <h3>{words('panel_who')}</h3>
      {CHOICES.map((stage) => (
        <button key={stage} type="button" class="choice" onClick={() => go({ stage })}>
          <b>{words(`panel_who_${stage}`)}</b>
          <span class="muted">{words(`panel_who_${stage}_about`)}</span>
        </button>
      ))}
    </section>
  )
}
