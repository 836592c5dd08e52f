import type { VNode } from 'preact'
import type { Standing } from '../browser/tab-cases'
import { words } from '../ui/message'

const STAGES = [
  { id: 'diagnosis', at: ['diagnosis'] },
  { id: 'who', at: ['ways', 'ask'] },
  { id: 'steps', at: ['guide'] },
] as const

/** Where on the way somebody is: each stage behind them can be gone back to. */
export function Trail({
  standing,
  go,
}: {
  standing: Standing
  go: (next: Partial<Standing>) => void
}): VNode {
  const here = STAGES.findIndex(({ at }) => at.some((stage) => stage === standing.stage))
  const targets = ['diagnosis', 'ways', standing.guide ? 'guide' : null] as const
  return (
    <nav aria-label={words('panel_trail')}>
      <ol class="trail">
        {STAGES.map(({ id }, index) => {
          const target = targets[index]
          return (
            <li key={id} class={index < here ? 'past' : index === here ? 'here' : ''}>
              <button
                type="button"
                disabled={!target}
                aria-current={index === here ? 'step' : undefined}
                onClick={() => target && go({ stage: target })}
              >
                <span aria-hidden="true">{index + 1}. </span>
                {words(`panel_stage_${id}`)}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
