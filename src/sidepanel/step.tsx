import type { VNode } from 'preact'
import type { PathStep } from '../remedy/guide-path'
import { stepMessage } from '../report/step'
import type { Message } from '../request/types'
import { Text, words } from '../ui/message'
import { type Again, Retry } from './retry'

interface StepProps {
  step: PathStep
  number: number
  done: boolean
  open: boolean
  onToggle: () => void
  onDone: (done: boolean) => void
  onOpen: (url: string) => void
  retry: Again | null
}

/** One step: what to click, in HubSpot's own labels, and under it what helps to do so. */
export function Step({ step, number, done, open, onToggle, onDone, onOpen, retry }: StepProps): VNode {
  const id = `step-${number}`
  const { link } = step
  const again = step.do === 'retry' ? retry : null
  return (
    <li class={`step${done ? ' done' : ''}${open ? ' open' : ''}`}>
      <button type="button" class="step-title" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span class="step-mark" aria-hidden="true">
          {done ? '✓' : number}
        </span>
        <span>
          {done && <span class="unseen">{words('panel_done_before')} </span>}
          <Text of={again ? { id: 'panel_retry_step' } : labelled(stepMessage(step))} />
        </span>
      </button>
      <div id={id} class="step-body" hidden={!open}>
        {open && (
          <>
            {link && (
              <>
                <button type="button" class="button primary" onClick={() => onOpen(link)}>
                  {words('panel_open_page')}
                </button>
                <p class="muted">{words('panel_open_page_about', { foreign: hostOf(link) })}</p>
              </>
            )}
            {again && <Retry again={again} />}
            <button
              type="button"
              class={link || again ? 'button' : 'button primary'}
              onClick={() => onDone(!done)}
            >
              {words(done ? 'panel_not_done' : 'panel_done')}
            </button>
          </>
        )}
      </div>
    </li>
  )
}

/** HubSpot's own words set apart: they are what the person looks for on the page. */
function labelled({ id, values = [] }: Message): Message {
  return { id, values: values.map((value) => (typeof value === 'string' ? { labels: [value] } : value)) }
}

function hostOf(link: string): string {
  return link.split('/')[2] ?? ''
}
